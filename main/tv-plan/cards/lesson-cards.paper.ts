import type { Content } from 'pdfmake/interfaces.js';
import type { Bilingual } from '../../../shared/language.ts';
import { formatWeekday } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import { capital, tellTime } from '../../../shared/tv-plan/leaving/plan-text.ts';
import { type LessonCard, lessonParts, writtenIn } from '../../../shared/tv-plan/lesson-card.ts';
import type { CardedBroadcast } from '../../../shared/tv-plan/lesson-cards.contract.ts';
import { breakable } from '../../print/breakable.ts';
import { ground, officialMargins, page } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';

export interface LessonCardsSheet {
  school: { name: Bilingual };
  channels: readonly { id: number; name: Bilingual }[];
  subjects: readonly { key: string; name: Bilingual }[];
  lessons: (CardedBroadcast & { card: LessonCard })[];
}

const width = page.width - officialMargins[0] - officialMargins[2];

/** A page for each TV lesson, in its own language: the strip of its minutes, questions and tasks, what is done after it. */
export function lessonCardsPaper(sheet: LessonCardsSheet): PrintableDocument {
  const [first] = sheet.lessons;
  const language = first?.language ?? 'ru';
  return {
    paper: {
      content: sheet.lessons.flatMap((lesson, at) => lessonPage(lesson, sheet, at > 0)),
      margins: officialMargins,
      style: { fontSize: 12, lineHeight: 1.05 },
    },
    title: texts(language)('tvLessons.paper.title'),
    language,
    day: first?.day ?? '',
  };
}

function lessonPage(lesson: LessonCardsSheet['lessons'][number], { school, channels, subjects }: LessonCardsSheet, next: boolean): Content[] {
  const { card, language, topic, grade, day } = lesson;
  const t = texts(language);
  const subject = subjects.find(({ key }) => key === lesson.subjectKey)?.name[language] || lesson.subjectText;
  const channel = channels.find(({ id }) => id === lesson.channelId)?.name[language] ?? '';
  const place = [t('tvLessons.paper.grade', { grade }), formatWeekday(day, language), tellTime(lesson), t('tvPaper.onChannel', { channel })];
  const entries = (title: string, list: readonly string[]): Content[] => {
    const written = writtenIn(list);
    return written.length === 0 ? [] : [
      { text: capital(title), bold: true, margin: [0, 10, 0, 3] },
      { ol: written.map((text) => ({ text: breakable(text), margin: [0, 0, 0, 4] })) },
    ];
  };
  const after = card.afterwards.trim();
  return [
    { text: breakable(school.name[language] || school.name.ru || school.name.kk), fontSize: 9, ...(next ? { pageBreak: 'before' as const } : {}) },
    { text: breakable(subject), bold: true, fontSize: 20, margin: [0, 6, 0, 0] },
    ...(topic === '' ? [] : [{ text: breakable(topic), fontSize: 15 }]),
    { text: place.filter(Boolean).join(', '), margin: [0, 2, 0, 8] },
    strip(card, t),
    ...(card.explanation.trim() === '' ? [] : [{ text: capital(t('tvLessons.part.explanation')), bold: true, margin: [0, 10, 0, 3] as [number, number, number, number] }, { text: breakable(card.explanation) }]),
    ...entries(t('tvLessons.part.questions'), card.questions),
    ...entries(t('tvLessons.part.tasks'), card.tasks),
    ...entries(t('tvLessons.part.resources'), card.resources),
    ...entries(t('tvLessons.part.links'), card.links),
    ...(after === '' ? [] : [ground({ stack: [{ text: t('tvLessons.field.afterwards'), bold: true }, { text: breakable(after) }] }, [0, 12, 0, 0])]),
  ];
} // biome-ignore format: a part of the page a line

/** Each part as wide as its minutes; a part of no minutes is not there. */
function strip({ minutes }: LessonCard, t: ReturnType<typeof texts>): Content {
  const shown = lessonParts.map(({ part }, at) => ({ part, count: minutes[at] ?? 0 })).filter(({ count }) => count > 0);
  // A part of one minute still has to hold its word.
  const least = Math.min(78, width / Math.max(1, shown.length));
  const rest = width - least * shown.length;
  const longer = shown.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0);
  return {
    layout: 'tight',
    fontSize: 9.5,
    table: {
      widths: shown.map(({ count }) => least + (longer === 0 ? rest / shown.length : (rest * Math.max(0, count - 1)) / longer) - 5.6),
      body: [shown.map(({ part, count }) => ({ stack: [{ text: t('tvPaper.minutesOf', { minutes: count }), bold: true, fontSize: 11 }, { text: t(`tvLessons.part.${part}`) }], fillColor: part === 'explanation' ? '#e6e6e6' : null }))],
    },
  } as Content;
} // biome-ignore format: one line for the cells
