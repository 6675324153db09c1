import type { Content } from 'pdfmake/interfaces.js';
import { type OversightSignal, signalGroups } from '../../../shared/duties/oversight-calls.ts';
import type { Language } from '../../../shared/language.ts';
import type { School } from '../../../shared/school/school.contract.ts';
import { formatDay, formatWeek } from '../../../shared/text/format.ts';
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
  const rows = signalGroups.flatMap((group) =>
    signals
      .filter((one) => one.group === group)
      .map((one, place): Content[] => [
        place === 0 ? { text: t(`oversight.group.${group}`), bold: true } : '',
        { stack: [{ text: t(`oversight.signal.${one.key}` as MessageKey) }, { text: one.clauses.join(', '), fontSize: 7.5 }] },
        { text: one.rows.length === 0 ? t('oversight.inOrder') : String(one.rows.length), alignment: 'center' },
        { text: tell(one.rows, t('oversight.more', { count: one.rows.length - named })), fontSize: 8.5 },
      ]),
  );
  const content: Content[] = [
    officialHeader(head, width, formatWeek(week, language), formatDay(day, language)),
    { text: title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 8] },
    table([t('oversight.column.group'), t('oversight.column.signal'), t('oversight.column.count'), t('oversight.column.rows')], rows, [84, 140, 52, '*']),
    { text: t('oversight.illnessLine', { count: illness.signals, open: illness.withoutMeasure }), margin: [0, 8, 0, 0] },
    { text: t('oversight.paperNote'), fontSize: 8.5, margin: [0, 4, 0, 8] },
    signatures([{ post: t('people.role.director'), name: school.director }]),
  ];
  return { paper: { content: content.map((part) => part), margins: officialMargins, style: { ...officialStyle, fontSize: 9.5 } }, title, language, day };
} // biome-ignore format: the parts of the paper stay visible

function tell(rows: OversightSignal['rows'], more: string): string {
  const first = rows.slice(0, named).map(({ name, text }) => breakable(`${name} — ${short(text)}`));
  return [...first, ...(rows.length > named ? [more] : [])].join('\n');
}

/** A note of a parent may be long; its beginning says what it is about. */
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);
