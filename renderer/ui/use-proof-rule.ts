import { type ProofRule, proofRule } from '../../shared/duties/profile-guard.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { today } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useQuery } from './use-query.ts';

/** How the chosen profile stands to demands of photo or video; null until it is known. */
export function useProofRule(): ProofRule | null {
  const { data } = useQuery({
    queryKey: ['period', 'findRulebook'],
    queryFn: () => school.period.findRulebook(null),
  });
  return data ? proofRule(resolveProfile(data.profile, today())) : null;
}
