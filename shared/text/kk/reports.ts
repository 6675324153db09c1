import type { reports as russian } from '../ru/reports.ts';
import type { KazakhOf } from '../shape.ts';

export const reports: KazakhOf<typeof russian> = {};
