import { broadcastsContract } from './broadcasts.contract.ts';
import { directoryContract } from './directory.contract.ts';

/** The broadcast grid and the plan made of it. The calls of each part stand in a file of their own. */
export const tvPlanContract = { ...directoryContract, ...broadcastsContract };
