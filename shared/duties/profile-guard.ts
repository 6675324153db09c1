import type { ResolvedRule } from '../period/resolve.ts';
import { topicState } from '../period/resolve.ts';

/** The place that protects parents; told where the rules of the profile are silent. */
const proofClause = 'MR-4.1';

/** How the profile stands to demands of photo or video (M20, conflict C02). */
export interface ProofRule {
  /** False: only a note is shown. */
  stops: boolean;
  clause: string;
}

export function proofRule(rules: readonly ResolvedRule[]): ProofRule {
  const { state, clause } = topicState(rules, 'photo-proof');
  return { stops: state === 'must_not', clause: clause ?? proofClause };
}

/**
 * Absence marks in the profile (M21, conflict C01). `forbidden`: by a clause or an open dispute. `participation`: only
 * taking part is kept. `choice`: the documents are silent. `allowed`: by a clause, or by the school's own change of it.
 */
export interface AbsenceRule {
  state: 'forbidden' | 'participation' | 'choice' | 'allowed';
  clause: string | null;
}

export function absenceRule(rules: readonly ResolvedRule[]): AbsenceRule {
  const { state, clause } = topicState(rules, 'attendance-mark');
  if (state === 'must_not' || state === 'unclear') return { state: 'forbidden', clause };
  if (state !== 'silent') return { state: 'allowed', clause };
  const taking = topicState(rules, 'participation');
  if (taking.state === 'must' || taking.state === 'must_not') return { state: 'participation', clause: taking.clause };
  return { state: 'choice', clause: null };
}

/** May marks be entered at all, once somebody has switched them on? */
export const mayMarkAbsence = ({ state }: AbsenceRule): boolean => state === 'allowed' || state === 'choice';

/** Clauses that keep the school from asking teachers for papers that no rule names; none where the profile is silent. */
export function paperBans(rules: readonly ResolvedRule[]): string[] {
  return rules
    .filter(({ topic, status, state }) => topic === 'teacher-reports' && status === 'active' && state === 'must_not')
    .map(({ clause }) => clause);
}
