import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../shared/language.ts';
import { Cancelled, Problem } from '../../shared/problem.ts';
import type { ReportFiles } from '../../shared/reports/reports.contract.ts';
import type { Foundation } from '../house.ts';
import { writeWhole } from '../print/write-whole.ts';
import { findReport } from './reports.repository.ts';
import { weeklyReportPaper } from './weekly-report.paper.ts';

/**
 * Writes a frozen report into the folder as `2020-W15-report-3.pdf` and `.xlsx`, in its own language or another. Each
 * file appears whole or not at all; files of that name from before are replaced by the same report.
 */
export async function exportReport(
  { store, pool }: Pick<Foundation, 'store' | 'pool'>,
  id: number,
  folder: string,
  language?: Language,
  signal?: AbortSignal,
): Promise<ReportFiles> {
  const report = await findReport(store.db, id);
  if (!report) throw new Problem('reports.gone');
  const day = Temporal.Instant.from(report.madeAt)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
  const paper = weeklyReportPaper(report, day, language ?? report.figures.language);
  const [pdfBytes, xlsxBytes] = await Promise.all([
    pool.run('renderDocument', paper, signal),
    pool.run('reportWorkbook', { report, day, language: language ?? report.figures.language }, signal),
  ]);
  const name = join(folder, `${report.week}-report-${report.number}`);
  const files = { folder, pdf: `${name}.pdf`, xlsx: `${name}.xlsx` };
  if (signal?.aborted) throw new Cancelled();
  await writeWhole(files.pdf, pdfBytes);
  await writeWhole(files.xlsx, xlsxBytes);
  return files;
}
