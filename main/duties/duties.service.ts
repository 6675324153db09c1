import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';

/** The duty matrix with its steps, papers, documents and checks. */
export function dutiesService(_foundation: Foundation): Service<typeof dutiesContract> {
  return {};
}
