import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { boardCalls } from './board-calls.ts';
import { catalogueCalls } from './catalogue-calls.ts';
import { absenceCalls } from './checks/absence-calls.ts';
import { checkCalls } from './checks/check-calls.ts';
import { amendmentCalls } from './documents/amendment-calls.ts';
import { documentCalls } from './documents/documents-calls.ts';
import { draftCalls } from './documents/draft-calls.ts';
import { exportCalls } from './export-calls.ts';
import { headquartersCalls } from './headquarters/headquarters-calls.ts';
import { oversightCalls } from './oversight/oversight-calls.ts';
import type { Around } from './oversight/sources.ts';
import { ownerCalls } from './owner-calls.ts';
import { paperCalls } from './papers/paper-calls.ts';
import { sheetCalls } from './sheet-calls.ts';
import { stateCalls } from './state-calls.ts';

/** The duty matrix with its steps, papers, documents and checks. */
export function dutiesService(foundation: Foundation, rooms: Around['rooms']): Service<typeof dutiesContract> {
  const { people } = rooms;
  return {
    ...catalogueCalls(foundation.store),
    ...boardCalls(foundation, people),
    ...ownerCalls(foundation, people),
    ...stateCalls(foundation, people),
    ...documentCalls(foundation),
    ...draftCalls(foundation, people),
    ...amendmentCalls(foundation),
    ...paperCalls(foundation, people),
    ...sheetCalls(foundation, people),
    ...checkCalls(foundation),
    ...absenceCalls(foundation),
    ...headquartersCalls(foundation),
    ...oversightCalls(foundation, rooms),
    ...exportCalls(foundation, people),
  };
}
