import type { Handout } from '../../shared/access/contacts.contract.ts';
import { contactFields, recipientRoles } from '../../shared/access/contacts.ts';
import type { Db, Trx } from '../database/store.ts';

/** The hand-outs of contact lists, the newest first. */
export async function findHandouts(db: Db): Promise<Handout[]> {
  const rows = await db.selectFrom('contactHandout').selectAll().orderBy('id', 'desc').limit(2000).execute();
  return rows.map(({ id, madeAt, recipient, className, students, ...row }) => ({
    id,
    madeAt,
    recipient,
    className,
    students,
    way: row.way === 'copy' ? 'copy' : 'paper',
    role: recipientRoles.find((role) => role === row.role) ?? 'subject_teacher',
    fields: contactFields.filter((field) => (JSON.parse(row.fields) as string[]).includes(field)),
  }));
}

export async function insertHandout(
  trx: Trx,
  { fields, ...handout }: Omit<Handout, 'id'> & { staffId: number; classId: number },
): Promise<void> {
  await trx
    .insertInto('contactHandout')
    .values({ ...handout, fields: JSON.stringify(fields) })
    .execute();
}
