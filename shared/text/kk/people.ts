import type { people as russian } from '../ru/people.ts';
import type { KazakhOf } from '../shape.ts';

export const people: KazakhOf<typeof russian> = {};
