import type { Content } from 'pdfmake/interfaces.js';
import { groupBy } from '../../../shared/group-by.ts';
import { formatDay, formatWeekday } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import { capital, tellDue, tellTeachers, tellTime } from '../../../shared/tv-plan/leaving/plan-text.ts';
import { breakable } from '../../print/breakable.ts';
import type { Paper } from '../../print/typesetter.ts';
import type { PlanPaper } from './plan-papers.ts';

/** The plan for a telephone: large type in one column; the window draws its pages one under another as a picture. */
export function telephonePaper({ kind, about, from, to, lines, off, language }: PlanPaper): Paper {
  const t = texts(language);
  const span =
    from === to
      ? capital(formatWeekday(from, language))
      : `${formatDay(from, language, false)} – ${formatDay(to, language)}`;
  const days = [...groupBy(lines, ({ day }) => day)];
  const content: Content[] = [
    { text: breakable(t(`tvPaper.title.${kind}`, { about })), bold: true, fontSize: 24 },
    { text: span, fontSize: 17, margin: [0, 0, 0, 6] },
    ...(days.length === 0 ? [{ text: t('tvPaper.noLessons') }] : []),
    ...days.flatMap(([day, own]): Content[] => [
      ...(from === to ? [] : [{ id: `keep-${day}`, text: capital(formatWeekday(day, language)), bold: true, fontSize: 19, margin: [0, 8, 0, 2] } as Content]),
      ...own.map((line): Content => {
        const who = kind === 'class' ? tellTeachers(line, t).join('; ') : line.classes;
        const more = [who, line.task, tellDue(line, t) ?? ''].filter(Boolean);
        return {
          unbreakable: true,
          margin: [0, 3, 0, 4],
          columns: [
            { width: 104, stack: [{ text: tellTime(line) || t('tvPaper.anyTime'), bold: true }, { text: breakable(line.channel), fontSize: 13 }] },
            { width: '*', stack: [{ text: breakable([line.subject, line.topic].filter(Boolean).join('. ')), bold: true }, ...more.map((text) => ({ text: breakable(text), fontSize: 14 }))] },
          ],
        };
      }),
    ]),
    ...off.map((text): Content => ({ text, fontSize: 13 })),
  ]; // biome-ignore format: one piece of the picture a line
  return { content, margins: [28, 26, 28, 26], style: { fontSize: 16, lineHeight: 0.95 } };
}
