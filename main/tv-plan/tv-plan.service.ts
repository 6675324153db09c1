import type { Service } from '../../shared/rpc.ts';
import type { tvPlanContract } from '../../shared/tv-plan/tv-plan.contract.ts';
import type { Foundation } from '../house.ts';
import { broadcastCalls } from './broadcast-calls.ts';
import { cardCalls } from './cards/card-calls.ts';
import { controlCalls } from './cards/control-calls.ts';
import { lessonCardCalls } from './cards/lesson-card-calls.ts';
import { teacherCardCalls } from './cards/teacher-card-calls.ts';
import { checkCalls } from './check-calls.ts';
import { countCalls } from './count-calls.ts';
import { directoryCalls } from './directory-calls.ts';
import { importCalls } from './import/import-calls.ts';
import { leavingCalls } from './leaving/leaving-calls.ts';
import { ledgerCalls } from './ledger-calls.ts';
import { planCalls } from './plan-calls.ts';
import { substitutionCalls } from './substitution-calls.ts';
import { timetableCalls } from './timetable/timetable-calls.ts';
import { versionCalls } from './version-calls.ts';

/** From the broadcast grid to every class, teacher and day. */
export function tvPlanService(foundation: Foundation): Service<typeof tvPlanContract> {
  const plans = { ...planCalls(foundation), ...versionCalls(foundation), ...substitutionCalls(foundation) };
  const counts = { ...checkCalls(foundation), ...ledgerCalls(foundation) };
  return {
    ...directoryCalls(foundation.store),
    ...broadcastCalls(foundation.store),
    ...importCalls(foundation),
    ...plans,
    ...counts,
    ...countCalls(foundation, counts),
    ...leavingCalls(foundation, plans),
    ...cardCalls(foundation.store),
    ...controlCalls(foundation.store),
    ...teacherCardCalls(foundation),
    ...lessonCardCalls(foundation),
    ...timetableCalls(foundation),
  };
}
