import { groupBy } from '../../shared/group-by.ts';
import type { SchoolYear } from '../../shared/school/calendar.ts';
import { type DayOff, dayOff } from '../../shared/school/school-days.ts';
import { dayNumber, dayOfNumber } from '../../shared/tv-plan/clock.ts';
import type { PlanInput } from '../../shared/tv-plan/plan-input.ts';
import type { PlanItem } from '../../shared/tv-plan/plan-item.ts';
import { planDays } from '../../shared/tv-plan/plan-week.ts';
import { dayOfSlot } from '../../shared/tv-plan/slot.ts';
import { waysOfCards } from '../../shared/tv-plan/subject-card.ts';
import type { Day } from '../../shared/week.ts';
import { breathe, inSlices } from '../breathe.ts';
import type { Db } from '../database/store.ts';
import { findAbsences } from '../people/absence.repository.ts';
import { findClasses } from '../people/class.repository.ts';
import { findLoad } from '../people/load.repository.ts';
import { findYears } from '../school/calendar.repository.ts';
import { findLessonCards } from './cards/lesson-card.repository.ts';
import { findCards } from './cards/subject-card.repository.ts';
import { findTeacherCards } from './cards/teacher-card.repository.ts';
import { findEdits, findSeatEdits, findShown, findWays } from './plan.repository.ts';
import { findSubstitutions } from './substitution.repository.ts';
import { findOwnLessons } from './timetable/timetable.repository.ts';

/** Every day from one to another, both included. */
export function daysBetween(from: Day, to: Day): Day[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, place) => dayOfNumber(first + place));
}

/** Why a grade has no lessons on a day. A Saturday is no reason by itself: what is shown there is told, not hidden. */
export function offDays(years: readonly SchoolYear[]): (day: Day, grade: number | null) => DayOff | null {
  const known = new Map<string, DayOff | null>();
  return (day, grade) => {
    const key = grade === 1 ? `${day} 1` : day;
    const found = known.get(key);
    if (found !== undefined) return found;
    const off = dayOff(day, years, { weekdays: 7, grade });
    known.set(key, off);
    return off;
  };
}

/** Reads everything that the plan of these days is made of, lessons that were moved into them included, with two breaths. */
export async function gatherPlan(db: Db, from: Day, to: Day): Promise<PlanInput> {
  const edits = await findEdits(db, from, to);
  const days = [...new Set([...daysBetween(from, to), ...edits.map(({ slot }) => dayOfSlot(slot))])].sort();
  const [first = from, last = to] = [days[0], days.at(-1)];
  const [years, classes, load] = await Promise.all([findYears(db), findClasses(db), findLoad(db)]);
  await breathe();
  const [broadcasts, lessons, seatEdits, substitutions, absences] = await Promise.all([
    findShown(db, first, last),
    findOwnLessons(db, first, last),
    findSeatEdits(db, days),
    findSubstitutions(db, days),
    findAbsences(db, first, last),
  ]);
  await breathe();
  const [ways, cards, told, lessonCards] = await Promise.all([
    findWays(db),
    findCards(db),
    findTeacherCards(db),
    findLessonCards(db, first, last),
  ]);
  const off = offDays(years);
  return {
    days,
    isOff: (day, grade) => off(day, grade) !== null,
    classes,
    broadcasts,
    lessons,
    load,
    edits,
    seatEdits,
    substitutions,
    absences: absences.filter(({ kind }) => kind !== 'home'),
    ways: [...waysOfCards(cards, classes, load), ...ways],
    told,
    lessonCards,
  };
}

/** The plan of a long span day by day, with a breath after each: a quarter of a large school is too much at once. */
export async function* planByDays(input: PlanInput, from: Day, to: Day): AsyncGenerator<PlanItem[]> {
  const shown = groupBy(input.broadcasts, ({ day }) => day);
  for (const day of input.days) {
    // A lesson that was moved belongs to the day on which it was planned first: it comes with that day.
    const items = planDays({ ...input, days: [day], broadcasts: shown.get(day) ?? [] });
    yield items.filter((item) => from <= item.day && item.day <= to);
    await breathe();
  }
}

/** The plan of these days alone, made in slices: a week of a large school is too much at once. */
export async function planInSlices(input: PlanInput, from: Day, to: Day): Promise<PlanItem[]> {
  return (await inSlices(input.classes, 10, (classes) => planSpan({ ...input, classes }, from, to))).flat();
}

/** The plan of these days alone. */
export const planSpan = (input: PlanInput, from: Day, to: Day): PlanItem[] =>
  planDays(input).filter(({ day }) => from <= day && day <= to);
