import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PacketPlan } from '../../shared/packets/packet-plan.ts';
import { dayOfWeek } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { diskProblem } from '../print/disk-problem.ts';
import { part } from '../print/part-file.ts';
import { findPicture } from '../school/pictures.ts';
import { needSheet } from './open-sheet.ts';
import { findSheetsForPackets } from './packet-sheets.ts';
import { picturesOf } from './rich-text.paper.ts';
import type { SheetPdfTask } from './sheet-pdf.ts';

type Workshop = Pick<Foundation, 'store' | 'pool' | 'papersFolder'>;

/** The sheet as it will lie in the packets, as PDF. */
export async function drawSheet({ store, pool }: Workshop, sheetId: number, signal: AbortSignal): Promise<Uint8Array> {
  return pool.run('sheetPdf', await gather(store.db, sheetId), signal);
}

/** Writes the sheet's PDF into the folder of its week and returns the path; an older one under this name is replaced. */
export async function saveSheetPdf(workshop: Workshop, sheetId: number, signal: AbortSignal): Promise<string> {
  const task = await gather(workshop.store.db, sheetId);
  const bytes = await workshop.pool.run('sheetPdf', task, signal);
  const { week, grade, language, subjectKey } = task.sheet;
  const folder = join(workshop.papersFolder, week);
  const path = join(folder, `${grade}-${language}-${subjectKey}-${sheetId}.pdf`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path + part, bytes);
    await rename(path + part, path);
  } catch (error) {
    await rm(path + part, { force: true }).catch(() => undefined);
    throw diskProblem(error as NodeJS.ErrnoException, path);
  }
  return path;
}

async function gather(db: Db, sheetId: number): Promise<SheetPdfTask> {
  const { week } = await needSheet(db, sheetId);
  const [found] = await findSheetsForPackets(db, week, [sheetId]);
  const { sheet, subject, teachers } = found!;
  const teacher = [...new Set([...teachers.values()].flat())].join(', ');
  const pictures = await findPictures(db, picturesOf(sheet.notes.content));
  return { sheet: { ...sheet, subject, teacher }, pictures, day: dayOfWeek(week, 1) };
}

async function findPictures(db: Db, ids: readonly number[]): Promise<PacketPlan['pictures']> {
  const pictures: PacketPlan['pictures'] = [];
  for (const id of new Set(ids)) {
    const picture = await findPicture(db, id);
    if (!picture) continue;
    const { mime, width, height, bytes } = picture;
    pictures.push({ id, mime, width, height, base64: bytes.toString('base64') });
  }
  return pictures;
}
