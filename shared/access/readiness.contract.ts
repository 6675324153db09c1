import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';

const id = z.int().min(1);
const line = z.string().max(300);

export const linkQualities = ['none', 'weak', 'good'] as const;
export const BuildingInput = z.object({
  name: z.string().trim().min(1).max(120),
  link: z.enum(linkQualities),
  speed: line,
  equipment: line,
  note: line,
  classIds: z.array(id).max(300),
});
export type BuildingInput = z.infer<typeof BuildingInput>;
/** A building of the school, its link and who works there (K11). */
export const Building = BuildingInput.extend({ id, staff: z.array(z.string()) });
export type Building = z.infer<typeof Building>;

export const stopStates = ['waiting', 'asked', 'done'] as const;
export const Stop = z.object({
  place: z.int().min(1).max(5),
  state: z.enum(stopStates),
  onDay: Day.nullable(),
  note: line,
});
export type Stop = z.infer<typeof Stop>;

export const ReadinessLoop = z.object({
  id,
  startedOn: Day,
  closedOn: Day.nullable(),
  stops: z.array(Stop),
  /** Days so far, or from start to close. */
  days: z.int(),
});
export type ReadinessLoop = z.infer<typeof ReadinessLoop>;

export const readinessCalls = {
  listBuildings: read(z.null(), z.array(Building)),
  addBuilding: change(BuildingInput, z.object({ id })),
  saveBuilding: change(BuildingInput.extend({ id }), z.null()),
  deleteBuildings: change(z.object({ ids: z.array(id).min(1).max(100) }), z.null()),
  /** The loops, the newest first. */
  listLoops: read(z.null(), z.array(ReadinessLoop)),
  startLoop: change(z.object({ startedOn: Day }), z.object({ id })),
  markStop: change(Stop.extend({ loopId: id }), z.null()),
  /** Refused while a stop is not done; null opens the loop again. */
  closeLoop: change(z.object({ id, closedOn: Day.nullable() }), z.null()),
  deleteLoop: change(z.object({ id }), z.null()),
};
