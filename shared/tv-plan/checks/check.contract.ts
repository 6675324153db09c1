import { z } from 'zod';
import { change, read } from '../../rpc.ts';
import { Day } from '../../week.ts';
import { ClassCoverage } from '../coverage.ts';
import { LimitClauses, LimitProposal, Limits } from '../limits.ts';
import { PlanChange } from '../plan-change.ts';
import { Finding } from './finding.ts';

const Span = z.object({ from: Day, to: Day });

export const checkCalls = {
  /** Everything that is wrong in the plan of these days, the worst first; told by `tellFinding`. */
  checkPlan: read(Span, z.array(Finding)),
  /** What a change would bring about, itself left undone: findings of these days that would go, and new ones. */
  tryChange: read(Span.extend({ change: PlanChange }), z.object({ gone: z.array(Finding), found: z.array(Finding) })),
  /** How each subject of each class reaches it, in school order. */
  findCoverage: read(Span, z.array(ClassCoverage)),
  /** Also the place of the profile that asks for each limit in these days; null where it is silent. None names a number. */
  findLimits: read(Span, z.object({ limits: Limits, proposals: z.array(LimitProposal), clauses: LimitClauses })),
  saveLimits: change(Limits, z.null()),
};
