import type { access as russian } from '../ru/access.ts';
import type { KazakhOf } from '../shape.ts';

export const access: KazakhOf<typeof russian> = {};
