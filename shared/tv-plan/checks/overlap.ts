import { dayNumber } from '../clock.ts';
import type { PlanItem } from '../plan-item.ts';

/** From when to when an item lasts, in minutes since 1 January 1970: what runs over midnight meets what follows. */
export interface Lasting<T> {
  start: number;
  end: number;
  of: T;
}

const numberBase = 1_000_000_000;

/**
 * The time of an item. A lesson that has only a number is measured in numbers of its day, far from all clocks: it meets
 * other numbered lessons and never a broadcast. Null where neither is known.
 */
export function lasting({ day, startsAt, minutes, number }: PlanItem): { start: number; end: number } | null {
  const first = dayNumber(day) * 1_440;
  if (startsAt !== null) return { start: first + startsAt, end: first + startsAt + (minutes ?? 1) };
  return number === null ? null : { start: numberBase + first + number, end: numberBase + first + number + 1 };
}

/** A thing with the time of its item; nothing where that is not known. */
export function lastingOf<T>(item: PlanItem, of: T): Lasting<T>[] {
  const time = lasting(item);
  return time ? [{ start: time.start, end: time.end, of }] : [];
}

/** Things that last at the same time, as groups in which each meets the one before; sorted by start, in one pass. */
export function clusters<T>(things: Lasting<T>[]): T[][] {
  things.sort((a, b) => a.start - b.start || a.end - b.end);
  const found: T[][] = [];
  let group: T[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const thing of things) {
    if (thing.start < end) group.push(thing.of);
    else {
      if (group.length > 1) found.push(group);
      group = [thing.of];
    }
    end = Math.max(end, thing.end);
  }
  if (group.length > 1) found.push(group);
  return found;
}
