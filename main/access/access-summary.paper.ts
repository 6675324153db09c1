import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { ClassCount } from '../../shared/access/access.contract.ts';
import { internetKinds } from '../../shared/access/answers.ts';
import type { Language } from '../../shared/language.ts';
import { formatDay, formatNumber } from '../../shared/text/format.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';
import { officialHeader, officialMargins, officialStyle, page, signatures } from '../print/kit.ts';
import type { PrintableDocument } from '../print/render-document.ts';

export interface AccessSummary {
  school: string;
  address: string;
  director: string;
  deputy: string;
  classes: (Pick<ClassCount, 'total' | 'reached' | 'platform' | 'tv' | 'phone' | 'paper' | 'unknown' | 'levels'> & {
    name: string;
    grade: number;
  })[];
  /** Names of those who are not reached, with their classes. */
  unreached: { name: string; className: string }[];
  /** Children who must share one TV set. */
  tvClash: number;
  requests: { open: number; late: number };
  language: Language;
  day: string;
}

const width = page.width - officialMargins[0] - officialMargins[2];
const groups = ['total', 'reached', 'platform', 'tv', 'phone', 'paper', 'unknown'] as const;
type Group = { name: string } & Record<(typeof groups)[number], number>;
/** More classes than this would not fit one page: they are counted by grades. */
const classesOnPage = 40;
/** More names than this would not fit: the rest is counted. */
const namesOnPage = 40;

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);
const right = (text: string): Content => ({ text, alignment: 'right' });

/** Access on one page for the director: reached and not, by internet, by class, and who is missing by name. */
export function accessSummaryPaper(summary: AccessSummary): PrintableDocument {
  const { classes, language, day } = summary;
  const t = texts(language);
  const [reached, total] = [sum(classes, (row) => row.reached), sum(classes, (row) => row.total)];
  const content: Content[] = [
    officialHeader({ name: summary.school, lines: [summary.address] }, width, '', formatDay(day, language)),
    { text: t('access.summary.title'), bold: true, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 6] },
    { text: t('access.summary.reached', { reached: formatNumber(reached), total: formatNumber(total) }), bold: true, fontSize: 12 },
    { columns: [levelTable(summary, total, t), otherFacts(summary, t)], columnGap: 16, margin: [0, 6, 0, 0] },
    ...classTables(summary, t),
    ...names(summary, t),
    { ...signatures([{ post: t('reports.post.deputy'), name: summary.deputy }]), fontSize: 10 },
  ]; // biome-ignore format: the parts of the paper stay visible
  const paper = { content, margins: officialMargins, style: officialStyle };
  return { paper, title: t('access.summary.title'), language, day };
}

function levelTable({ classes }: AccessSummary, total: number, t: Texts): Content {
  const share = (count: number) => (total === 0 ? '–' : `${formatNumber((100 * count) / total)} %`);
  const body = internetKinds.flatMap((kind): TableCell[][] => {
    const count = sum(classes, ({ levels }) => levels[kind]);
    if (count === 0) return [];
    return [[t(`access.internet.${kind}`), right(formatNumber(count)) as TableCell, right(share(count)) as TableCell]];
  });
  const head = [t('access.question.internet'), right(t('access.summary.students')), ''] as TableCell[];
  return { width: '*', layout: 'tight', fontSize: 9.5, table: { headerRows: 1, widths: ['*', 60, 40], body: [head, ...body] } } as unknown as Content; // biome-ignore format: one table
}

function otherFacts({ unreached, tvClash, requests }: AccessSummary, t: Texts): Content {
  const lines = [
    t('access.summary.unreached', { count: unreached.length }),
    t('access.summary.tvClash', { count: tvClash }),
    t('access.summary.requests', { open: requests.open + requests.late, late: requests.late }),
  ];
  return {
    width: '*',
    stack: lines.map((text): Content => ({ text, fontSize: 10, margin: [0, 0, 0, 3] })),
  } as unknown as Content;
}

function classTables({ classes }: AccessSummary, t: Texts): Content[] {
  const byGrade = classes.length > classesOnPage;
  const rows = byGrade ? grades(classes, t) : classes;
  const half = Math.ceil(rows.length / 2);
  const part = (some: readonly Group[]) => ({ width: '*', stack: some.length > 0 ? [groupTable(some, t)] : [] });
  return [
    { text: t(byGrade ? 'reports.byGrade' : 'reports.byClass'), bold: true, fontSize: 10, margin: [0, 8, 0, 2] },
    { columns: [part(rows.slice(0, half)), part(rows.slice(half))], columnGap: 10 },
  ];
}

function grades(classes: AccessSummary['classes'], t: Texts): Group[] {
  return [...new Set(classes.map(({ grade }) => grade))].map((grade) => {
    const own = classes.filter((row) => row.grade === grade);
    const counts = Object.fromEntries(groups.map((key) => [key, sum(own, (row) => row[key])])) as Omit<Group, 'name'>;
    return { name: t('access.summary.grade', { grade }), ...counts };
  });
}

function groupTable(rows: readonly Group[], t: Texts): Content {
  const head = ['', ...groups.map((key) => right(t(`access.summary.short.${key}`)))] as TableCell[];
  const body = rows.map((row): TableCell[] => [
    row.name,
    ...groups.map((key) => right(row[key] === 0 ? '–' : String(row[key])) as TableCell),
  ]);
  const widths = [32, ...groups.map(() => '*')];
  return { layout: 'tight', fontSize: 8, table: { headerRows: 1, widths, body: [head, ...body] } };
}

function names({ unreached }: AccessSummary, t: Texts): Content[] {
  if (unreached.length === 0) return [{ text: t('access.summary.everybody'), fontSize: 10, margin: [0, 8, 0, 0] }];
  const named = unreached.slice(0, namesOnPage).map(({ name, className }) => `${name} (${className})`);
  const more = unreached.length - named.length;
  return [
    { text: t('access.summary.whoUnreached'), bold: true, fontSize: 10, margin: [0, 8, 0, 2] },
    { text: `${named.join(', ')}${more > 0 ? ` ${t('access.summary.more', { count: more })}` : ''}`, fontSize: 8.5 },
  ];
}
