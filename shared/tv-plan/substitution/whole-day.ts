import { z } from 'zod';
import { lasting } from '../checks/overlap.ts';
import { eventOf } from '../checks/teacher-checks.ts';
import { SeatPlace } from '../plan-change.ts';
import type { PlanItem } from '../plan-item.ts';
import type { Candidate, ranker } from './rank.ts';

/** A seat that nobody sits on, with its lesson. */
export interface OpenSeat {
  item: PlanItem;
  seat: string;
  plannedId: number | null;
}

/** Who is sent where; null where nobody could be. */
export const Assignment = z.object({ place: SeatPlace, staffId: z.int().nullable(), total: z.number() });
export type Assignment = z.infer<typeof Assignment>;

/** What each more substitution of one person on a day costs: somebody with two is worse off than two with one. */
const again = 4;
/** Worth of a covered lesson: above all points together, so that points never leave a class alone. */
const covered = 1_000;

/** Whom each open seat could get, and which seats one person cannot take both. */
export interface DayProblem {
  seats: { place: SeatPlace; day: string; candidates: { staffId: number; total: number; left: number | null }[] }[];
  /** Places in `seats` of pairs that last at the same time and are different things. */
  clashes: [number, number][];
}

export function dayProblem(
  open: readonly OpenSeat[],
  rank: ReturnType<typeof ranker>['rank'],
  mostADay: number | null,
): DayProblem {
  const times = open.map(({ item }) => ({ time: lasting(item), event: eventOf(item) }));
  const clashes: [number, number][] = [];
  const order = times.map((_, at) => at).sort((a, b) => (times[a]?.time?.start ?? 0) - (times[b]?.time?.start ?? 0));
  for (const [place, a] of order.entries()) {
    const first = times[a];
    if (!first?.time) continue;
    for (const b of order.slice(place + 1)) {
      const second = times[b];
      if (!second?.time) continue;
      if (second.time.start >= first.time.end) break;
      if (first.event !== second.event) clashes.push([a, b]);
    }
  }
  return {
    seats: open.map(({ item, seat, plannedId }) => ({
      place: { classId: item.classId, slot: item.slot, seat },
      day: item.day,
      candidates: rank(item, plannedId)
        .filter(({ free }) => free)
        .map(({ staffId, total, points }) => ({ staffId, total, left: leftToday(points, mostADay) })),
    })),
    clashes,
  };
}

/** How many more lessons the person may have that day. */
function leftToday(points: Candidate['points'], mostADay: number | null): number | null {
  if (mostADay === null) return null;
  return mostADay - (points.find(({ criterion }) => criterion === 'dayLoad')?.value ?? 0);
}

/** What an assignment is worth: covered lessons, their points, less the repeated burdens. Higher is better. */
export function score({ seats }: DayProblem, chosen: readonly (number | null)[]): number {
  const times = new Map<string, number>();
  let sum = 0;
  for (const [at, staffId] of chosen.entries()) {
    const seat = seats[at];
    if (!seat || staffId === null) continue;
    sum += covered + (seat.candidates.find((one) => one.staffId === staffId)?.total ?? 0);
    const key = `${seat.day} ${staffId}`;
    const count = times.get(key) ?? 0;
    sum -= count > 0 ? again : 0;
    times.set(key, count + 1);
  }
  return sum;
}

/** Seat after seat, those with the fewest candidates first, each gets the best who is left. */
export function greedy(problem: DayProblem): (number | null)[] {
  const chosen: (number | null)[] = problem.seats.map(() => null);
  const rivals = new Map<number, number[]>();
  for (const [a, b] of problem.clashes) {
    rivals.set(a, [...(rivals.get(a) ?? []), b]);
    rivals.set(b, [...(rivals.get(b) ?? []), a]);
  }
  const given = new Map<string, number>();
  const order = problem.seats.map((_, at) => at);
  order.sort(
    (a, b) => (problem.seats[a]?.candidates.length ?? 0) - (problem.seats[b]?.candidates.length ?? 0) || a - b,
  );
  for (const at of order) {
    const seat = problem.seats[at];
    if (!seat) continue;
    const taken = new Set((rivals.get(at) ?? []).map((other) => chosen[other]));
    let best: { staffId: number; worth: number } | null = null;
    for (const { staffId, total, left } of seat.candidates) {
      const count = given.get(`${seat.day} ${staffId}`) ?? 0;
      if (taken.has(staffId) || (left !== null && count >= left)) continue;
      const worth = total - (count > 0 ? again : 0);
      if (!best || worth > best.worth) best = { staffId, worth };
    }
    if (!best) continue;
    chosen[at] = best.staffId;
    const key = `${seat.day} ${best.staffId}`;
    given.set(key, (given.get(key) ?? 0) + 1);
  }
  return chosen;
}

/** The problem as a program for a solver (CPLEX LP format): x is a person on a seat, z the burdens beyond the first. */
export function asProgram({ seats, clashes }: DayProblem): string {
  const terms: string[] = [];
  const rules: string[] = [];
  const binaries: string[] = [];
  const seatsOf = new Map<string, { names: string[]; left: number | null }>();
  for (const [at, { day, candidates }] of seats.entries()) {
    const names = candidates.map(({ staffId, total, left }) => {
      const name = `x${at}_${staffId}`;
      binaries.push(name);
      terms.push(`+ ${(covered + total).toFixed(4)} ${name}`);
      const key = `${day} ${staffId}`;
      const own = seatsOf.get(key) ?? { names: [], left };
      seatsOf.set(key, own);
      own.names.push(name);
      return name;
    });
    if (names.length > 1) rules.push(`${names.join(' + ')} <= 1`);
  }
  let person = 0;
  for (const { names, left } of seatsOf.values()) {
    if (names.length < 2) continue;
    const z = `z${person++}`;
    terms.push(`- ${again} ${z}`);
    rules.push(`${names.join(' + ')} - ${z} <= 1`);
    if (left !== null) rules.push(`${names.join(' + ')} <= ${left}`);
  }
  const offered = seats.map(({ candidates }) => new Set(candidates.map(({ staffId }) => staffId)));
  for (const [a, b] of clashes)
    for (const staffId of offered[a] ?? [])
      if (offered[b]?.has(staffId)) rules.push(`x${a}_${staffId} + x${b}_${staffId} <= 1`);
  const lines = rules.map((rule, at) => ` c${at}: ${rule}`);
  return `Maximize\n obj: ${terms.join('\n ')}\nSubject To\n${lines.join('\n')}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
}
