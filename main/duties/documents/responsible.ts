import type { DraftFacts } from '../../../shared/duties/drafts/draft-facts.ts';
import { type Duty, isOver } from '../../../shared/duties/duty.ts';
import { staffRolesOf } from '../../../shared/duties/entry.ts';
import type { Language } from '../../../shared/language.ts';
import type { Staff } from '../../../shared/people/people.contract.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import { findAreas } from '../../people/appointment.repository.ts';
import { findBoard, type Sources } from '../find-board.ts';

/** The first role in the order of the catalogue of roles; a teacher who is a class teacher too is named by both. */
export const postOf = ({ roles }: Pick<Staff, 'roles'>, t: Texts): string =>
  roles
    .filter((role) => role !== 'other')
    .slice(0, 2)
    .map((role, place) => (place === 0 ? t(`people.role.${role}`) : t(`people.role.${role}`).toLowerCase()))
    .join(', ');

/**
 * Who answers for what: people with the duties they are named for, then roles with the duties that all who hold them
 * carry. While the matrix names nobody: deputies with their areas.
 */
export async function findResponsible(
  sources: Sources,
  staff: readonly Staff[],
  periodId: number | null,
  language: Language,
): Promise<DraftFacts['responsible']> {
  const t = texts(language);
  const board = periodId === null ? null : await findBoard(sources, periodId);
  const duties = board?.duties.filter(({ entry, state }) => !isOver(entry) && state !== 'notNeeded') ?? [];
  const told = (own: readonly Duty[]) => ({
    duties: own.map(({ entry }) => entry.title[language]),
    clauses: [...new Set(own.flatMap(({ entry }) => entry.clauses))],
  });
  const people = staff.flatMap((person) => {
    const own = duties.filter(
      ({ everyone, owners }) => !everyone && owners.some(({ staffId }) => staffId === person.id),
    );
    return own.length > 0 ? [{ name: formatPerson(person), post: postOf(person, t), ...told(own) }] : [];
  });
  const common = duties.filter(({ everyone }) => everyone);
  const byRole = [...new Set(common.map(({ entry }) => entry.role))].flatMap((role) => {
    const names = staffRolesOf(role).map((held) => t(`people.role.${held}`));
    const own = common.filter(({ entry }) => entry.role === role);
    return names.length > 0 ? [{ name: names.join(', '), post: t('drafts.responsible.everyone'), ...told(own) }] : [];
  });
  return people.length + byRole.length > 0 ? [...people, ...byRole] : ofDeputies(sources, staff, t);
}

async function ofDeputies({ db }: Sources, staff: readonly Staff[], t: Texts): Promise<DraftFacts['responsible']> {
  const areas = new Map((await findAreas(db)).map((list) => [list.staffId, list.areas]));
  return staff.flatMap((person) => {
    const duties = areas.get(person.id);
    return duties ? [{ name: formatPerson(person), post: postOf(person, t), duties, clauses: [] }] : [];
  });
}
