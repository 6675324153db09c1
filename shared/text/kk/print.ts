import type { print as russian } from '../ru/print.ts';
import type { KazakhOf } from '../shape.ts';

export const print: KazakhOf<typeof russian> = {};
