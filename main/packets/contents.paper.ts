import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Bilingual, Language } from '../../shared/language.ts';
import type { ScheduleDay } from '../../shared/packets/week-schedule.ts';
import { formatList, formatMinutes, formatWeekday, weekdayName } from '../../shared/text/format.ts';
import { texts } from '../../shared/text/texts.ts';
import { type Day, dayOfWeek, weekOf } from '../../shared/week.ts';
import { breakable } from '../print/breakable.ts';
import { heading, slot, tickBox } from '../print/kit.ts';
import type { Type } from './paper-style.ts';

/** What the lists say of a lesson sheet. */
export interface SheetLine {
  id: number;
  subject: string;
  topic: string;
  minutes: number | null;
  dueOn: Day | null;
}

/** The list of what lies in the packet, with boxes to tick and the paper sheet where each subject begins. */
export function contentsPage(
  lines: readonly SheetLine[],
  missing: readonly Bilingual[],
  language: Language,
  type: Type,
): Content[] {
  const t = texts(language);
  const total = lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const box = (): TableCell => tickBox(type.size) as TableCell;
  const plain = (text: string, name: string): TableCell[] => [
    box(),
    { text },
    '',
    '',
    slot(`sheet:${name}`, 34, type.size + 4) as TableCell,
  ];
  const rows = lines.map((line): TableCell[] => [
    box(),
    {
      text: [
        { text: breakable(line.subject, 26), bold: true },
        line.topic && line.topic !== line.subject ? breakable(`. ${line.topic}`, 26) : '',
      ],
    },
    { text: line.minutes ? formatMinutes(line.minutes, language) : '—' },
    { text: line.dueOn ? shortDay(line.dueOn, language) : '—' },
    slot(`sheet:${line.id}`, 34, type.size + 4) as TableCell,
  ]);
  const head = [
    '',
    t('print.contents.subject'),
    t('print.contents.time'),
    t('print.contents.due'),
    t('print.contents.sheet'),
  ];
  return [
    heading('contents', t('print.contents.title'), 18, 0),
    { text: t('print.contents.hint'), margin: [0, 0, 0, 6] },
    {
      layout: 'rows',
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [type.size + 2, '*', type.young ? 82 : 66, type.young ? 82 : 64, 38],
        body: [
          head.map((text): TableCell => ({ text, fontSize: type.size - 1.5 })),
          plain(t('print.contents.cover'), 'cover'),
          ...rows,
          plain(t('print.contents.returnForm'), 'return'),
        ],
      },
    },
    { text: [`${t('print.contents.total')}: `, { text: formatMinutes(total, language), bold: true }], margin: [0, 8, 0, 0] },
    ...(missing.length > 0
      ? [{ text: t('print.contents.missing', { subjects: formatList(missing.map((name) => name[language]), language) }), margin: [0, 6, 0, 0] } as Content]
      : []),
  ]; // biome-ignore format: rows of the table stay visible
}

function shortDay(day: Day, language: Language): string {
  const weekday = [1, 2, 3, 4, 5, 6, 7].find((number) => dayOfWeek(weekOf(day), number) === day) ?? 1;
  return `${weekdayName(weekday, language, 'short')}, ${day.slice(8)}.${day.slice(5, 7)}`;
}

/** The week by days: what to work on, how long, what is to be finished. One table for each day, never split. */
export function schedulePage(
  days: readonly ScheduleDay[],
  lines: readonly SheetLine[],
  language: Language,
  type: Type,
): Content[] {
  const t = texts(language);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const day = ({ day: date, parts, minutes }: ScheduleDay): Content => ({
    stack: [
      {
        layout: 'band',
        table: {
          widths: ['*', 'auto'],
          body: [
            [
              { text: capital(formatWeekday(date, language)), bold: true, fontSize: type.size + 1 },
              { text: minutes ? formatMinutes(minutes, language) : '', bold: true },
            ],
          ],
        },
      },
      parts.length === 0
        ? { text: t('print.schedule.free'), margin: [9, 4, 0, 0] }
        : {
            layout: 'list',
            table: { widths: [type.size + 2, '*', type.young ? 84 : 62], body: parts.map((part) => row(part)) },
            margin: [9, 0, 0, 0],
          },
    ],
    unbreakable: parts.length <= 9,
    margin: [0, 0, 0, 7],
  });
  const row = (part: ScheduleDay['parts'][number]): TableCell[] => {
    const line = byId.get(part.id);
    const note = part.last ? (line?.dueOn ? t('print.schedule.finish') : '') : t('print.schedule.goesOn');
    return [
      tickBox(type.size) as TableCell,
      {
        text: [
          { text: breakable(line?.subject ?? '', 26), bold: true },
          note ? { text: `  ${note}`, italics: true, fontSize: type.size - 1.5 } : '',
        ],
      },
      { text: part.minutes ? formatMinutes(part.minutes, language) : t('print.schedule.noTime') },
    ];
  };
  return [
    { ...(heading('schedule', t('print.schedule.title'), 18, 0) as object), pageBreak: 'before' } as Content,
    { text: t('print.schedule.hint'), margin: [0, 0, 0, 6] },
    ...days.map(day),
  ]; // biome-ignore format: the shape of a day stays visible
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
