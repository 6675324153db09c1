import { z } from 'zod';
import type { Day } from '../../week.ts';
import { counts } from '../checks/class-checks.ts';
import { placeOf } from '../checks/finding.ts';
import { lasting } from '../checks/overlap.ts';
import { eventOf } from '../checks/teacher-checks.ts';
import { ItemPlace, PlanChange, type SeatPlace } from '../plan-change.ts';
import type { PlanInput } from '../plan-input.ts';
import type { PlanItem } from '../plan-item.ts';
import { type Candidate, type RankAround, type Ranking, ranker } from './rank.ts';

const id = z.int().min(1);

/** Two things that change places so that a lesson without its teacher is held. */
export const Swap = z.object({
  /** `lessons`: two lessons of the class change places; `people`: a busy teacher comes, and another takes that lesson. */
  kind: z.enum(['lessons', 'people']),
  /** The other lesson. */
  other: ItemPlace,
  /** Who is at the lesson's place then. */
  staffId: id,
  /** Who is at the other lesson then. */
  otherStaffId: id,
  /** Doubles that would be split. */
  splits: z.int(),
  total: z.number(),
  change: PlanChange,
});
export type Swap = z.infer<typeof Swap>;

/** More would not be read. */
const shown = 6;

interface Task {
  input: PlanInput;
  items: readonly PlanItem[];
  around: RankAround;
  /** Nothing moves to a day before this one. */
  notBefore: Day;
}

/**
 * Swaps for a seat whose teacher is away. People change places only where that is better than the best free substitute,
 * or where there is none.
 */
export function findSwaps(place: SeatPlace, task: Task): Swap[] {
  const item = task.items.find((one) => one.classId === place.classId && one.slot === place.slot);
  const seat = item?.seats.find((one) => one.seat === place.seat);
  if (!item || !seat || seat.plannedId === null) return [];
  const ranking = ranker(task.input, task.items, task.around);
  const ranked = ranking.rank(item, seat.plannedId);
  const swaps = [...lessonSwaps(item, seat.plannedId, ranking, task), ...peopleSwaps(place, ranked, ranking, task)];
  return swaps.sort((a, b) => b.total - a.total || (a.other.slot < b.other.slot ? -1 : 1)).slice(0, shown);
}

/** Own lessons of the class at other times, held by a teacher who can come now while the absent one can come then. */
function lessonSwaps(item: PlanItem, absentId: number, { otherHalf }: Ranking, { input, items, around, notBefore }: Task): Swap[] {
  if (!movable(item)) return [];
  const { weights } = around.settings;
  const own = items.filter(({ classId }) => classId === item.classId);
  // Looked up once: a school has thousands of lessons, a person some dozens.
  const lessonsOf = new Map<number, PlanItem[]>();
  const busy = (id: number) => {
    const isTheirs = (one: PlanItem) => one.seats.some(({ staffId, plannedId }) => staffId === id || plannedId === id);
    const lessons = lessonsOf.get(id) ?? items.filter((one) => counts(one) && isTheirs(one));
    lessonsOf.set(id, lessons);
    return lessons;
  };
  return own.flatMap((other): Swap[] => {
    if (other.day < notBefore || !movable(other) || !sameShape(item, other)) return [];
    const staffId = other.seats[0]?.staffId ?? null;
    if (staffId === null || staffId === absentId || other.seats[0]?.substitutionId !== null) return [];
    const both = [item, other];
    const fits =
      isHere(absentId, other, input) &&
      isFree(other, both, busy(absentId)) &&
      isFree(item, both, busy(staffId)) &&
      classIsFree(item, both, own) &&
      classIsFree(other, both, own);
    if (!fits) return [];
    const splits = both.filter((one) => otherHalf(one) !== undefined && otherHalf(one) !== both.find((two) => two !== one)).length;
    const to = ({ day, number, startsAt }: PlanItem) => ({ day, number, startsAt });
    const moves = [
      { ...placeOf(item), subjectKey: item.subjectKey, to: to(other) },
      { ...placeOf(other), subjectKey: other.subjectKey, to: to(item) },
    ];
    // Both are held by those who teach them: worth what a substitute of the subject who knows the class is worth.
    const total = weights.subject + weights.teachesClass - splits * weights.double - Number(other.day !== item.day);
    return [{ kind: 'lessons', other: placeOf(other), staffId, otherStaffId: absentId, splits, total, change: { kind: 'move', moves } }];
  });
} // biome-ignore format: one swap a line

/** A teacher who is busy with one lesson comes, and somebody free takes that lesson. */
function peopleSwaps(
  place: SeatPlace,
  ranked: readonly Candidate[],
  { rank, otherHalf }: Ranking,
  { items }: Task,
): Swap[] {
  const [best] = ranked;
  const least = best?.free ? best.total : Number.NEGATIVE_INFINITY;
  return ranked.flatMap(({ staffId, free, away, full, clash, total }): Swap[] => {
    if (free || away || full || clash.length !== 1) return [];
    const other = items.find((one) => one.classId === clash[0]?.classId && one.slot === clash[0]?.slot);
    const seats = other?.seats.filter((seat) => seat.staffId === staffId) ?? [];
    const [seat] = seats;
    if (!other || !seat || seats.length > 1 || seat.substitutionId !== null) return [];
    // Whoever takes the other lesson must not be the one who leaves it.
    const next = rank(other, seat.plannedId).find((one) => one.free && one.staffId !== staffId);
    const sum = next ? (total + next.total) / 2 : Number.NEGATIVE_INFINITY;
    if (!next || sum <= least) return [];
    const lines = [
      { ...place, staffId },
      { ...placeOf(other), seat: seat.seat, staffId: next.staffId },
    ];
    const splits = otherHalf(other) === undefined ? 0 : 1;
    return [{ kind: 'people', other: placeOf(other), staffId, otherStaffId: next.staffId, splits, total: sum, change: { kind: 'substitute', lines, reason: '' } }];
  });
} // biome-ignore format: one swap a line

/** Broadcasts stay where the channel has them; a divided class cannot change places as one. */
const movable = (item: PlanItem): boolean =>
  item.kind === 'own' && counts(item) && item.seats.length === 1 && lasting(item) !== null;

const sameShape = (a: PlanItem, b: PlanItem): boolean =>
  a.slot !== b.slot &&
  (a.startsAt === null) === (b.startsAt === null) &&
  (a.number === null) === (b.number === null) &&
  a.minutes === b.minutes;

const meets = (a: PlanItem, b: PlanItem): boolean => {
  const [first, second] = [lasting(a), lasting(b)];
  return first !== null && second !== null && first.start < second.end && second.start < first.end;
};

const isHere = (staffId: number, { day }: PlanItem, { absences }: PlanInput): boolean =>
  !absences.some((one) => one.staffId === staffId && one.startsOn <= day && day <= one.endsOn);

/** Has the person nothing at that time but the lessons that change places? */
const isFree = (at: PlanItem, moved: readonly PlanItem[], lessons: readonly PlanItem[]): boolean =>
  !lessons.some((one) => !moved.some((other) => eventOf(other) === eventOf(one)) && meets(one, at));

const classIsFree = (at: PlanItem, moved: readonly PlanItem[], lessons: readonly PlanItem[]): boolean =>
  !lessons.some((one) => counts(one) && !moved.includes(one) && meets(one, at));
