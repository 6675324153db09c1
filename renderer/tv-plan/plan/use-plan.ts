import { keepPreviousData, useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query';
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
const planKey = ['tvPlan', 'findPlan'];

/** Monday to Sunday: what is shown on a Saturday is seen. */
export const spanOf = (week: Week): { from: Day; to: Day } => ({ from: dayOfWeek(week, 1), to: dayOfWeek(week, 7) });

/** The plan of the whole school in a week: every view of it is cut from one read. */
export function usePlan(week: Week): Plan | undefined {
  const span = spanOf(week);
  return useQuery({
    queryKey: [...planKey, span],
    queryFn: () => school.tvPlan.findPlan({ ...span, classId: null, staffId: null }),
    placeholderData: keepPreviousData,
  }).data;
}

/** What is wrong in the plan of a week; the plan itself comes first, it is what the user looks at. */
export function useFindings(week: Week): Finding[] {
  const span = spanOf(week);
  const planIsRead = useIsFetching({ queryKey: planKey }) === 0;
  const { data } = useQuery({
    queryKey: ['tvPlan', 'checkPlan', span],
    queryFn: () => school.tvPlan.checkPlan(span),
    enabled: planIsRead,
    placeholderData: keepPreviousData,
  });
  return data ?? none;
}

/** What the numbers of a plan are called, for sentences. */
export function usePlanNames(plan: Plan | undefined): PlanNames {
  const { subject } = useNames();
  const { classes, staff } = plan ?? {};
  return useMemo(() => {
    const classNames = new Map(classes?.map(({ id, name }) => [id, name]));
    const staffNames = new Map(staff?.map(({ id, initials }) => [id, initials]));
    return {
      className: (id) => classNames.get(id) ?? '',
      staffName: (id) => staffNames.get(id) ?? '',
      subjectName: subject,
    };
  }, [classes, staff, subject]);
}

/** Makes a change of the plan; true when it was made. A lesson that is moved stands in its new place at once. */
export function useMakeChange(): (change: PlanChange) => Promise<boolean> {
  const { t } = useTexts();
  const queries = useQueryClient();
  return (change) => {
    if (change.kind === 'move')
      queries.setQueriesData<Plan>({ queryKey: planKey }, (plan) => plan && withMoves(plan, change));
    return school.tvPlan.makeChange(change).then(
      () => true,
      (error: unknown) => {
        void queries.invalidateQueries({ queryKey: planKey });
        showProblem(error, t);
        return false;
      },
    );
  };
}

/** The plan as it is shown until the school has answered. */
function withMoves(plan: Plan, { moves }: Extract<PlanChange, { kind: 'move' }>): Plan {
  const places = new Map(moves.map(({ classId, slot, to }) => [`${classId} ${slot}`, to]));
  const items = plan.items.map((item) => {
    const to = places.get(`${item.classId} ${item.slot}`);
    return to ? { ...item, ...to } : item;
  });
  return { ...plan, items };
}
