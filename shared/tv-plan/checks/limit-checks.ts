import { type Limits, limitOf } from '../limits.ts';
import type { PlanClass } from '../plan-input.ts';
import type { PlanItem } from '../plan-item.ts';
import { classDays, dropping } from './class-checks.ts';
import { changeFix, type Finding, finding, openFix, placeOf } from './finding.ts';

/** Screen time and homework of a class a day, measured only by limits that the school has entered (M19, C28). */
export function checkLimits(items: readonly PlanItem[], classes: readonly PlanClass[], limits: Limits): Finding[] {
  const days = classDays(items);
  if (days.length === 0) return [];
  const gradeOf = new Map(classes.map(({ id, grade }) => [id, grade]));
  const unset = (kind: 'noScreenLimit' | 'noHomeworkLimit', clause: string | null) =>
    finding(kind, 'note', { clause, fixes: [openFix('limits')] });
  const measure = (check: (day: PlanItem[], limit: number) => Finding[], limit: Limits['screen']) =>
    days.flatMap((day) => {
      const most = limitOf(limit, gradeOf.get(day[0]?.classId ?? 0) ?? -1);
      return most === null ? [] : check(day, most);
    });
  const works = days.some((day) => day.some(({ workMinutes }) => workMinutes !== null));
  return [
    ...(limits.screen ? measure(screenOf, limits.screen) : [unset('noScreenLimit', null)]),
    ...(limits.homework ? measure(homeworkOf, limits.homework) : works ? [unset('noHomeworkLimit', 'MR-4.4')] : []),
  ];
}

const about = (rows: readonly PlanItem[], value: number, limit: number) => ({
  rows: rows.map(placeOf),
  day: rows[0]?.day ?? null,
  classIds: rows[0] ? [rows[0].classId] : [],
  value,
  limit,
});

/** Broadcasts that follow one another without a pause are one sitting. */
function screenOf(day: readonly PlanItem[], limit: number): Finding[] {
  const shown = day.filter(({ kind, startsAt }) => kind === 'tv' && startsAt !== null);
  const sittings: PlanItem[][] = [];
  let end = -1;
  for (const item of [...shown].sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0))) {
    if ((item.startsAt ?? 0) > end || sittings.length === 0) sittings.push([item]);
    else sittings.at(-1)?.push(item);
    end = Math.max(end, (item.startsAt ?? 0) + (item.minutes ?? 0));
  }
  return sittings.flatMap((rows) => {
    const minutes = rows.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
    if (minutes <= limit) return [];
    const last = rows.at(-1);
    const fixes = last ? [changeFix('dropBroadcast', dropping(last))] : [];
    return [finding('screenLong', 'warn', { ...about(rows, minutes, limit), fixes })];
  });
}

function homeworkOf(day: readonly PlanItem[], limit: number): Finding[] {
  const rows = day.filter(({ workMinutes }) => workMinutes !== null && workMinutes > 0);
  const minutes = rows.reduce((sum, item) => sum + (item.workMinutes ?? 0), 0);
  if (minutes <= limit) return [];
  const [longest] = [...rows].sort((a, b) => (b.workMinutes ?? 0) - (a.workMinutes ?? 0));
  const fixes = longest ? [openFix('lesson', { ...placeOf(longest), seat: '' })] : [];
  return [finding('homeworkLong', 'warn', { ...about(rows, minutes, limit), clause: 'MR-4.4', fixes })];
}
