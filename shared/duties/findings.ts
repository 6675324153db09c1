import { isAway } from '../people/absences.ts';
import { appointmentClauses, isDeputy } from '../people/appointments.ts';
import type { Day } from '../week.ts';
import type { Board, DutyFinding } from './board.contract.ts';
import { carries, type Duty, isFinished, isOver } from './duty.ts';
import { isInForce } from './edition.ts';
import { sideOf } from './entry.ts';
import { coverOn, holderOf } from './holder.ts';
import { lacksOwner } from './steps.ts';
import { surveyEntry } from './suggest.ts';

/** A board before anything is said about it, with what the catalogue and the questions of the school add. */
export interface Judged extends Pick<Board, 'period' | 'day' | 'duties' | 'staff' | 'coordinatorId' | 'absences'> {
  /** Duties in force that the matrix does not have. */
  missing: number;
  /** Has the school said who asks families about access? */
  isSurveyDecided: boolean;
}

const clausesOf = (name: Parameters<typeof appointmentClauses>[0]) => appointmentClauses(name).split(', ');

function finding(kind: DutyFinding['kind'], clauses: readonly string[], more: Partial<DutyFinding> = {}): DutyFinding {
  const { dutyIds = [], staffIds = [] } = more;
  return { kind, clauses: [...clauses], dutyIds, staffIds, count: more.count ?? (dutyIds.length || staffIds.length) };
}

/** What is missing or odd in a matrix, the gravest first. */
export function findFindings(board: Judged): DutyFinding[] {
  const { duties, staff, coordinatorId, period } = board;
  const counted = duties.filter(({ entry }) => isInForce(entry));
  const list = (
    kind: DutyFinding['kind'],
    clauses: readonly string[],
    fits: (duty: Duty) => boolean,
    from = counted,
  ) => {
    const dutyIds = from.filter(fits).map(({ id }) => id);
    return dutyIds.length > 0 ? [finding(kind, clauses, { dutyIds })] : [];
  };
  return [
    ...(coordinatorId === null ? [finding('noCoordinator', clausesOf('coordinator'))] : []),
    ...(board.isSurveyDecided
      ? []
      : list('surveyOwner', [surveyEntry], (duty) => isSilentSurvey(duty) && lacksOwner(duty, staff))),
    ...list('unowned', clausesOf('areas'), (duty) => lacksOwner(duty, staff)),
    ...findUncovered(board, counted),
    ...list('shared', clausesOf('areas'), (duty) => isShared(duty, board)),
    ...list('bothDeputies', clausesOf('areas'), (duty) => isOfBothDeputies(duty, board)),
    ...list('afterEnd', [], ({ dueOn, state }) => dueOn !== null && dueOn > period.endsOn && !isFinished(state)),
    ...(board.missing > 0 ? [finding('missing', [], { count: board.missing })] : []),
    ...list('notInForce', [], ({ entry, state }) => isOver(entry) && !isFinished(state), duties),
  ];
}

/** The survey where no layer of the profile names its owner (C24). */
const isSilentSurvey = ({ entry }: Duty) => entry.id === surveyEntry && entry.layer === 'own';

/** Several named owners of a duty whose role at most one person holds: easily nobody feels bound. */
function isShared(duty: Duty, { staff }: Pick<Board, 'staff'>): boolean {
  if (duty.everyone || duty.owners.length < 2 || sideOf(duty.entry.role) !== 'staff') return false;
  return staff.filter((person) => carries(person, duty.entry.role)).length <= 1;
}

/** Deputies of both kinds carry the duty (ALM-1.DIR.5a: their duties are apart). */
function isOfBothDeputies(duty: Duty, { staff }: Pick<Board, 'staff'>): boolean {
  if (duty.everyone) return false;
  const named = new Set(duty.owners.map(({ staffId }) => staffId));
  const deputies = staff.filter(({ id, roles }) => named.has(id) && isDeputy(roles));
  const only = (role: 'deputy_academic' | 'deputy_upbringing') =>
    deputies.some(({ roles }) => roles.includes(role) && roles.filter((held) => isDeputy([held])).length === 1);
  return only('deputy_academic') && only('deputy_upbringing');
}

/** For each person away now or later in the period: the open duties for which nobody stands in. */
function findUncovered({ absences, staff, period, day }: Judged, duties: readonly Duty[]): DutyFinding[] {
  const later = (one: Day, other: Day) => (one > other ? one : other);
  const from = later(day, period.startsOn);
  return absences.flatMap((absence) => {
    const on = later(absence.startsOn, from);
    if (!isAway(absence, on) || on > period.endsOn) return [];
    const { staffId } = absence;
    if (coverOn(staffId, on, absences) !== null) return []; // told once, not once for each duty
    const person = staff.find(({ id }) => id === staffId);
    const isOwn = ({ everyone, owners, entry }: Duty) =>
      everyone
        ? person !== undefined && carries(person, entry.role)
        : owners.some((owner) => owner.staffId === staffId);
    const isLeft = (duty: Duty) =>
      !isFinished(duty.state) && isOwn(duty) && holderOf(staffId, duty, on, absences).holderId === null;
    const dutyIds = duties.filter(isLeft).map(({ id }) => id);
    return dutyIds.length > 0 ? [finding('notCovered', [], { dutyIds, staffIds: [staffId] })] : [];
  });
}
