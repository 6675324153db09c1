import type { packets as russian } from '../ru/packets.ts';
import type { KazakhOf } from '../shape.ts';

export const packets: KazakhOf<typeof russian> = {};
