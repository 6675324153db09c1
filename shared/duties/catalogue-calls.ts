import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { CatalogueRow, EntryEdit } from './edition.ts';

const id = z.string().min(1).max(60);

/** The catalogue of duties, and what the school makes of it. */
export const catalogueCalls = {
  /** The duties of the chosen profile with the school's editions and their standing on a day. */
  listCatalogue: read(z.object({ day: Day }), z.array(CatalogueRow)),
  /** Adds a duty of the school. */
  addEntry: change(EntryEdit, CatalogueRow.shape.id),
  /** Words or sets an entry otherwise. */
  editEntry: change(EntryEdit.extend({ id }), z.null()),
  /** Deletes a duty that the school added, with what the matrices of all periods say about it. */
  removeEntry: change(z.object({ id }), z.null()),
  /** Takes entries out of force, with a reason; they stay visible. */
  switchOff: change(z.object({ ids: z.array(id).min(1).max(1_000), reason: z.string().max(300) }), z.null()),
  switchOn: change(z.object({ ids: z.array(id).min(1).max(1_000) }), z.null()),
  /** Back to what comes with the program; a kept edition of an entry that is gone goes with it. */
  restoreEntry: change(z.object({ id }), z.null()),
};
