import type { periodContract } from '../../shared/period/period.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { type Neighbours, periodCalls } from './period-calls.ts';
import { profileCalls } from './profile-calls.ts';
import { questionCalls } from './question-calls.ts';

/** Distance periods, the rules by which the school works, and what it has decided itself. */
export function periodService({ store }: Foundation, neighbours: Neighbours): Service<typeof periodContract> {
  return { ...periodCalls(store, neighbours), ...profileCalls(store), ...questionCalls(store) };
}
