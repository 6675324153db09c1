import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { catalogueCalls } from './catalogue-calls.ts';

/** The duty matrix with its steps, papers, documents and checks. */
export function dutiesService({ store }: Foundation): Service<typeof dutiesContract> {
  return { ...catalogueCalls(store) };
}
