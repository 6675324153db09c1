import { EntryKind, inOrder, type SchoolYear, type SchoolYearInput } from '../../shared/school/calendar.ts';
import type { Db, Trx } from '../database/store.ts';

/** School years with their entries in order, the newest first. */
export async function findYears(db: Db): Promise<SchoolYear[]> {
  const years = await db.selectFrom('schoolYear').selectAll().orderBy('startsOn', 'desc').execute();
  const entries = await db.selectFrom('calendarEntry').selectAll().orderBy('id').execute();
  return years.map((year) => ({
    ...year,
    draft: year.draft === 1,
    entries: inOrder(
      entries
        .filter(({ schoolYearId }) => schoolYearId === year.id)
        .map(({ kind, nameRu, nameKk, startsOn, endsOn }) => ({
          kind: EntryKind.parse(kind),
          name: { ru: nameRu, kk: nameKk },
          startsOn,
          endsOn,
        })),
    ),
  }));
}

/** Stores a new year or overwrites a known one with all its entries. */
export async function saveYear(trx: Trx, input: SchoolYearInput): Promise<SchoolYear> {
  const { id, entries, name, startsOn, endsOn, draft = false } = input;
  const year = { name, startsOn, endsOn, draft: draft ? 1 : 0 };
  const yearId = id ?? (await trx.insertInto('schoolYear').values(year).returning('id').executeTakeFirstOrThrow()).id;
  if (id !== null) {
    await trx.updateTable('schoolYear').set(year).where('id', '=', id).execute();
    await trx.deleteFrom('calendarEntry').where('schoolYearId', '=', id).execute();
  }
  const ordered = inOrder(entries);
  for (const { kind, name, startsOn, endsOn } of ordered) {
    await trx
      .insertInto('calendarEntry')
      .values({ schoolYearId: yearId, kind, nameRu: name.ru, nameKk: name.kk, startsOn, endsOn })
      .execute();
  }
  return { name, startsOn, endsOn, draft, id: yearId, entries: ordered };
}

export async function deleteYear(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('schoolYear').where('id', '=', id).execute();
}
