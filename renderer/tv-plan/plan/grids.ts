import { useMemo } from 'react';
import { formatDayShort, weekdayName } from '../../../shared/text/format.ts';
import { weekdayOf } from '../../../shared/tv-plan/clock.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { byStaff } from '../../../shared/tv-plan/plan-views.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import { type Day, today } from '../../../shared/week.ts';
import { useTexts } from '../../ui/texts.tsx';
import { type Grid, layGrid, timeKey, timeKeys } from './plan-grid.ts';
import type { View } from './view.ts';

/** A grid, and what of it shows: drawn later than the fields above it, it still knows its own view. */
export interface PlanView extends Grid {
  view: View;
  /** The class, teacher, day or subject. */
  of: string;
  /** The first day of its plan; empty when it has none. */
  from: string;
}

/** The plan as a grid of the view: times by days for a class, a teacher or a subject; classes by times for a day. */
export function useGrid(plan: Plan | undefined, view: View, of: string): PlanView | null {
  const { t, language } = useTexts();
  return useMemo(() => {
    if (!plan) return null;
    const from = plan.days[0]?.day ?? '';
    const timeHeading = (key: string): string => {
      if (key.startsWith('at')) return formatTime(Number(key.slice(2)));
      return key === 'zz' ? t('tvView.anyTime') : t('tvView.lessonNumber', { number: Number(key.slice(2)) });
    };
    const shown = plan.items.filter((item) => belongs(item, view, of));
    const times = timeKeys(shown).map((key) => ({ key, heading: timeHeading(key) }));
    if (view === 'day') {
      const rows = plan.classes.map(({ id, name }) => ({ key: String(id), heading: name }));
      const placeOf = (item: PlanItem): [string, string] => [String(item.classId), timeKey(item)];
      return { view, of, from, ...layGrid(shown, { rows, columns: times, placeOf }) };
    }
    const columns = daysToShow(plan, shown).map(({ day, off }) => ({
      key: day,
      heading: weekdayName(weekdayOf(day), language),
      detail: off
        ? `${formatDayShort(day).slice(0, 5)} · ${off.name?.[language] ?? t('tvView.dayOff')}`
        : formatDayShort(day).slice(0, 5),
      today: day === today(),
    }));
    const mine = view === 'teacher' ? byStaff(shown, Number(of)) : shown;
    return { view, of, from, ...layGrid(mine, { rows: times, columns, placeOf: (item) => [timeKey(item), item.day] }) };
  }, [plan, view, of, t, language]);
}

function belongs(item: PlanItem, view: View, of: string): boolean {
  if (view === 'class') return item.classId === Number(of);
  if (view === 'day') return item.day === of;
  if (view === 'subject') return (item.subjectKey ?? item.subjectText) === of;
  return item.seats.some(({ plannedId, staffId }) => plannedId === Number(of) || staffId === Number(of));
}

/** Monday to Friday, and a Saturday or Sunday on which there is something. */
export function daysToShow(plan: Plan, items: readonly PlanItem[]): Plan['days'] {
  const busy = new Set<Day>(items.map(({ day }) => day));
  return plan.days.filter(({ day }) => weekdayOf(day) <= 5 || busy.has(day));
}
