import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { SeatPlace } from '../../../shared/tv-plan/plan-change.ts';
import { hitOf } from '../../../shared/tv-plan/substitution/hit.ts';
import type { Candidate } from '../../../shared/tv-plan/substitution/rank.ts';
import type { HitSeat, SubstitutionLine } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import type { Swap } from '../../../shared/tv-plan/substitution/swaps.ts';
import type { Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { spanOf } from '../plan/use-plan.ts';

const noHits: HitSeat[] = [];
const noLines: SubstitutionLine[] = [];

export const hitName = ({ classId, slot, seat }: SeatPlace): string => `${classId} ${slot}|${seat}`;

/** The seat of that name in the plan. */
export const findSeat = (plan: Plan | undefined, name: string): HitSeat | null =>
  plan?.items
    .flatMap((item) => item.seats.map((seat) => hitOf(item, seat, null)))
    .find((hit) => hit && hitName(hit) === name) ?? null;

/** Every lesson of the week whose teacher is away or has a substitute. */
export function useHits(week: Week): { hits: HitSeat[]; loaded: boolean } {
  const span = spanOf(week);
  const { data } = useQuery({
    queryKey: ['tvPlan', 'listHits', span],
    queryFn: () => school.tvPlan.listHits({ ...span, staffId: null }),
    placeholderData: keepPreviousData,
  });
  return { hits: data ?? noHits, loaded: data !== undefined };
}

/** The register of the week. */
export function useLines(week: Week): SubstitutionLine[] {
  const span = spanOf(week);
  const { data } = useQuery({
    queryKey: ['tvPlan', 'listSubstitutions', span],
    queryFn: () => school.tvPlan.listSubstitutions(span),
    placeholderData: keepPreviousData,
  });
  return data ?? noLines;
}

/** What could change places so that a lesson is held. */
/** Undefined while they are looked for. */
export function useSwaps({ classId, slot, seat }: SeatPlace): Swap[] | undefined {
  const place = { classId, slot, seat };
  return useQuery({
    queryKey: ['tvPlan', 'findSwaps', place],
    queryFn: () => school.tvPlan.findSwaps(place),
  }).data;
}

/** Who could stand in for a lesson, the best first; undefined while it is read. */
export function useCandidates({ classId, slot, seat }: SeatPlace): Candidate[] | undefined {
  const place = { classId, slot, seat };
  return useQuery({
    queryKey: ['tvPlan', 'rankSubstitutes', place],
    queryFn: () => school.tvPlan.rankSubstitutes(place),
  }).data;
}
