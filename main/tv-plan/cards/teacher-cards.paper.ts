import type { Content } from 'pdfmake/interfaces.js';
import { groupBy } from '../../../shared/group-by.ts';
import type { Language } from '../../../shared/language.ts';
import { formatDay, formatDayShort } from '../../../shared/text/format.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import type { TeacherCardPlace } from '../../../shared/tv-plan/teacher-card.ts';
import type { Day } from '../../../shared/week.ts';
import { breakable } from '../../print/breakable.ts';
import { officialHeader, officialMargins, officialStyle, page, signatures, table } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';
import type { CardNames } from './teacher-card-calls.ts';

export interface TeacherCardsSheet extends CardNames {
  cards: TeacherCardPlace[];
  language: Language;
  day: Day;
}

const width = page.width - officialMargins[0] - officialMargins[2];

/** A page for each teacher: what was told of every class and subject; what is missing has room to write. */
export function teacherCardsPaper(sheet: TeacherCardsSheet): PrintableDocument {
  const { language, day, cards, staff, school } = sheet;
  const t = texts(language);
  const title = t('tvTeachers.paper.title');
  const head = { name: school.name[language] || school.name.ru || school.name.kk, lines: [] };
  const content = [...groupBy(cards, ({ staffId }) => staffId)].flatMap(([staffId, own], at): Content[] => {
    const name = staff.find(({ id }) => id === staffId)?.name ?? '';
    const first = at === 0 ? {} : { pageBreak: 'before' as const };
    return [
      { ...officialHeader(head, width, '', formatDay(day, language)), ...first },
      { text: title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 4, 0, 0] },
      { text: breakable(name), alignment: 'center', fontSize: 12, margin: [0, 0, 0, 6] },
      cardTable(own, sheet, t),
      { ...signatures([{ post: t('tvTeachers.paper.teacher'), name }]), fontSize: 10 },
    ];
  });
  return { paper: { content, margins: officialMargins, style: officialStyle }, title, language, day };
}

function cardTable(cards: readonly TeacherCardPlace[], { classes, subjects, language }: TeacherCardsSheet, t: Texts): Content {
  const heads = (['class', 'form', 'resources', 'controls'] as const).map((field) => t(`tvTeachers.field.${field}`));
  const rows = cards.map((card): Content[] => {
    const subject = subjects.find(({ key }) => key === card.subjectKey)?.name[language] ?? card.subjectKey;
    const className = classes.find(({ id }) => id === card.classId)?.name ?? '';
    const what = [subject, card.groupName].filter(Boolean).join(', ');
    const resources = [...card.resources.map(({ text }) => text), card.note].filter(Boolean);
    const list = (lines: string[]): Content => ({ stack: lines.length === 0 ? [{ text: ' ' }] : lines.map((text) => ({ text: breakable(text) })) });
    return [
      { stack: [{ text: className, bold: true }, { text: breakable(what) }] },
      card.form === null ? '' : t(`tvTeachers.form.${card.form}`),
      list(resources),
      list(card.controls.map(({ day, kind, topic }) => [formatDayShort(day), t(`tvTeachers.kind.${kind}`), topic].filter(Boolean).join(', '))),
    ];
  });
  return { stack: [{ ...table(heads, rows, [96, 82, '*', 150]), layout: 'ruled' }], fontSize: 9.5 };
} // biome-ignore format: a cell a line
