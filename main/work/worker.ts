import type { Draft } from '../../shared/duties/draft.ts';
import type { OpenTask } from '../imports/open-import.ts';
import type { RecordsTask } from '../imports/read-import.ts';
import type { SkippedTask } from '../imports/write-skipped.ts';
import type { SheetPdfTask } from '../lessons/sheet-pdf.ts';
import type { LayOutJob } from '../packets/lay-out.ts';
import type { WriteOrder } from '../packets/write-packets.ts';
import type { Binding } from '../print/bind.ts';
import type { PrintableDocument } from '../print/render-document.ts';
import type { FittingDocument } from '../print/render-fitting.ts';
import type { Paper } from '../print/typesetter.ts';
import type { ReportTask } from '../reports/report-workbook.ts';
import type { PictureTask } from '../school/prepare-picture.ts';
import type { OutputSheet } from '../sheets/write-table.ts';
import type { BroadcastsTask } from '../tv-plan/import/read-broadcasts.ts';
import type { SolveTask } from '../tv-plan/solve-day.ts';
import type { TimetableTask } from '../tv-plan/timetable/timetable-rows.ts';

// The tasks that run in threads of the pool, by name. A task takes and returns plain values; what is expected to go
// wrong is returned, not thrown: only message and stack of an error survive the way out of a thread.

/** See prepare-picture.ts; loaded only when a picture comes. */
export async function preparePicture(task: PictureTask) {
  return (await import('../school/prepare-picture.ts')).preparePicture(task);
}

/** The bytes of one PDF: see render-document.ts. */
export async function renderDocument(document: PrintableDocument) {
  return (await import('../print/render-document.ts')).renderDocument(document);
}

/** Pages of several papers, to be bound later: see bind.ts. */
export async function layOutParts(papers: Paper[]) {
  return (await import('../print/bind.ts')).layOutParts(papers);
}

/** One PDF of laid-out papers. */
export async function bindParts(binding: Binding) {
  return (await import('../print/bind.ts')).bind(binding);
}

/** The bytes of a draft for Word: see draft-docx.ts. */
export async function draftDocx(draft: Draft) {
  return (await import('../duties/documents/draft-docx.ts')).draftDocx(draft);
}

/** Many papers as one PDF, each made to fit: see render-fitting.ts. */
export async function renderFitting(document: FittingDocument) {
  return (await import('../print/render-fitting.ts')).renderFitting(document);
}

/** The bytes of the weekly report as XLSX. */
export async function reportWorkbook(task: ReportTask) {
  return (await import('../reports/report-workbook.ts')).reportWorkbook(task);
}

/** Lays pages out and keeps them: see lay-out.ts. */
export async function layOutPages(input: { folder: string; jobs: LayOutJob[] }) {
  return (await import('../packets/lay-out.ts')).layOutPages(input);
}

/** Puts packets together from kept pages: see write-packets.ts. */
export async function writePackets(order: WriteOrder) {
  return (await import('../packets/write-packets.ts')).writePackets(order);
}

/** A spreadsheet and what its columns mean: see open-import.ts. */
export async function openImport(task: OpenTask) {
  return (await import('../imports/open-import.ts')).openImport(task);
}

/** The lines of a spreadsheet as records. */
export async function readImport(task: RecordsTask) {
  return (await import('../imports/read-import.ts')).readImport(task);
}

/** Writes the lines that could not be imported, for correction. */
export async function writeSkipped(task: SkippedTask) {
  return (await import('../imports/write-skipped.ts')).writeSkipped(task);
}

/** One lesson sheet as a PDF of its own: see sheet-pdf.ts. */
export async function sheetPdf(task: SheetPdfTask) {
  return (await import('../lessons/sheet-pdf.ts')).sheetPdf(task);
}

/** The bytes of a workbook: see write-table.ts. */
export async function tableWorkbook(sheets: OutputSheet[]) {
  return (await import('../sheets/write-table.ts')).xlsxBytes(sheets);
}

/** The slots of a table of broadcasts: see read-broadcasts.ts. */
export async function readBroadcasts(task: BroadcastsTask) {
  return (await import('../tv-plan/import/read-broadcasts.ts')).readBroadcasts(task);
}

/** The best substitutes of a whole day: see solve-day.ts. */
export async function solveDay(task: SolveTask) {
  return (await import('../tv-plan/solve-day.ts')).solveDay(task);
}

/** The lessons of a timetable: see timetable-rows.ts. */
export async function timetableRows(task: TimetableTask) {
  return (await import('../tv-plan/timetable/timetable-rows.ts')).timetableRows(task);
}
