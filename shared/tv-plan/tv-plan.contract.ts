import { broadcastsContract } from './broadcasts.contract.ts';
import { checkCalls } from './checks/check.contract.ts';
import { directoryContract } from './directory.contract.ts';
import { planCalls } from './plan.contract.ts';
import { substitutionCalls } from './substitution/substitution.contract.ts';
import { versionCalls } from './versions.contract.ts';

/** The broadcast grid and the plan made of it. The calls of each part stand in a file of their own. */
export const tvPlanContract = {
  ...directoryContract,
  ...broadcastsContract,
  ...planCalls,
  ...versionCalls,
  ...checkCalls,
  ...substitutionCalls,
};
