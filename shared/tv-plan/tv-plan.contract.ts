import { broadcastsContract } from './broadcasts.contract.ts';
import { cardCalls } from './cards.contract.ts';
import { checkCalls } from './checks/check.contract.ts';
import { controlCalls } from './controls.contract.ts';
import { countCalls } from './counts.contract.ts';
import { directoryContract } from './directory.contract.ts';
import { broadcastImportContract } from './import/import.contract.ts';
import { leavingCalls } from './leaving/leaving.contract.ts';
import { lessonCardCalls } from './lesson-cards.contract.ts';
import { planCalls } from './plan.contract.ts';
import { substitutionCalls } from './substitution/substitution.contract.ts';
import { teacherCardCalls } from './teacher-cards.contract.ts';
import { timetableCalls } from './timetable/timetable.contract.ts';
import { versionCalls } from './versions.contract.ts';

/** The broadcast grid and the plan made of it. The calls of each part stand in a file of their own. */
export const tvPlanContract = {
  ...directoryContract,
  ...broadcastsContract,
  ...broadcastImportContract,
  ...planCalls,
  ...versionCalls,
  ...checkCalls,
  ...countCalls,
  ...leavingCalls,
  ...substitutionCalls,
  ...cardCalls,
  ...controlCalls,
  ...teacherCardCalls,
  ...lessonCardCalls,
  ...timetableCalls,
};
