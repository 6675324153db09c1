import type { Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';
import { spanOf } from './use-plan.ts';

/** Which version of the week is in force, and how many rows its draft changes. */
export function useVersionState(week: Week) {
  const span = spanOf(week);
  return useQuery({
    queryKey: ['tvPlan', 'findVersionState', span],
    queryFn: () => school.tvPlan.findVersionState(span),
  }).data;
}
