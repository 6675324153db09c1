import type { BroadcastPreview } from '../../../shared/tv-plan/import/import.contract.ts';
import { isRefused, type WholeSlot } from '../../../shared/tv-plan/import/slot.ts';
import { insertMany } from '../../database/insert-many.ts';
import type { Trx } from '../../database/store.ts';
import { relink } from '../relink.ts';
import { insertImport } from './imports.repository.ts';
import type { PreparedBroadcasts } from './prepare-broadcasts.ts';

/** Writes the slots of a compared table in the transaction of its one change, and ties repeats to first showings. */
export async function writeBroadcasts(
  trx: Trx,
  { compared, pace }: PreparedBroadcasts,
  { name, counts }: BroadcastPreview,
  report: (done: number) => void,
): Promise<void> {
  const importId = await insertImport(trx, {
    name,
    madeAt: new Date().toISOString(),
    created: counts.create,
    replaced: counts.replace,
    unchanged: counts.unchanged,
    skipped: counts.skipped,
  });
  const created = compared.flatMap(({ slot, state }) =>
    state === 'create' && !isRefused(slot) ? [{ ...toRow(slot), importId }] : [],
  );
  await insertMany(trx, 'broadcast', created, pace);
  let done = created.length;
  report(done);
  for (const { slot, state, id } of compared) {
    if (state !== 'replace' || isRefused(slot) || id === null) continue;
    const { minutes, subjectKey, subjectText, topic, replayLink, repeats } = toRow(slot);
    const kept = { ...(topic === '' ? {} : { topic }), ...(replayLink === '' ? {} : { replayLink }) };
    await trx
      .updateTable('broadcast')
      .set({ minutes, subjectKey, subjectText, repeats, ...kept })
      .where('id', '=', id)
      .execute();
    report(++done);
    await pace();
  }
  await relink(trx, null, pace);
}

const toRow = ({ line: _, column: _column, guessed: _guessed, ...row }: WholeSlot) => row;
