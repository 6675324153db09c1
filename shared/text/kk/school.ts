import type { school as russian } from '../ru/school.ts';
import type { KazakhOf } from '../shape.ts';

export const school: KazakhOf<typeof russian> = {};
