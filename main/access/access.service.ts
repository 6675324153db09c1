import type { accessContract } from '../../shared/access/access.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { averageSheets } from '../packets/printed-sheets.ts';
import { contactHandouts } from './contact-calls.ts';
import { paperCalls } from './paper-calls.ts';
import { readinessRounds } from './readiness-calls.ts';
import { materialRequests } from './request-calls.ts';
import { ruleCalls } from './rule-calls.ts';
import { surveyCalls } from './survey-calls.ts';
import { trajectoryCalls } from './trajectory-calls.ts';

/** Sheets of paper of a packet of these classes (of all when there are none), as printed; null while nothing was. */
export type PrintedSheets = (classIds: readonly number[]) => Promise<number | null>;

export function accessService(foundation: Foundation): Service<typeof accessContract> {
  return {
    ...surveyCalls(foundation),
    ...ruleCalls(foundation, (classIds) => averageSheets(foundation.store.db, classIds)),
    ...materialRequests(foundation),
    ...contactHandouts(foundation),
    ...readinessRounds(foundation),
    ...trajectoryCalls(foundation),
    ...paperCalls(foundation),
  };
}
