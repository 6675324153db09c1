import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Week } from '../week.ts';
import { Trajectory } from './trajectory.ts';

const id = z.int().min(1);

/** Families whose children are on paper and who have not asked for it, where the rules in force want a request. */
export const ToCall = z.object({
  studentIds: z.array(id),
  /** Brothers and sisters are one call. */
  families: z.int(),
  /** Clauses that want the request; none where the survey alone opens a packet. */
  clauses: z.array(z.string()),
});
export type ToCall = z.infer<typeof ToCall>;

export const trajectoryCalls = {
  /** Classes for which a kind was chosen. */
  listTrajectories: read(z.null(), z.array(z.object({ classId: id, kind: Trajectory }))),
  /** Null takes the choice away. Gives the figure from the survey when online lessons leave half of the class out. */
  chooseTrajectory: change(
    z.object({ classId: id, kind: Trajectory.nullable() }),
    z.object({ total: z.int(), offline: z.int(), notAsked: z.int() }).nullable(),
  ),
  /** Whom to propose a request for paper in this week. */
  findToCall: read(z.object({ week: Week }), ToCall),
};
