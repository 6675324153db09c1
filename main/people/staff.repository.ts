import { Language } from '../../shared/language.ts';
import { isDeputy } from '../../shared/people/appointments.ts';
import { Role, type Staff, type StaffInput } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { tidyStaff } from '../../shared/people/tidy.ts';
import { fold, sortKey } from '../../shared/text/collation.ts';
import type { Db, Trx } from '../database/store.ts';
import { releaseDuties } from '../duties/release-people.ts';
import { clearCovers } from './absence.repository.ts';
import { releasePeople, renameCoordinator } from './appointment.repository.ts';

const columns = ['id', 'lastName', 'firstName', 'patronymic', 'phone', 'email', 'language', 'sortKey'] as const;

/** All staff in the order of the alphabet, with roles and subjects. */
export async function findStaff(db: Db): Promise<Staff[]> {
  const [people, roles, subjects] = await Promise.all([
    db.selectFrom('staff').select(columns).orderBy('sortKey').orderBy('id').execute(),
    db.selectFrom('staffRole').select(['staffId', 'role']).orderBy('id').execute(),
    db.selectFrom('staffSubject').select(['staffId', 'subjectKey']).orderBy('id').execute(),
  ]);
  const byId = new Map(
    people.map((row): [number, Staff] => [
      row.id,
      { ...row, language: Language.nullable().parse(row.language), roles: [], subjects: [] },
    ]),
  );
  for (const { staffId, role } of roles) byId.get(staffId)?.roles.push(Role.parse(role));
  for (const { staffId, subjectKey } of subjects) byId.get(staffId)?.subjects.push(subjectKey);
  return [...byId.values()];
}

export async function insertStaff(trx: Trx, staff: StaffInput): Promise<Staff> {
  const tidy = tidyStaff(staff);
  const row = toRow(tidy);
  const { id } = await trx.insertInto('staff').values(row).returning('id').executeTakeFirstOrThrow();
  await insertTags(trx, id, tidy);
  return { ...tidy, id, sortKey: row.sortKey };
}

/** Overwrites every field; only the roles and subjects that differ are touched, so that undo stays small. */
export async function updateStaff(trx: Trx, { id, ...staff }: StaffInput & { id: number }): Promise<Staff> {
  const tidy = tidyStaff(staff);
  const row = toRow(tidy);
  await trx.updateTable('staff').set(row).where('id', '=', id).execute();
  await trx.deleteFrom('staffRole').where('staffId', '=', id).where('role', 'not in', tidy.roles).execute();
  await trx.deleteFrom('staffSubject').where('staffId', '=', id).where('subjectKey', 'not in', tidy.subjects).execute();
  await insertTags(trx, id, tidy);
  await renameCoordinator(trx, id, formatPerson(tidy));
  // Who is a deputy no more holds no area: it is free for another.
  if (!isDeputy(tidy.roles)) await trx.deleteFrom('dutyArea').where('staffId', '=', id).execute();
  return { ...tidy, id, sortKey: row.sortKey };
}

/** Deletes people; their classes and load stay, without a teacher. Returns how many. */
export async function deleteStaff(trx: Trx, ids: readonly number[]): Promise<number> {
  // The references are cleared here and not by the foreign key, so that each cleared row stands in the undo log first.
  await trx.updateTable('class').set({ classTeacherId: null }).where('classTeacherId', 'in', ids).execute();
  await trx.updateTable('teachingLoad').set({ staffId: null }).where('staffId', 'in', ids).execute();
  await releasePeople(trx, ids);
  await clearCovers(trx, ids);
  const leaving = (await findStaff(trx)).filter(({ id }) => ids.includes(id));
  await releaseDuties(
    trx,
    leaving.map((person) => ({ id: person.id, name: formatPerson(person) })),
  );
  const { numDeletedRows } = await trx.deleteFrom('staff').where('id', 'in', ids).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function insertTags(trx: Trx, staffId: number, { roles, subjects }: StaffInput): Promise<void> {
  for (const role of roles) {
    await trx
      .insertInto('staffRole')
      .values({ staffId, role })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const subjectKey of subjects) {
    await trx
      .insertInto('staffSubject')
      .values({ staffId, subjectKey })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function toRow(staff: StaffInput) {
  const { lastName, firstName, patronymic, phone, email, language } = staff;
  return {
    lastName,
    firstName,
    patronymic,
    phone,
    email,
    language,
    sortKey: sortKey(formatPerson(staff)),
    search: fold(`${formatPerson(staff)} ${phone.replace(/\D/g, '')} ${email}`),
  };
}
