import { useMemo } from 'react';
import { compareTexts } from '../../../shared/text/collation.ts';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';
import { daysToShow } from './grids.ts';
import type { View } from './view.ts';

/** What a view can be of: classes, teachers who have lessons, days, subjects of the week. */
export function useChoices(plan: Plan | undefined, view: View): { value: string; label: string }[] {
  const { language } = useTexts();
  const { subject } = useNames();
  return useMemo(() => {
    if (!plan) return [];
    if (view === 'class') return plan.classes.map(({ id, name }) => ({ value: String(id), label: name }));
    if (view === 'day') return daysToShow(plan, plan.items).map(({ day }) => ({ value: day, label: formatWeekday(day, language) }));
    if (view === 'teacher') {
      const busy = new Set(plan.items.flatMap(({ seats }) => seats.flatMap(({ staffId, plannedId }) => [staffId, plannedId])));
      return plan.staff.filter(({ id }) => busy.has(id)).map(({ id, name }) => ({ value: String(id), label: name }));
    }
    const keys = new Set(plan.items.map(({ subjectKey, subjectText }) => subjectKey ?? subjectText));
    return [...keys].map((value) => ({ value, label: subject(value) })).sort((a, b) => compareTexts(a.label, b.label));
  }, [plan, view, language, subject]);
} // biome-ignore format: one choice a line
