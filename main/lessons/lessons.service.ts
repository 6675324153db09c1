import type { lessonsContract } from '../../shared/lessons/lessons.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';

export function lessonsService(_foundation: Foundation): Service<typeof lessonsContract> {
  return {};
}
