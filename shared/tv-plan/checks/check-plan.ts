import { groupBy } from '../../group-by.ts';
import { coverage } from '../coverage.ts';
import type { Limits } from '../limits.ts';
import type { PlanInput } from '../plan-input.ts';
import type { PlanItem } from '../plan-item.ts';
import { checkClasses, counts } from './class-checks.ts';
import { checkFamilies, type OneTvFamily } from './family-checks.ts';
import { changeFix, type Finding, finding, openFix } from './finding.ts';
import { checkLimits } from './limit-checks.ts';
import { checkSeats, checkTeachers } from './teacher-checks.ts';

/** What a plan is measured against, beside itself. */
export interface CheckAround {
  staff: readonly { id: number; subjects: readonly string[] }[];
  families: readonly OneTvFamily[];
  limits: Limits;
  /** School weeks in the span: a load is hours a week. */
  weeks: number;
}

/** Everything that is wrong in the plan, the worst first. */
export const checkPlan = (input: PlanInput, items: readonly PlanItem[], around: CheckAround): Finding[] =>
  worstFirst([...checkSteps(input, items, around)]);

/** The checks one after the other, for who has to let others work between two of them. */
export function* checkSteps(input: PlanInput, items: readonly PlanItem[], around: CheckAround): Generator<Finding[]> {
  yield checkClasses(items);
  yield checkTeachers(items);
  yield checkSeats(items, around.staff, input.substitutions);
  yield checkWays(input, items, around.weeks);
  yield checkHours(input, items, around.weeks);
  yield checkFamilies(items, around.families);
  yield checkLimits(items, input.classes, around.limits);
  yield checkEdits(input, items);
  yield checkMidnight(items);
}

const ranks = { stop: 0, warn: 1, note: 2 };
export const worstFirst = (found: readonly Finding[][]): Finding[] =>
  found.flat().sort((a, b) => ranks[a.level] - ranks[b.level]);

/** Subjects of the load that no way brings to the class (M09). A span without lessons says nothing of ways. */
function checkWays({ classes, load, ways }: PlanInput, items: readonly PlanItem[], weeks: number): Finding[] {
  if (weeks === 0) return [];
  const ids = classes.map(({ id }) => id);
  return coverage(ids, load, items, ways).flatMap(({ classId, subjects }) =>
    subjects
      .filter((subject) => subject.ways.length === 0)
      .map(({ subjectKey }) => {
        const fix = (way: 'platform' | 'paper') =>
          changeFix(way, { kind: 'way', way: { classId, subjectKey, way, note: '' }, on: true });
        const fixes = [openFix('card'), fix('platform'), fix('paper')];
        return finding('noWay', 'stop', { clause: 'MR-3', classIds: [classId], subjectKey, fixes });
      }),
  );
}

/** Lessons of a class against the hours of its load, all subjects together; each subject is in the ledger. */
function checkHours({ classes, load }: PlanInput, items: readonly PlanItem[], weeks: number): Finding[] {
  const lessons = groupBy(items.filter(counts), ({ classId }) => classId);
  const rowsOf = groupBy(load, ({ classId }) => classId);
  return classes.flatMap(({ id }) => {
    const subjects = groupBy(rowsOf.get(id) ?? [], ({ subjectKey }) => subjectKey);
    const hours = [...subjects.values()].reduce((sum, rows) => sum + Math.max(...rows.map((row) => row.hours)), 0);
    const [value, limit] = [lessons.get(id)?.length ?? 0, Math.round(hours * weeks)];
    const fixes = [openFix('timetable'), openFix('load')];
    return value >= limit
      ? []
      : [finding('hoursShort', 'note', { clause: 'MR-3', classIds: [id], value, limit, fixes })];
  });
}

/** Edits that no lesson has any more: the grid or the timetable was read in again without it, or with another subject. */
function checkEdits({ edits, days, classes }: PlanInput, items: readonly PlanItem[]): Finding[] {
  if (edits.length === 0) return [];
  const edited = new Set(edits.map(({ classId }) => classId));
  const subjects = new Map<string, string | null>();
  for (const { classId, slot, subjectKey } of items)
    if (edited.has(classId)) subjects.set(`${classId} ${slot}`, subjectKey);
  const known = new Set(classes.map(({ id }) => id));
  const span = new Set(days);
  return edits.flatMap(({ classId, slot, subjectKey, task, topic, movedTo }) => {
    const day = movedTo?.day ?? slot.split(' ')[1] ?? '';
    if (!known.has(classId) || !span.has(day) || subjects.get(`${classId} ${slot}`) === subjectKey) return [];
    const forget = { kind: 'forget' as const, items: [{ classId, slot }] };
    const about = { day, classIds: [classId], subjectKey, text: task || topic || '' };
    return [finding('editLost', 'warn', { ...about, fixes: [changeFix('forgetEdit', forget), openFix('grid')] })];
  });
}

function checkMidnight(items: readonly PlanItem[]): Finding[] {
  return items
    .filter((item) => counts(item) && (item.startsAt ?? 0) + (item.minutes ?? 0) > 1_440)
    .map((item) =>
      finding('midnight', 'note', {
        rows: [{ classId: item.classId, slot: item.slot }],
        day: item.day,
        classIds: [item.classId],
        subjectKey: item.subjectKey,
        fixes: [openFix('grid')],
      }),
    );
}
