import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { amendmentCalls } from './documents/amendment-calls.ts';
import { documentCalls } from './documents/documents-calls.ts';
import { draftCalls } from './documents/draft-calls.ts';

/** The duty matrix with its steps, papers, documents and checks. */
export function dutiesService(foundation: Foundation): Service<typeof dutiesContract> {
  return { ...documentCalls(foundation), ...draftCalls(foundation), ...amendmentCalls(foundation) };
}
