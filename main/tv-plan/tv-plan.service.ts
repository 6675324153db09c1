import type { Service } from '../../shared/rpc.ts';
import type { tvPlanContract } from '../../shared/tv-plan/tv-plan.contract.ts';
import type { Foundation } from '../house.ts';
import { broadcastCalls } from './broadcast-calls.ts';
import { checkCalls } from './check-calls.ts';
import { directoryCalls } from './directory-calls.ts';
import { ledgerCalls } from './ledger-calls.ts';
import { planCalls } from './plan-calls.ts';
import { substitutionCalls } from './substitution-calls.ts';
import { versionCalls } from './version-calls.ts';

/** From the broadcast grid to every class, teacher and day. */
export function tvPlanService(foundation: Foundation): Service<typeof tvPlanContract> {
  return {
    ...directoryCalls(foundation.store),
    ...broadcastCalls(foundation.store),
    ...planCalls(foundation),
    ...versionCalls(foundation),
    ...checkCalls(foundation),
    ...substitutionCalls(foundation),
    ...ledgerCalls(foundation),
  };
}
