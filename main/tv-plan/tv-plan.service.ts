import type { Service } from '../../shared/rpc.ts';
import type { tvPlanContract } from '../../shared/tv-plan/tv-plan.contract.ts';
import type { Foundation } from '../house.ts';
import { broadcastCalls } from './broadcast-calls.ts';
import { directoryCalls } from './directory-calls.ts';

/** From the broadcast grid to every class, teacher and day. */
export function tvPlanService({ store }: Foundation): Service<typeof tvPlanContract> {
  return { ...directoryCalls(store), ...broadcastCalls(store) };
}
