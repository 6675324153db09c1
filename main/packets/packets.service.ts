import type { packetsContract } from '../../shared/packets/packets.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';

export function packetsService(_foundation: Foundation): Service<typeof packetsContract> {
  return {};
}
