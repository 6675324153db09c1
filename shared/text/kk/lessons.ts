import type { lessons as russian } from '../ru/lessons.ts';
import type { KazakhOf } from '../shape.ts';

export const lessons: KazakhOf<typeof russian> = {};
