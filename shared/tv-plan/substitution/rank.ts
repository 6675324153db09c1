import { z } from 'zod';
import { lasting } from '../checks/overlap.ts';
import { eventOf, postsByStaff } from '../checks/teacher-checks.ts';
import { ItemPlace } from '../plan-change.ts';
import type { PlanInput } from '../plan-input.ts';
import type { PlanItem } from '../plan-item.ts';
import { subjectsLike } from '../related-subjects.ts';
import { doubles } from './doubles.ts';
import { Criterion, type SubstitutionSettings } from './weights.ts';

const id = z.int().min(1);

const Points = z.object({ criterion: Criterion, points: z.number(), value: z.number() });

/** Somebody who might stand in: with every point, and with what is in the way. */
export const Candidate = z.object({
  staffId: id,
  /** Free at that time, at work, and under the day's maximum: only then may the person be sent. */
  free: z.boolean(),
  away: z.boolean(),
  /** The day's maximum of lessons is reached. */
  full: z.boolean(),
  /** What the person has at that time. */
  clash: z.array(ItemPlace),
  /** What speaks for (above zero) or against; `value` is what was counted. */
  points: z.array(Points),
  total: z.number(),
});
export type Candidate = z.infer<typeof Candidate>;

/** How often somebody stood in, less the own lessons that fell out while the person was at work. */
export interface Balance {
  month: number;
  year: number;
}

export interface RankAround {
  staff: readonly { id: number; subjects: readonly string[] }[];
  settings: SubstitutionSettings;
  balances: ReadonlyMap<number, Balance>;
}

interface Post {
  start: number;
  end: number;
  numbered: boolean;
  event: string;
  place: ItemPlace;
  day: string;
}

/** Lessons with less than this between them follow one another. */
const pause = 30;

/** Prepares to rank substitutes for any seat of these items: whoever has which lessons is looked up once. */
export function ranker(input: PlanInput, items: readonly PlanItem[], around: RankAround) {
  const postsOf = new Map<number, Map<string, Post[]>>();
  const add = (staffId: number, item: PlanItem) => {
    const time = lasting(item);
    if (!time) return;
    const days = postsOf.get(staffId) ?? new Map<string, Post[]>();
    postsOf.set(staffId, days);
    const { day, classId, slot } = item;
    const post = { ...time, numbered: item.startsAt === null, event: eventOf(item), place: { classId, slot }, day };
    const known = days.get(day);
    if (known) known.push(post);
    else days.set(day, [post]);
  };
  for (const [staffId, posts] of postsByStaff(items)) for (const { item } of posts) add(staffId, item);

  const subjectsOf = new Map(around.staff.map(({ id, subjects }) => [id, new Set(subjects)]));
  const classesOf = new Map<number, Set<number>>();
  for (const { staffId, subjectKey, classId } of input.load) {
    if (staffId === null) continue;
    subjectsOf.get(staffId)?.add(subjectKey);
    classesOf.set(staffId, (classesOf.get(staffId) ?? new Set()).add(classId));
  }
  const classTeacher = new Map(input.classes.map(({ id, classTeacherId }) => [id, classTeacherId]));
  const isAway = (staffId: number, day: string) =>
    input.absences.some((one) => one.staffId === staffId && one.startsOn <= day && day <= one.endsOn);

  const otherHalf = doubles(items);
  const isBusy = (staffId: number, item: PlanItem) => {
    const [time, event] = [lasting(item), eventOf(item)];
    const day = postsOf.get(staffId)?.get(item.day) ?? [];
    return time !== null && day.some((post) => post.event !== event && post.start < time.end && time.start < post.end);
  };

  const judge = (item: PlanItem, staffId: number, plannedId: number | null): Candidate => {
    const time = lasting(item);
    const event = eventOf(item);
    const day = (postsOf.get(staffId)?.get(item.day) ?? []).filter((post) => post.event !== event);
    const clash = time ? day.filter((post) => post.start < time.end && time.start < post.end) : [];
    const lessons = new Set(day.map((post) => post.event)).size;
    const { mostADay, mostInRow, weights } = around.settings;
    const away = isAway(staffId, item.day) || staffId === plannedId;
    const full = mostADay !== null && lessons >= mostADay;
    const points: Candidate['points'] = [];
    const give = (criterion: Criterion, value: number, sign = 1) => {
      if (value !== 0 && weights[criterion] !== 0)
        points.push({ criterion, value, points: sign * value * weights[criterion] });
    };
    const able = subjectsOf.get(staffId);
    const { subjectKey } = item;
    give('subject', subjectKey !== null && subjectsLike(subjectKey).some((key) => able?.has(key)) ? 1 : 0);
    give('teachesClass', classesOf.get(staffId)?.has(item.classId) ? 1 : 0);
    give('classTeacher', classTeacher.get(item.classId) === staffId ? 1 : 0);
    if (time) {
      const row = inRow(day, time);
      give('adjacent', row > 1 ? 1 : 0);
      const half = otherHalf(item);
      if (half) {
        const holders = half.seats.flatMap((seat) => (seat.staffId === null ? [] : [seat.staffId]));
        const both = holders.length === 0 ? !isBusy(staffId, half) : holders.includes(staffId);
        give('double', both ? 1 : -1);
      }
      if (mostInRow !== null) give('inRow', Math.max(0, row - mostInRow), -1);
    }
    give('dayLoad', lessons, -1);
    const { month, year } = around.balances.get(staffId) ?? { month: 0, year: 0 };
    give('fairMonth', month, -1);
    give('fairYear', year, -1);
    return {
      staffId,
      free: !away && !full && clash.length === 0,
      away,
      full,
      clash: clash.map(({ place }) => place),
      points,
      total: points.reduce((sum, one) => sum + one.points, 0),
    };
  };

  return {
    /** Everybody on staff for one seat: who is free first, then by points. */
    rank: (item: PlanItem, plannedId: number | null): Candidate[] =>
      around.staff
        .map(({ id }) => judge(item, id, plannedId))
        .sort((a, b) => Number(b.free) - Number(a.free) || b.total - a.total || a.staffId - b.staffId),
    /** Takes note that somebody is sent: from now on the person is busy then. */
    send: add,
    /** The other half of a double. */
    otherHalf,
  };
}
export type Ranking = ReturnType<typeof ranker>;

/** How many lessons without a longer pause there would be around this one, itself included. */
function inRow(day: readonly Post[], { start, end }: { start: number; end: number }): number {
  const sorted = [...day].sort((a, b) => a.start - b.start);
  let [first, last, count] = [start, end, 1];
  const gap = ({ numbered }: Post) => (numbered ? 0 : pause);
  for (const post of sorted) {
    if (post.start >= last && post.start - last <= gap(post)) [last, count] = [post.end, count + 1];
  }
  for (const post of sorted.reverse()) {
    if (post.end <= first && first - post.end <= gap(post)) [first, count] = [post.start, count + 1];
  }
  return count;
}
