import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Language } from '../../shared/language.ts';
import { countedChannels, type ReportFigures } from '../../shared/reports/report-figures.ts';
import { indicatorRows, workIndicators } from '../../shared/reports/report-rows.ts';
import type { WeeklyReport } from '../../shared/reports/reports.contract.ts';
import { formatDay, formatWeek } from '../../shared/text/format.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';

// Column of the sheet of classes in which each number stands: class, language, students, channels, work.
const classColumns = ['students', ...countedChannels, ...workIndicators] as const;
const firstNumber = 3;
const letterOf = (key: (typeof classColumns)[number]) =>
  String.fromCharCode(64 + firstNumber + classColumns.indexOf(key));
const headRows = 4;

/** A number that Excel computes; what it comes to is stored too, for programs that only read. */
const formula = (text: string, result: number) => ({ formula: text, result });

export interface ReportTask {
  report: WeeklyReport;
  /** Day on which the report was frozen. */
  day: string;
  language: Language;
}

/** The weekly report as a workbook: the page of the report, whose totals are formulas over the sheet of classes. */
export async function reportWorkbook({ report, day, language }: ReportTask): Promise<Uint8Array> {
  const t = texts(language);
  const workbook = new Workbook();
  workbook.created = workbook.modified = new Date(`${day}T00:00:00Z`);
  const page = workbook.addWorksheet(t('reports.sheets.report'), {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
  const name = t('reports.sheets.classes');
  const classes = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const totalRow = fillClasses(classes, report.figures, t);
  fillPage(page, report, { day, language, t, totals: `'${name}'!`, totalRow });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Returns the row of the totals. */
function fillClasses(sheet: Worksheet, figures: ReportFigures, t: Texts): number {
  const heads = [
    'students',
    ...countedChannels,
    'packets',
    'unprinted',
    'pages',
    'paperSheets',
    'needed',
    'missing',
  ] as const;
  sheet.addRow([
    t('reports.column.className'),
    t('app.language.label'),
    ...heads.map((key) => t(`reports.column.${key}`)),
  ]);
  for (const { name, language, students, channels, work } of figures.classes) {
    const row = sheet.addRow([
      name,
      t(`app.language.${language}`),
      null,
      ...countedChannels.map((key) => channels[key]),
      ...workIndicators.map((key) => work[key]),
    ]);
    const [from, to] = [letterOf('platform'), letterOf('unknown')];
    sheet.getCell(`${letterOf('students')}${row.number}`).value = formula(
      `SUM(${from}${row.number}:${to}${row.number})`,
      students,
    );
  }
  const last = addGoneClasses(sheet, figures, t);
  const totals = sheet.addRow([t('reports.total')]);
  for (const key of classColumns) {
    const value = totalOf(figures, key);
    const cell = sheet.getCell(`${letterOf(key)}${totals.number}`);
    cell.value = last > 1 ? formula(`SUM(${letterOf(key)}2:${letterOf(key)}${last})`, value) : value;
  }
  for (const row of [sheet.getRow(1), totals]) row.font = { bold: true };
  sheet.getRow(1).alignment = { wrapText: true, vertical: 'top' };
  sheet.getColumn(1).width = 20;
  for (let column = 2; column < firstNumber + classColumns.length; column++) sheet.getColumn(column).width = 13;
  return totals.number;
}

/** Packets of classes that have been deleted since are in the totals of the school, so they get a line. */
function addGoneClasses(sheet: Worksheet, { classes, work }: ReportFigures, t: Texts): number {
  const gone = workIndicators.map(
    (key) => (work?.[key] ?? 0) - classes.reduce((sum, entry) => sum + entry.work[key], 0),
  );
  if (work !== null && gone.some((value) => value !== 0))
    sheet.addRow([t('reports.goneClasses'), '', 0, ...countedChannels.map(() => 0), ...gone]);
  return sheet.rowCount;
}

function totalOf(figures: ReportFigures, key: (typeof classColumns)[number]): number {
  if (key === 'students') return figures.students;
  const channel = countedChannels.find((known) => known === key);
  if (channel) return figures.channels[channel];
  const indicator = workIndicators.find((known) => known === key)!;
  return figures.work?.[indicator] ?? figures.classes.reduce((sum, { work }) => sum + work[indicator], 0);
}

interface Frame {
  day: string;
  language: Language;
  t: Texts;
  totals: string;
  totalRow: number;
}

function fillPage(
  sheet: Worksheet,
  { number, week, figures }: WeeklyReport,
  { day, language, t, totals, totalRow }: Frame,
): void {
  const { name } = figures.school;
  sheet.addRow([name[language] || name.ru || name.kk]);
  sheet.addRow([`${t('reports.title')} ${t('reports.forWeek', { week: formatWeek(week, language) })} (${week})`]);
  sheet.addRow([`${t('reports.number', { number })}, ${formatDay(day, language)}`]);
  sheet.addRow([t('reports.indicator'), t('reports.thisWeek'), t('reports.lastWeek'), t('reports.difference')]);
  for (const [place, line] of indicatorRows(figures, t).entries()) {
    const row = headRows + place + 1;
    const key = classColumns[place]!;
    sheet.addRow([line.label, line.now ?? t('reports.noData'), line.before ?? t('reports.noData')]);
    if (line.now !== null) sheet.getCell(`B${row}`).value = formula(`${totals}${letterOf(key)}${totalRow}`, line.now);
    if (line.now !== null && line.before !== null)
      sheet.getCell(`D${row}`).value = formula(`B${row}-C${row}`, line.now - line.before);
    sheet.getCell(`D${row}`).numFmt = '+0;-0;0';
    if (line.isPart) sheet.getCell(`A${row}`).alignment = { indent: 1 };
  }
  const note =
    figures.previous.report === null
      ? t('reports.comparedRecords')
      : t('reports.comparedReport', { number: figures.previous.report });
  for (const text of [figures.work === null ? t('reports.noDataWeek') : '', note, t('reports.basis')].filter(Boolean))
    sheet.addRow([text]);
  for (const row of [1, 2, headRows]) sheet.getRow(row).font = { bold: true };
  sheet.getColumn(1).width = 64;
  for (const column of [2, 3, 4]) {
    sheet.getColumn(column).width = 18;
    sheet.getColumn(column).alignment = { horizontal: 'right' };
  }
}
