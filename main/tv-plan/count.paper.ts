import type { Content } from 'pdfmake/interfaces.js';
import type { Language } from '../../shared/language.ts';
import type { School } from '../../shared/school/school.contract.ts';
import { formatAmount, formatDay } from '../../shared/text/format.ts';
import { texts } from '../../shared/text/texts.ts';
import type { CountKind } from '../../shared/tv-plan/counts.contract.ts';
import type { Day } from '../../shared/week.ts';
import { breakable } from '../print/breakable.ts';
import { officialHeader, officialMargins, officialStyle, page, signatures, table } from '../print/kit.ts';
import type { PrintableDocument } from '../print/render-document.ts';
import type { OutputSheet } from '../sheets/write-table.ts';

export interface CountSheet {
  kind: CountKind;
  school: School;
  sheet: OutputSheet;
  from: Day;
  to: Day;
  until: Day;
  language: Language;
}

const number = 50;
/** Columns beyond them share what is left. */
const widths: Record<CountKind, (number | '*')[]> = {
  coverage: [44, 58],
  programme: [44, '*', 90, '*', number, 58, 58, 64],
  ledger: ['*', '*', number, 56, number, number, 56, number, number],
};

/** Coverage, programme or ledger as a paper: a table across the sheet, with the head of the school under it to sign. */
export function countPaper({ kind, school, sheet, from, to, until, language }: CountSheet): PrintableDocument {
  const t = texts(language);
  const title = t(`tvCount.${kind}.label`);
  const last = kind === 'coverage' || until > to ? to : until;
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column): Content => {
      const bold = isMarked(kind, row, column, at === sheet.rows.length - 1);
      if (typeof value !== 'number') return { text: breakable(value ?? ''), bold };
      const text = kind === 'programme' && column === 6 ? t('tvCount.percent', { value }) : formatAmount(value);
      return { text: kind === 'ledger' && value === 0 ? '–' : text, alignment: 'right', bold };
    }),
  );
  const given = widths[kind];
  const content: Content[] = [
    officialHeader({ name: school.name[language] || school.name.ru || school.name.kk, lines: [] }, page.height - officialMargins[0] - officialMargins[2]),
    { text: title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 4, 0, 0] },
    { text: `${formatDay(from, language, false)} – ${formatDay(last, language)}`, alignment: 'center', margin: [0, 0, 0, 6] },
    { stack: [{ ...table(sheet.columns.map(({ heading }) => heading), rows, sheet.columns.map((_, at) => given[at] ?? '*')), layout: 'tight' }], fontSize: 9 },
    signatures([{ post: t('reports.post.deputy'), name: '' }]),
  ];
  return { paper: { content, margins: officialMargins, style: officialStyle, landscape: true }, title, language, day: from };
} // biome-ignore format: a part of the paper a line

/** Bold is what has to be looked at: a subject that is behind, what reaches a class in no way, the totals. */
function isMarked(kind: CountKind, row: OutputSheet['rows'][number], column: number, last: boolean): boolean {
  if (kind === 'ledger') return last;
  return kind === 'programme' ? column >= 6 && Number(row[7]) > 0 : column === row.length - 1;
}
