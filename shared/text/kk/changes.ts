import type { changes as russian } from '../ru/changes.ts';
import type { KazakhOf } from '../shape.ts';

export const changes: KazakhOf<typeof russian> = {};
