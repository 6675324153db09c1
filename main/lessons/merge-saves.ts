import type { Trx } from '../database/store.ts';

/** Saves of one sheet within this time (milliseconds) are one change for undo. */
const together = 10 * 60_000;
const merging = ['saveSheet', 'startSheet'];

/**
 * The editor saves by itself every second or two; undo should not step back through these one by one. When the change
 * right before this one wrote the same sheet, and not long ago, its steps join this change and it disappears.
 */
export async function mergeWithLastSave(trx: Trx, changeId: number, sheetId: number): Promise<void> {
  const last = await trx
    .selectFrom('change')
    .select(['id', 'madeAt'])
    .where('id', '<', changeId)
    .where('room', '=', 'lessons')
    .where('action', 'in', merging)
    .where('undoneBy', 'is', null)
    .where('undoes', 'is', null)
    .where('id', '=', (eb) =>
      eb
        .selectFrom('change')
        .select((max) => max.fn.max('id').as('id'))
        .where('id', '<', changeId),
    )
    .executeTakeFirst();
  if (!last || Date.now() - Date.parse(last.madeAt) > together || !(await wrote(trx, last.id, sheetId))) return;
  await trx.updateTable('changeStep').set({ changeId }).where('changeId', '=', last.id).execute();
  await trx.deleteFrom('change').where('id', '=', last.id).execute();
  await trx.updateTable('change').set({ madeAt: last.madeAt }).where('id', '=', changeId).execute();
  await keepOldest(trx, changeId, sheetId);
}

async function wrote(trx: Trx, changeId: number, sheetId: number): Promise<boolean> {
  const step = await stepsOf(trx, changeId, sheetId).limit(1).executeTakeFirst();
  return step !== undefined;
}

/** Of many steps on the sheet's row only the oldest matters: it alone brings back how the sheet was. */
async function keepOldest(trx: Trx, changeId: number, sheetId: number): Promise<void> {
  const steps = await stepsOf(trx, changeId, sheetId).execute();
  const later = steps.slice(1).map(({ id }) => id);
  if (later.length > 0) await trx.deleteFrom('changeStep').where('id', 'in', later).execute();
}

const stepsOf = (trx: Trx, changeId: number, sheetId: number) =>
  trx
    .selectFrom('changeStep')
    .select('id')
    .where('changeId', '=', changeId)
    .where('tableName', '=', 'lesson_sheet')
    .where('rowId', '=', sheetId)
    .orderBy('id');
