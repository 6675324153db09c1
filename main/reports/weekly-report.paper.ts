import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Language } from '../../shared/language.ts';
import { countedChannels, type ReportFigures } from '../../shared/reports/report-figures.ts';
import { formatDifference, type GroupRow, groupRows, indicatorRows } from '../../shared/reports/report-rows.ts';
import type { WeeklyReport } from '../../shared/reports/reports.contract.ts';
import { formatDay, formatNumber, formatWeek } from '../../shared/text/format.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';
import { officialHeader, officialMargins, officialStyle, page, signatures, table } from '../print/kit.ts';
import type { PrintableDocument } from '../print/render-document.ts';

const width = page.width - officialMargins[0] - officialMargins[2];
/** More classes than this do not fit one page: the paper then counts by grades (the workbook keeps every class). */
const classesOnPage = 40;

/** The weekly report as one page A4; `day` is the day on which it was frozen. */
export function weeklyReportPaper(report: WeeklyReport, day: string, language: Language): PrintableDocument {
  const t = texts(language);
  const { figures } = report;
  const content: Content[] = [
    header(report, day, t, language),
    { text: t('reports.title'), bold: true, fontSize: 13, alignment: 'center' },
    {
      text: `${t('reports.forWeek', { week: formatWeek(report.week, language) })} (${report.week})`,
      alignment: 'center',
      margin: [0, 0, 0, 6],
    },
    indicators(figures, t),
    ...classes(figures, t),
    { text: notes(figures, t), fontSize: 7.5, margin: [0, 4, 0, 0] },
    { ...signatures(signers(figures, t), t('reports.stamp')), margin: [0, 0, 0, 0], fontSize: 10 },
  ];
  const title = `${t('reports.title')} ${report.week}, ${t('reports.number', { number: report.number })}`;
  return { paper: { content, margins: officialMargins, style: officialStyle }, title, language, day };
}

function header({ number, figures }: WeeklyReport, day: string, t: Texts, language: Language): Content {
  const { name, address } = figures.school;
  const other = language === 'ru' ? 'kk' : 'ru';
  const lines = [address[language] || address[other]];
  const left = t('reports.number', { number });
  return officialHeader({ name: name[language] || name[other], lines }, width, left, formatDay(day, language));
}

const right = (text: string): Content => ({ text, alignment: 'right' });

function indicators(figures: ReportFigures, t: Texts): Content {
  const amount = (value: number | null) => right(value === null ? t('reports.noData') : formatNumber(value));
  const rows = indicatorRows(figures, t).map((row): Content[] => [
    { text: row.label, margin: [row.isPart ? 12 : 0, 0, 0, 0] },
    amount(row.now),
    amount(row.before),
    right(formatDifference(row) ?? '–'),
  ]);
  const heads = [
    t('reports.indicator'),
    right(t('reports.thisWeek')),
    right(t('reports.lastWeek')),
    right(t('reports.difference')),
  ];
  return { stack: [{ ...table(heads, rows, ['*', 66, 78, 58]), layout: 'tight', fontSize: 9 }] };
}

function classes(figures: ReportFigures, t: Texts): Content[] {
  if (figures.classes.length === 0) return [];
  const byGrade = figures.classes.length > classesOnPage;
  const rows = groupRows(figures.classes, byGrade, (language) =>
    t(`app.language.${language}`).slice(0, 3).toLowerCase(),
  );
  const half = Math.ceil(rows.length / 2);
  const part = (some: GroupRow[]) => ({ width: '*', stack: [groupTable(some, byGrade, t)] });
  return [
    { text: t(byGrade ? 'reports.byGrade' : 'reports.byClass'), bold: true, fontSize: 10, margin: [0, 7, 0, 2] },
    { columns: [part(rows.slice(0, half)), part(rows.slice(half))], columnGap: 10 },
  ];
}

function groupTable(rows: readonly GroupRow[], byGrade: boolean, t: Texts): Content {
  const keys = ['students', ...countedChannels, 'packets'] as const;
  const count = (value: number): TableCell => right(value === 0 ? '–' : String(value)) as TableCell;
  const head = [t('reports.short.className'), ...keys.map((key) => right(t(`reports.short.${key}`)))];
  const body = rows.map(({ name, students, channels, packets }): TableCell[] => [
    name,
    count(students),
    ...countedChannels.map((channel) => count(channels[channel])),
    count(packets),
  ]);
  return {
    layout: 'tight',
    fontSize: 7.5,
    table: { headerRows: 1, widths: [byGrade ? 31 : 26, ...keys.map(() => '*')], body: [head as TableCell[], ...body] },
  };
}

function notes({ previous, work, classes }: ReportFigures, t: Texts): string {
  const compared =
    previous.report === null ? t('reports.comparedRecords') : t('reports.comparedReport', { number: previous.report });
  return [
    work === null ? t('reports.noDataWeek') : '',
    classes.length > 0 ? t('reports.legend') : '',
    compared,
    t('reports.basis'),
  ]
    .filter(Boolean)
    .join(' ');
}

function signers({ school }: ReportFigures, t: Texts) {
  const deputy = { post: t('reports.post.deputy'), name: school.deputies[0] ?? '' };
  return [deputy, { post: t('reports.post.director'), name: school.director }];
}
