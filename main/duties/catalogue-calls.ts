import { isDeepStrictEqual } from 'node:util';
import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import { type Edition, type EntryEdit, editOf, faultOf, wholeEdit } from '../../shared/duties/edition.ts';
import { titleLength } from '../../shared/duties/entry.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Store, Trx } from '../database/store.ts';
import { catalogue } from '../period/catalogue.ts';
import { findChosen } from '../period/profile.repository.ts';
import { dutyCatalogue } from './catalogue.ts';
import { deleteDutiesOf } from './duties.repository.ts';
import { addOwn, deleteEdition, deleteOwn, findEditions, saveEdition } from './edition.repository.ts';
import { findEntries } from './editions.ts';

type CatalogueCall =
  | 'listCatalogue'
  | 'addEntry'
  | 'editEntry'
  | 'switchOff'
  | 'switchOn'
  | 'restoreEntry'
  | 'removeEntry';

export function catalogueCalls(store: Store): Pick<Service<typeof dutiesContract>, CatalogueCall> {
  return {
    listCatalogue: async ({ day }) => findEntries(store.db, await findChosen(store.db), day),
    async addEntry(given) {
      const edit = readEdit(given);
      return store.change('duties', 'addEntry', { title: edit.title.ru }, (trx) => addOwn(trx, edit));
    },
    async editEntry({ id, ...given }) {
      const edit = readEdit(given);
      await store.change('duties', 'editEntry', { title: edit.title.ru }, async (trx) => {
        const { offReason } = editionOf(id, await findEditions(trx));
        await keep(trx, { entry: id, edit: isAsGiven(id, edit) ? null : edit, offReason });
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
    async removeEntry({ id }) {
      const title = (await findEditions(store.db)).find(({ entry }) => entry === id)?.edit?.title.ru ?? '';
      await store.change('duties', 'removeEntry', { title }, async (trx) => {
        await deleteDutiesOf(trx, id);
        if (!(await deleteOwn(trx, id))) throw new Problem('dutyCatalogue.gone');
      });
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

function readEdit(given: EntryEdit): EntryEdit {
  const fault = faultOf(given);
  if (fault) throw new Problem(`dutyCatalogue.${fault}`, { length: titleLength });
  const unknown = given.clauses.find((clause) => !catalogue().clauseIds.has(clause));
  if (unknown) throw new Problem('dutyCatalogue.unknownClause', { clause: unknown });
  return wholeEdit(given);
}

/** Is this what comes with the program, word for word? */
function isAsGiven(id: string, edit: EntryEdit): boolean {
  const entry = dutyCatalogue().find((known) => known.id === id);
  return entry !== undefined && isDeepStrictEqual(editOf(entry), editOf(edit));
}

/** Keeps what the school made of an entry, or forgets it where nothing is left of it. */
async function keep(trx: Trx, edition: Edition): Promise<void> {
  if (edition.edit || edition.offReason !== null) await saveEdition(trx, edition);
  else await deleteEdition(trx, edition.entry);
}

/** Switches entries off with a reason, or on again with null. */
async function turn(trx: Trx, ids: readonly string[], offReason: string | null): Promise<void> {
  const editions = await findEditions(trx);
  for (const id of ids) {
    await keep(trx, { ...editionOf(id, editions), offReason });
  }
}

/** What the school made of an entry so far. Throws when there is no such entry: its maker may have taken it back. */
function editionOf(id: string, editions: readonly Edition[]): Edition {
  const edition = editions.find(({ entry }) => entry === id);
  if (edition) return edition;
  if (!dutyCatalogue().some((entry) => entry.id === id)) throw new Problem('dutyCatalogue.gone');
  return { entry: id, edit: null, offReason: null };
}
