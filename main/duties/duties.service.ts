import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { absenceCalls } from './checks/absence-calls.ts';
import { checkCalls } from './checks/check-calls.ts';
import { headquartersCalls } from './headquarters/headquarters-calls.ts';
import { oversightCalls } from './oversight/oversight-calls.ts';
import type { Around } from './oversight/sources.ts';

/** The duty matrix with its steps, papers, documents and checks. */
export function dutiesService(foundation: Foundation, rooms: Around['rooms']): Service<typeof dutiesContract> {
  return {
    ...checkCalls(foundation),
    ...absenceCalls(foundation),
    ...headquartersCalls(foundation),
    ...oversightCalls(foundation, rooms),
  };
}
