import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation, RoomServices } from '../house.ts';
import { boardCalls } from './board-calls.ts';
import { catalogueCalls } from './catalogue-calls.ts';
import { amendmentCalls } from './documents/amendment-calls.ts';
import { documentCalls } from './documents/documents-calls.ts';
import { draftCalls } from './documents/draft-calls.ts';
import { ownerCalls } from './owner-calls.ts';
import { stateCalls } from './state-calls.ts';

/** The duty matrix with its steps, papers, documents and checks. */
export function dutiesService(
  foundation: Foundation,
  { people }: Pick<RoomServices, 'people'>,
): Service<typeof dutiesContract> {
  return {
    ...catalogueCalls(foundation.store),
    ...boardCalls(foundation, people),
    ...ownerCalls(foundation, people),
    ...stateCalls(foundation, people),
    ...documentCalls(foundation),
    ...draftCalls(foundation, people),
    ...amendmentCalls(foundation),
  };
}
