import type { schoolContract } from '../../shared/school/school.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';

export function schoolService(_foundation: Foundation): Service<typeof schoolContract> {
  return {};
}
