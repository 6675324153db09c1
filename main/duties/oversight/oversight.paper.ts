import type { Content } from 'pdfmake/interfaces.js';
import { type OversightSignal, signalGroups } from '../../../shared/duties/oversight-calls.ts';
import type { Language } from '../../../shared/language.ts';
import type { School } from '../../../shared/school/school.contract.ts';
import { formatDay, formatList, formatWeek } from '../../../shared/text/format.ts';
import { type MessageKey, texts } from '../../../shared/text/texts.ts';
import type { Week } from '../../../shared/week.ts';
import { breakable } from '../../print/breakable.ts';
import { officialHeader, officialMargins, officialStyle, page, signatures, table } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';

interface OversightSheet {
  school: Pick<School, 'name' | 'address' | 'director'>;
  signals: OversightSignal[];
  illness: { signals: number; withoutMeasure: number };
  week: Week;
  language: Language;
  day: string;
}

const width = page.width - officialMargins[0] - officialMargins[2];
/** All of it is one page: under each signal so many rows are named, the rest is counted. */
const named = 3;

/** One page for the director: what is in order, what is not, and whom it is about (A33). */
export function oversightPaper({ school, signals, illness, week, language, day }: OversightSheet): PrintableDocument {
  const t = texts(language);
  const other = language === 'ru' ? 'kk' : 'ru';
  const head = { name: school.name[language] || school.name[other], lines: [school.address[language] || school.address[other]] };
  const title = t('oversight.paperTitle');
  const found = signalGroups.flatMap((group) => signals.filter((one) => one.group === group && one.rows.length > 0));
  const fine = signals.filter(({ rows }) => rows.length === 0).map(({ key }) => t(`oversight.signal.${key}` as MessageKey));
  const rows = found.map(({ key, group, clauses, rows: about }): Content[] => [
    {
      stack: [
        { text: t(`oversight.group.${group}`), fontSize: 7.5 },
        { text: t(`oversight.signal.${key}` as MessageKey), bold: true },
        { text: clauses.join(', '), fontSize: 7.5 },
      ],
    },
    { text: String(about.length), alignment: 'right' },
    { text: tell(about, t('oversight.more', { count: about.length - named })), fontSize: 8.5 },
  ]);
  const header = [t('oversight.column.signal'), t('oversight.column.count'), t('oversight.column.rows')];
  const content: Content[] = [
    officialHeader(head, width, formatWeek(week, language), formatDay(day, language)),
    { text: title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 6] },
    ...(found.length > 0 ? [{ ...table(header, rows, [150, 44, '*']), layout: 'tight' }] : []),
    { text: found.length > 0 ? t('oversight.fineLine', { list: formatList(fine, language) }) : t('oversight.nothing'), margin: [0, 6, 0, 0] },
    { text: t('oversight.illnessLine', { count: illness.signals, open: illness.withoutMeasure }), margin: [0, 4, 0, 0] },
    { text: t('oversight.paperNote'), fontSize: 8.5, margin: [0, 4, 0, 8] },
    signatures([{ post: t('people.role.director'), name: school.director }]),
  ];
  return { paper: { content, margins: officialMargins, style: { ...officialStyle, fontSize: 9.5 } }, title, language, day };
} // biome-ignore format: the parts of the paper stay visible

function tell(rows: OversightSignal['rows'], more: string): string {
  const first = rows.slice(0, named).map(({ name, text }) => breakable(`${name} — ${short(text)}`));
  return [...first, ...(rows.length > named ? [more] : [])].join('\n');
}

/** A note of a parent may be long; its beginning says what it is about. */
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);
