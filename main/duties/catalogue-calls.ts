import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import { type Edition, type EntryEdit, faultOf } from '../../shared/duties/edition.ts';
import { titleLength } from '../../shared/duties/entry.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Store, Trx } from '../database/store.ts';
import { findChosen } from '../period/profile.repository.ts';
import { dutyCatalogue } from './catalogue.ts';
import { addOwn, deleteEdition, findEditions, saveEdition } from './edition.repository.ts';
import { findEntries } from './editions.ts';

type CatalogueCall = 'listCatalogue' | 'addEntry' | 'editEntry' | 'switchOff' | 'switchOn' | 'restoreEntry';

export function catalogueCalls(store: Store): Pick<Service<typeof dutiesContract>, CatalogueCall> {
  return {
    listCatalogue: async ({ day }) => findEntries(store.db, await findChosen(store.db), day),
    async addEntry(edit) {
      refuseFault(edit);
      return store.change('duties', 'addEntry', { title: nameOf(edit) }, (trx) => addOwn(trx, edit));
    },
    async editEntry({ id, ...edit }) {
      refuseFault(edit);
      await store.change('duties', 'editEntry', { title: nameOf(edit) }, async (trx) => {
        const { offReason } = editionOf(id, await findEditions(trx));
        await saveEdition(trx, { entry: id, edit, offReason });
      });
      return null;
    },
    async switchOff({ ids, reason }) {
      if (reason.trim() === '') throw new Problem('dutyCatalogue.noReason');
      await store.change('duties', 'switchOff', { count: ids.length }, (trx) => turn(trx, ids, reason.trim()));
      return null;
    },
    async switchOn({ ids }) {
      await store.change('duties', 'switchOn', { count: ids.length }, (trx) => turn(trx, ids, null));
      return null;
    },
    async restoreEntry({ id }) {
      await store.change('duties', 'restoreEntry', { id }, async (trx) => {
        editionOf(id, await findEditions(trx));
        await deleteEdition(trx, id);
      });
      return null;
    },
  };
}

const nameOf = ({ title }: EntryEdit) => title.ru || title.kk;

function refuseFault(edit: EntryEdit): void {
  const fault = faultOf(edit);
  if (fault) throw new Problem(`dutyCatalogue.${fault}`, { length: titleLength });
}

/** Switches entries off with a reason, or on again with null. */
async function turn(trx: Trx, ids: readonly string[], offReason: string | null): Promise<void> {
  const editions = await findEditions(trx);
  for (const id of ids) {
    const { edit } = editionOf(id, editions);
    if (edit || offReason !== null) await saveEdition(trx, { entry: id, edit, offReason });
    else await deleteEdition(trx, id);
  }
}

/** What the school made of an entry so far. Throws when there is no such entry: its maker may have taken it back. */
function editionOf(id: string, editions: readonly Edition[]): Edition {
  const edition = editions.find(({ entry }) => entry === id);
  if (edition) return edition;
  if (!dutyCatalogue().some((entry) => entry.id === id)) throw new Problem('dutyCatalogue.gone');
  return { entry: id, edit: null, offReason: null };
}
