import { Temporal } from 'temporal-polyfill';
import type { Day } from '../week.ts';
import type { ReadinessLoop } from './readiness.contract.ts';

/** The stops of the loop in their order (KEM-3d); the last one is the administration again. */
export const stopNames = ['administration', 'classTeachers', 'families', 'subjectTeachers', 'back'] as const;
export type StopName = (typeof stopNames)[number];

export const stopName = (place: number): StopName => stopNames[place - 1] ?? 'back';

/** The stops without which the loop may not be closed. */
export const openStops = ({ stops }: Pick<ReadinessLoop, 'stops'>): StopName[] =>
  stopNames.filter((_, index) => stops.find(({ place }) => place === index + 1)?.state !== 'done');

/** Days from the start to the close, both counted; an open loop is counted up to today. */
export function loopDays({ startedOn, closedOn }: Pick<ReadinessLoop, 'startedOn' | 'closedOn'>, day: Day): number {
  return Temporal.PlainDate.from(startedOn).until(Temporal.PlainDate.from(closedOn ?? day)).days + 1;
}
