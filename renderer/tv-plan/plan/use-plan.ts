import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Finding } from '../../../shared/tv-plan/checks/finding.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanChange } from '../../../shared/tv-plan/plan-change.ts';
import { type Day, dayOfWeek, type Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useNames } from '../use-tv-plan.ts';

const none: Finding[] = [];

/** Monday to Sunday: what is shown on a Saturday is seen. */
export const spanOf = (week: Week): { from: Day; to: Day } => ({ from: dayOfWeek(week, 1), to: dayOfWeek(week, 7) });

/** The plan of the whole school in a week: every view of it is cut from one read. */
export function usePlan(week: Week): Plan | undefined {
  const span = spanOf(week);
  return useQuery({
    queryKey: ['tvPlan', 'findPlan', span],
    queryFn: () => school.tvPlan.findPlan({ ...span, classId: null, staffId: null }),
    placeholderData: keepPreviousData,
  }).data;
}

export function useFindings(week: Week): Finding[] {
  const span = spanOf(week);
  const { data } = useQuery({
    queryKey: ['tvPlan', 'checkPlan', span],
    queryFn: () => school.tvPlan.checkPlan(span),
    placeholderData: keepPreviousData,
  });
  return data ?? none;
}

/** What the numbers of a plan are called, for sentences. */
export function usePlanNames(plan: Plan | undefined): PlanNames {
  const { subject } = useNames();
  return useMemo(() => {
    const classes = new Map(plan?.classes.map(({ id, name }) => [id, name]));
    const staff = new Map(plan?.staff.map(({ id, initials }) => [id, initials]));
    return {
      className: (id) => classes.get(id) ?? '',
      staffName: (id) => staff.get(id) ?? '',
      subjectName: subject,
    };
  }, [plan, subject]);
}

/** Makes a change of the plan; true when it was made. */
export function useMakeChange(): (change: PlanChange) => Promise<boolean> {
  const { t } = useTexts();
  return (change) =>
    school.tvPlan.makeChange(change).then(
      () => true,
      (error: unknown) => {
        showProblem(error, t);
        return false;
      },
    );
}
