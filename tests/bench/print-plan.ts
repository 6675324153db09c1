import type { PacketPlan } from '../../shared/packets/packet-plan.ts';
import { paperSchool } from '../print/paper-school.ts';

/** A school of the bench: packets of about 15 pages, as the targets were set for. */
export function benchPlan(students: number): PacketPlan {
  const plan = paperSchool({ students, seed: 2020 });
  return { ...plan, packets: plan.packets.map((packet) => ({ ...packet, sheetIds: packet.sheetIds.slice(0, 7) })) };
}
