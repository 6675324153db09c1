import type { LessonSheet } from '../../shared/lessons/lesson-sheet.ts';
import type { Week } from '../../shared/week.ts';
import { inSlices } from '../breathe.ts';
import type { Schema } from '../database/schema.ts';
import type { Db, Trx } from '../database/store.ts';

type SheetRow = { [K in keyof Schema['lessonSheet']]: K extends 'id' ? number : Schema['lessonSheet'][K] };
export type NewSheet = Omit<LessonSheet, 'id'>;

/** A class that left another sheet of the same subject and week, because a class can have only one. */
export interface Moved {
  classId: number;
  fromSheetId: number;
  topic: string;
  /** The other sheet had no class left and was deleted. */
  deleted: boolean;
}

/** All sheets of a week, or only those of one subject, each with its classes. */
export async function findSheetsOfWeek(db: Db, week: Week, subjectKey?: string): Promise<LessonSheet[]> {
  let query = db.selectFrom('lessonSheet').selectAll().where('week', '=', week);
  if (subjectKey !== undefined) query = query.where('subjectKey', '=', subjectKey);
  return withClasses(db, await query.orderBy('id').execute());
}

export async function findSheet(db: Db, id: number): Promise<LessonSheet | null> {
  const rows = await db.selectFrom('lessonSheet').selectAll().where('id', '=', id).execute();
  return (await withClasses(db, rows))[0] ?? null;
}

/** Sheets by their ids, each with its classes. */
export async function findSheets(db: Db, ids: readonly number[]): Promise<LessonSheet[]> {
  return withClasses(db, await db.selectFrom('lessonSheet').selectAll().where('id', 'in', ids).orderBy('id').execute());
}

export type SheetPlace = Pick<LessonSheet, 'id' | 'subjectKey' | 'topic' | 'state' | 'classIds'>;

/** Which classes have a sheet of which subject in the week, without reading what is on it. */
export async function findSheetPlaces(db: Db, week: Week): Promise<SheetPlace[]> {
  const rows = await db
    .selectFrom('lessonSheet')
    .leftJoin('lessonSheetClass', 'sheetId', 'lessonSheet.id')
    .select(['lessonSheet.id', 'subjectKey', 'topic', 'state', 'classId'])
    .where('week', '=', week)
    .orderBy('lessonSheet.id')
    .orderBy('classId')
    .execute();
  const places = new Map<number, SheetPlace>();
  for (const { id, classId, subjectKey, topic, state } of rows) {
    const place = places.get(id) ?? { id, subjectKey, topic, state: state as LessonSheet['state'], classIds: [] };
    if (classId !== null) place.classIds.push(classId);
    places.set(id, place);
  }
  return [...places.values()];
}

/** Adds a sheet. Its classes leave any other sheet of the subject and week (see `takeClasses`). */
export async function insertSheet(trx: Trx, sheet: NewSheet): Promise<number> {
  const { id } = await trx.insertInto('lessonSheet').values(rowOf(sheet)).returning('id').executeTakeFirstOrThrow();
  await takeClasses(trx, { ...sheet, id });
  return id;
}

/** Writes all fields of a sheet that is there, and its classes. */
export async function updateSheet(trx: Trx, sheet: LessonSheet): Promise<Moved[]> {
  await trx.updateTable('lessonSheet').set(rowOf(sheet)).where('id', '=', sheet.id).execute();
  return takeClasses(trx, sheet);
}

export async function deleteSheet(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('lessonSheet').where('id', '=', id).execute();
}

type Claim = Pick<LessonSheet, 'id' | 'week' | 'subjectKey' | 'classIds'>;

/**
 * Gives the sheet exactly these classes. A class has one sheet for a subject and week: it leaves the other one, and a
 * sheet that has no class left is deleted. Says who moved from where.
 */
export async function takeClasses(trx: Trx, sheet: Claim): Promise<Moved[]> {
  const moved = await leaveOtherSheets(trx, sheet);
  const links = await trx
    .selectFrom('lessonSheetClass')
    .select(['id', 'classId'])
    .where('sheetId', '=', sheet.id)
    .execute();
  const gone = links.filter(({ classId }) => !sheet.classIds.includes(classId)).map(({ id }) => id);
  const present = new Set(links.map(({ classId }) => classId));
  const added = [...new Set(sheet.classIds)].filter((classId) => !present.has(classId));
  if (gone.length > 0) await trx.deleteFrom('lessonSheetClass').where('id', 'in', gone).execute();
  if (added.length > 0) {
    const values = added.map((classId) => ({ sheetId: sheet.id, classId }));
    await trx.insertInto('lessonSheetClass').values(values).execute();
  }
  return moved;
}

async function leaveOtherSheets(trx: Trx, sheet: Claim): Promise<Moved[]> {
  if (sheet.classIds.length === 0) return [];
  const links = await trx
    .selectFrom('lessonSheetClass as link')
    .innerJoin('lessonSheet as other', 'other.id', 'link.sheetId')
    .select(['link.id', 'link.classId', 'other.id as sheetId', 'other.topic'])
    .where('other.week', '=', sheet.week)
    .where('other.subjectKey', '=', sheet.subjectKey)
    .where('other.id', '!=', sheet.id)
    .where('link.classId', 'in', sheet.classIds)
    .execute();
  const moved: Moved[] = [];
  for (const { id, classId, sheetId, topic } of links) {
    await trx.deleteFrom('lessonSheetClass').where('id', '=', id).execute();
    const left = await trx
      .selectFrom('lessonSheetClass')
      .select('id')
      .where('sheetId', '=', sheetId)
      .executeTakeFirst();
    if (!left) await deleteSheet(trx, sheetId);
    moved.push({ classId, fromSheetId: sheetId, topic, deleted: !left });
  }
  return moved;
}

async function withClasses(db: Db, rows: SheetRow[]): Promise<LessonSheet[]> {
  if (rows.length === 0) return [];
  const links = await db
    .selectFrom('lessonSheetClass')
    .innerJoin('lessonSheet', 'lessonSheet.id', 'sheetId')
    .select(['sheetId', 'classId'])
    .where('week', 'in', [...new Set(rows.map((row) => row.week))]) // few values, whatever the number of sheets
    .orderBy('classId')
    .execute();
  const classes = new Map<number, number[]>(rows.map(({ id }) => [id, []]));
  for (const { sheetId, classId } of links) classes.get(sheetId)?.push(classId);
  const read = (part: readonly SheetRow[]) => part.map((row) => sheetOf(row, classes.get(row.id) ?? []));
  return (await inSlices(rows, 100, read)).flat();
}

function sheetOf(row: SheetRow, classIds: number[]): LessonSheet {
  return {
    ...row,
    language: row.language as LessonSheet['language'],
    state: row.state as LessonSheet['state'],
    notes: JSON.parse(row.notes),
    questions: JSON.parse(row.questions),
    tasks: JSON.parse(row.tasks),
    extra: JSON.parse(row.extra),
    classIds,
  };
}

function rowOf(sheet: NewSheet | LessonSheet): Omit<SheetRow, 'id'> {
  return {
    week: sheet.week,
    grade: sheet.grade,
    language: sheet.language,
    subjectKey: sheet.subjectKey,
    topic: sheet.topic,
    pages: sheet.pages,
    notes: JSON.stringify(sheet.notes),
    questions: JSON.stringify(sheet.questions),
    tasks: JSON.stringify(sheet.tasks),
    extra: JSON.stringify(sheet.extra),
    feedback: sheet.feedback,
    minutes: sheet.minutes,
    dueOn: sheet.dueOn,
    state: sheet.state,
  };
}
