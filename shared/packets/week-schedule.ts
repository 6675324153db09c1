import { type Day, dayOfWeek, type Week } from '../week.ts';

/** What is to be planned: a sheet with its working time (null while unknown) and the day by which it should be done. */
export interface ScheduledWork {
  id: number;
  minutes: number | null;
  dueOn: Day | null;
}

/** A piece of work on one day; a long one is done in several pieces. */
export interface SchedulePart {
  id: number;
  /** Null when the teacher has not said how long it takes. */
  minutes: number | null;
  /** The last piece: the work is finished with it. */
  last: boolean;
}

export interface ScheduleDay {
  day: Day;
  parts: SchedulePart[];
  /** Known minutes of the day. */
  minutes: number;
}

/** Work is cut into pieces of at most this many minutes, so that a child changes the subject. */
const longestPiece = 50;
/** Counted for work of unknown length when days are balanced. */
const usualMinutes = 40;

/**
 * Spreads the week's work over Monday to Friday (MR-14.4: working time per topic and due dates): nothing is planned
 * after its due day, no day is much heavier than the others, and the pieces of one subject stand on different days.
 */
export function scheduleWeek(works: readonly ScheduledWork[], week: Week): ScheduleDay[] {
  const days = [1, 2, 3, 4, 5].map((weekday) => ({ day: dayOfWeek(week, weekday), parts: [] as Piece[], load: 0 }));
  const lastDay = (work: ScheduledWork) => {
    return Math.max(
      0,
      days.findLastIndex(({ day }) => work.dueOn === null || day <= work.dueOn),
    );
  };
  // What is due first has the least choice of days, then what is long.
  const order = works
    .map((work, place) => ({ work, place, last: lastDay(work) }))
    .sort(
      (a, b) =>
        a.last - b.last || (b.work.minutes ?? usualMinutes) - (a.work.minutes ?? usualMinutes) || a.place - b.place,
    );
  for (const { work, place, last } of order) {
    const allowed = days.slice(0, last + 1);
    for (const minutes of pieces(work.minutes, allowed.length)) {
      const free = allowed.filter(({ parts }) => !parts.some(({ id }) => id === work.id));
      const [lightest] = free.toSorted((a, b) => a.load - b.load) as [(typeof days)[number]];
      lightest.parts.push({ id: work.id, place, minutes });
      lightest.load += minutes ?? usualMinutes;
    }
  }
  return days.map(({ day, parts }, index) => ({
    day,
    minutes: parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    parts: parts
      .sort((a, b) => a.place - b.place)
      .map(({ id, minutes }) => ({
        id,
        minutes,
        last: !days.slice(index + 1).some((later) => later.parts.some((part) => part.id === id)),
      })),
  }));
}

interface Piece {
  id: number;
  place: number;
  minutes: number | null;
}

/** Equal pieces in steps of five minutes; their sum is the whole. */
function pieces(minutes: number | null, days: number): (number | null)[] {
  if (minutes === null) return [null];
  const count = Math.min(days, Math.ceil(minutes / longestPiece));
  const parts: number[] = [];
  let rest = minutes;
  for (let left = count; left > 0; left--) {
    const part = left === 1 ? rest : Math.ceil(rest / left / 5) * 5;
    parts.push(part);
    rest -= part;
  }
  return parts;
}
