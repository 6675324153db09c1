import type { Role } from '../people/people.contract.ts';
import type { Board, BoardPerson, Suggestion } from './board.contract.ts';
import { carries, type Duty, isFinished } from './duty.ts';
import { staffRolesOf } from './entry.ts';
import { lacksOwner } from './steps.ts';

/** Roles that many hold, and of whose duties each carries his or her own. */
const commonRoles: readonly string[] = [
  'class_teacher',
  'subject_teacher',
  'nontv_teacher',
  'preschool_teacher',
  'psychologist',
];

/** The duty of asking families about access: named by a city alone, so that the school decides elsewhere (C24). */
export const surveyEntry = 'ALM-1.DEPU.1';
const decidedRoles: Record<string, Role> = {
  upbringing: 'deputy_upbringing',
  academic: 'deputy_academic',
  class: 'class_teacher',
};

/**
 * Owners for the duties that have none: all who hold a role that many hold, the coordinator, else the first by the
 * alphabet of those who hold the role. `decision` is the answer of the school to who owns the survey.
 */
export function suggestOwners({ duties, staff, coordinatorId }: Pick<Board, 'duties' | 'staff' | 'coordinatorId'>, decision: string | null): Suggestion[] {
  const holders = ({ entry }: Duty) => staff.filter((person) => carries(person, entry.role));
  const named = (dutyId: number, people: readonly BoardPerson[], why: Suggestion['why']): Suggestion[] =>
    people.length > 0 ? [{ dutyId, everyone: false, staffIds: people.map(({ id }) => id), why }] : [];
  const suggest = (duty: Duty): Suggestion[] => {
    const { id, entry } = duty;
    const decided = entry.id === surveyEntry && decision !== null ? decidedRoles[decision] : undefined;
    if (entry.id === surveyEntry && entry.layer === 'own' && !decided) return [];
    if (decided) return named(id, staff.filter(({ roles }) => roles.includes(decided)), 'decision');
    const people = holders(duty);
    if (commonRoles.includes(entry.role)) return people.length > 0 ? [{ dutyId: id, everyone: true, staffIds: [], why: 'role' }] : [];
    const coordinator = staff.filter((person) => person.id === coordinatorId);
    if (entry.role === 'coordinator_hq' && coordinator.length > 0) return named(id, coordinator, 'coordinator');
    const first = staffRolesOf(entry.role).flatMap((role) => people.filter(({ roles }) => roles.includes(role)));
    const known = first.find((person) => person.id === coordinatorId);
    return named(id, known ? [known] : first.slice(0, 1), known ? 'coordinator' : 'role');
  };
  return duties.filter((duty) => !isFinished(duty.state) && lacksOwner(duty, staff)).flatMap(suggest);
} // biome-ignore format: one rule a line
