import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import type { broadcastImportContract } from '../../../shared/tv-plan/import/import.contract.ts';
import type { Foundation } from '../../house.ts';
import { startPace } from '../../imports/pace.ts';
import { relink } from '../relink.ts';
import { deleteImport, findImports } from './imports.repository.ts';
import { prepareBroadcasts } from './prepare-broadcasts.ts';
import { toPreview } from './preview-broadcasts.ts';
import { matchStored, saveWord } from './words.repository.ts';
import { writeBroadcasts } from './write-broadcasts.ts';

/** A table of broadcasts on its way into the grid. */
export function importCalls(foundation: Foundation): Service<typeof broadcastImportContract> {
  const { store } = foundation;
  return {
    previewBroadcasts: async (table, work) => toPreview(await prepareBroadcasts(foundation, table, work)),
    async importBroadcasts(table, work) {
      const prepared = await prepareBroadcasts(foundation, table, work);
      const preview = await toPreview(prepared);
      const count = preview.counts.create + preview.counts.replace;
      if (count === 0) return { ...preview, changeId: null };
      return store.change('tvPlan', 'importBroadcasts', { count, file: preview.name }, async (trx, changeId) => {
        await writeBroadcasts(trx, prepared, preview, (done) =>
          work.progress({ stage: 'imports.stage.write', done, total: count }),
        );
        return { ...preview, changeId };
      });
    },
    tellWord: (word) =>
      store.change('tvPlan', 'tellWord', { word: word.word }, async (trx) => {
        await saveWord(trx, word);
        const known = word.place === 'subject' && word.subjectKey !== null;
        const matched = known ? await matchStored(trx, word.word, word.subjectKey!) : 0;
        if (matched > 0) await relink(trx, null, startPace(new AbortController().signal));
        return { matched };
      }),
    listBroadcastImports: () => findImports(store.db),
    async deleteBroadcastImport({ id }) {
      const found = (await findImports(store.db)).find((known) => known.id === id);
      if (!found) throw new Problem('tvPlan.import.refused.gone');
      return store.change('tvPlan', 'deleteBroadcastImport', { count: found.left, file: found.name }, async (trx) => {
        await deleteImport(trx, id);
        await relink(trx, null, startPace(new AbortController().signal));
        return { count: found.left };
      });
    },
  };
}
