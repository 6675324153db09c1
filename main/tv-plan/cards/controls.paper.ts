import type { Content } from 'pdfmake/interfaces.js';
import { groupBy } from '../../../shared/group-by.ts';
import type { Language } from '../../../shared/language.ts';
import { formatDay, formatWeekday } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import { capital } from '../../../shared/tv-plan/leaving/plan-text.ts';
import { byDay, type TeacherCardPlace } from '../../../shared/tv-plan/teacher-card.ts';
import type { Day } from '../../../shared/week.ts';
import { breakable } from '../../print/breakable.ts';
import { heading, officialHeader, officialMargins, officialStyle, page, table } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';
import type { CardNames } from './teacher-card-calls.ts';

export interface ControlsSheet extends CardNames {
  cards: TeacherCardPlace[];
  from: Day;
  to: Day;
  language: Language;
}

const width = page.width - officialMargins[0] - officialMargins[2];

/** The calendar of control, class by class. */
export function controlsPaper({ cards, from, to, language, school, classes, subjects, staff }: ControlsSheet): PrintableDocument {
  const t = texts(language);
  const title = t('tvTeachers.paper.calendar');
  const heads = [t('tvPaper.column.day'), t('tvTeachers.field.subject'), t('tvTeachers.field.kind'), t('tvPaper.column.teacher')];
  const content: Content[] = [
    officialHeader({ name: school.name[language] || school.name.ru || school.name.kk, lines: [] }, width),
    { text: title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 4, 0, 0] },
    { text: `${formatDay(from, language, false)} – ${formatDay(to, language)}`, alignment: 'center', margin: [0, 0, 0, 4] },
    ...(cards.length === 0 ? [{ text: t('tvTeachers.noControls') }] : []),
    ...[...groupBy(cards, ({ classId }) => classId)].flatMap(([classId, own]): Content[] => {
      const lines = own.flatMap((card) => card.controls.map((control) => ({ card, ...control }))).sort(byDay);
      const rows = lines.map(({ card, day, kind, topic }): Content[] => [
        capital(formatWeekday(day, language)),
        breakable([subjects.find(({ key }) => key === card.subjectKey)?.name[language] ?? '', card.groupName].filter(Boolean).join(', ')),
        breakable([t(`tvTeachers.kind.${kind}`), topic].filter(Boolean).join('. ')),
        breakable(staff.find(({ id }) => id === card.staffId)?.name ?? ''),
      ]);
      const name = classes.find(({ id }) => id === classId)?.name ?? '';
      return [heading(`class-${classId}`, name, 12, 8), { stack: [{ ...table(heads, rows, [112, 110, '*', 128]), layout: 'tight' }], fontSize: 9.5 }];
    }),
  ];
  return { paper: { content, margins: officialMargins, style: officialStyle }, title, language, day: from };
} // biome-ignore format: a cell a line
