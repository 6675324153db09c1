import type { imports as russian } from '../ru/imports.ts';
import type { KazakhOf } from '../shape.ts';

export const imports: KazakhOf<typeof russian> = {};
