import { z } from 'zod';
import { change } from '../rpc.ts';
import { Day } from '../week.ts';

const id = z.int().min(1);

/** What is to become of a duty; what is not named stays. */
export const DutyEdit = z.object({
  dutyId: id,
  /** Named owners in place of those there are. */
  staffIds: z.array(id).max(500).readonly().exactOptional(),
  /** All who hold the role. */
  everyone: z.boolean().exactOptional(),
  deputyId: id.nullable().exactOptional(),
  dueOn: Day.nullable().exactOptional(),
  /** Of the duty as a whole. That it is not needed has a call of its own, which takes the reason. */
  state: z.enum(['open', 'inWork', 'done']).exactOptional(),
});
export type DutyEdit = z.infer<typeof DutyEdit>;

export const sheetCalls = {
  /** Several cells of the matrix in one change: filled, pasted, emptied. Refused whole when one of the edits may not be. */
  edit: change(z.object({ edits: z.array(DutyEdit).min(1).max(2000) }), z.null()),
};
