import type { accessContract } from '../../shared/access/access.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';

export function accessService(_foundation: Foundation): Service<typeof accessContract> {
  return {};
}
