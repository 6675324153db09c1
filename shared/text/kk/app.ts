import type { app as russian } from '../ru/app.ts';
import type { KazakhOf } from '../shape.ts';

export const app: KazakhOf<typeof russian> = {};
