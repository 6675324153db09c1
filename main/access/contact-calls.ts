import { join } from 'node:path';
import type { accessContract } from '../../shared/access/access.contract.ts';
import { clauseText } from '../../shared/access/clauses.ts';
import type { HandoutOrder } from '../../shared/access/contacts.contract.ts';
import { allowedFields, type ContactField, type RecipientRole, recipientRole } from '../../shared/access/contacts.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import type { SchoolClass, Staff } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { tidyPhone } from '../../shared/people/phone.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { texts } from '../../shared/text/texts.ts';
import { today } from '../../shared/week.ts';
import type { Db, Store } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { findClasses } from '../people/class.repository.ts';
import { findLoad } from '../people/load.repository.ts';
import { findStaff } from '../people/staff.repository.ts';
import { writeWhole } from '../print/write-whole.ts';
import { findSchool } from '../school/school.repository.ts';
import { findDecided } from './access.repository.ts';
import { type ContactList, contactListPaper } from './contact-list.paper.ts';
import { findHandouts, insertHandout } from './handouts.repository.ts';

type ContactCalls = Pick<
  Service<typeof accessContract>,
  'listHandoutChoices' | 'copyContacts' | 'printContacts' | 'listHandouts'
>;

/** Contacts of a class for one recipient; every hand-out is written down (A13). */
export function contactHandouts({ store, pool, papersFolder }: Foundation): ContactCalls {
  return {
    async listHandoutChoices({ staffId }) {
      const { person, classes, load } = await findRecipient(store.db, staffId);
      return classes.flatMap((schoolClass) => {
        const role = roleIn(person, schoolClass, load);
        return role ? [{ classId: schoolClass.id, role, fields: [...allowedFields[role]] }] : [];
      });
    },
    async copyContacts(order) {
      const list = await composeList(store.db, order);
      const t = texts(order.language);
      const head = [t('people.field.name'), ...list.fields.map((field) => t(`access.contacts.field.${field}`))];
      await logHandout(store, order, list, 'copy');
      return { text: [head, ...list.rows].map((cells) => cells.join('\t')).join('\r\n'), students: list.rows.length };
    },
    async printContacts({ folder, ...order }, { signal, progress }) {
      progress({ stage: 'access.contacts.stage', done: 0, total: 1 });
      const list = await composeList(store.db, order);
      const bytes = await pool.run('renderDocument', contactListPaper(list), signal);
      const path = join(folder ?? join(papersFolder, 'access'), `contacts-${list.className}-${order.staffId}.pdf`);
      await writeWhole(path, bytes);
      await logHandout(store, order, list, 'paper');
      return { path, students: list.rows.length };
    },
    listHandouts: () => findHandouts(store.db),
  };
}

async function findRecipient(db: Db, staffId: number) {
  const person = (await findStaff(db)).find(({ id }) => id === staffId);
  if (!person) throw new Problem('access.contacts.gone');
  return { person, classes: await findClasses(db), load: await findLoad(db) };
}

function roleIn(person: Staff, { id, classTeacherId }: SchoolClass, load: Awaited<ReturnType<typeof findLoad>>) {
  const teacherIds = load.flatMap(({ classId, staffId }) => (classId === id && staffId !== null ? [staffId] : []));
  return recipientRole(person, { classTeacherId, teacherIds });
}

/** The list of one class with the allowed fields alone. Refuses a class or a field that is not the recipient's. */
async function composeList(db: Db, { staffId, classId, fields, language }: HandoutOrder): Promise<ContactList> {
  const { person, classes, load } = await findRecipient(db, staffId);
  const schoolClass = classes.find(({ id }) => id === classId);
  const role: RecipientRole | null = schoolClass ? roleIn(person, schoolClass, load) : null;
  const clauses = clauseText('contacts');
  if (!schoolClass || !role) throw new Problem('access.contacts.notTheirs', { name: formatPerson(person), clauses });
  if (fields.some((field) => !allowedFields[role].includes(field))) {
    throw new Problem('access.contacts.notAllowed', { clauses });
  }
  const wanted = allowedFields[role].filter((field) => fields.includes(field));
  const t = texts(language);
  const textOf = ({ student, access, decision }: Awaited<ReturnType<typeof findDecided>>[number], field: ContactField) => {
    if (field === 'messenger') return access.messenger === null ? '' : t(`access.messenger.${access.messenger}`);
    if (field === 'channel') return t(`access.channel.${decision.channel ?? 'unknown'}`);
    if (field === 'address') return [student.postcode, student.address.replace(/\s*\n\s*/g, ', ')].filter(Boolean).join(', ');
    return field === 'guardian' ? student.guardian : tidyPhone(student[field]);
  }; // biome-ignore format: a line for each field
  const own = (await findDecided(db)).filter(({ student }) => student.classId === classId);
  const school = await findSchool(db);
  return {
    school: school.name[language] || school.name[language === 'ru' ? 'kk' : 'ru'],
    className: formatClass(schoolClass),
    recipient: formatPerson(person),
    role,
    fields: wanted,
    rows: own.map((one) => [formatPerson(one.student), ...wanted.map((field) => textOf(one, field))]),
    language,
    day: today(),
  };
}

async function logHandout(store: Store, { staffId, classId }: HandoutOrder, list: ContactList, way: 'paper' | 'copy') {
  const { recipient, role, className, fields, rows } = list;
  const handout = { madeAt: new Date().toISOString(), way, recipient, role, className, fields: [...fields] };
  await store.change('access', 'handOut', { class: className, name: recipient }, (trx) =>
    insertHandout(trx, { ...handout, students: rows.length, staffId, classId }),
  );
}
