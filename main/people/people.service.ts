import type { peopleContract } from '../../shared/people/people.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';

export function peopleService(_foundation: Foundation): Service<typeof peopleContract> {
  return {};
}
