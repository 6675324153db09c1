import { keepPreviousData } from '@tanstack/react-query';
import type { Journal } from '../../../shared/tv-plan/cards.contract.ts';
import type { Day } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';

export function useJournal(span: { from: Day; to: Day }): Journal | undefined {
  return useQuery({
    queryKey: ['tvPlan', 'findJournal', span],
    queryFn: () => school.tvPlan.findJournal(span),
    placeholderData: keepPreviousData,
  }).data;
}
