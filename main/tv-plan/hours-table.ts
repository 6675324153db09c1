import type { Language } from '../../shared/language.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { texts } from '../../shared/text/texts.ts';
import { type LedgerRow, ledgerColumns, type ProgressRow } from '../../shared/tv-plan/ledger.ts';
import type { Db } from '../database/store.ts';
import { findSubjects } from '../imports/imports.repository.ts';
import { findClasses } from '../people/class.repository.ts';
import { findStaff } from '../people/staff.repository.ts';
import type { OutputSheet } from '../sheets/write-table.ts';

/** Names of what the rows count, in the order of the school: classes, then people by the alphabet. */
async function findNames(db: Db, language: Language) {
  const [classes, staff, subjects] = await Promise.all([findClasses(db), findStaff(db), findSubjects(db)]);
  const classNames = new Map(classes.map((one) => [one.id, formatClass(one)]));
  const people = new Map(staff.map((one) => [one.id, formatPerson(one)]));
  const names = new Map(subjects.map((one) => [one.key, language === 'kk' ? one.nameKk : one.nameRu]));
  return {
    className: (id: number) => classNames.get(id) ?? '',
    staffName: (id: number | null) => (id === null ? '' : (people.get(id) ?? '')),
    subjectName: (key: string | null) => (key === null ? '' : (names.get(key) ?? key)),
    classOrder: new Map(classes.map(({ id }, at) => [id, at])),
    staffOrder: new Map(staff.map(({ id }, at) => [id, at])),
  };
}

/** The programme of each class (A23): due, given, percent, lag. */
export async function programmeSheet(db: Db, rows: readonly ProgressRow[], language: Language): Promise<OutputSheet> {
  const t = texts(language);
  const { className, staffName, subjectName, classOrder } = await findNames(db, language);
  const columns = ['class', 'subject', 'group', 'teacher', 'planned', 'delivered', 'percent', 'lag'] as const;
  const sorted = [...rows].sort((a, b) => (classOrder.get(a.classId) ?? 0) - (classOrder.get(b.classId) ?? 0));
  return {
    name: t('tvPlan.tab.programme'),
    columns: columns.map((column) => ({ heading: t(`tvCount.programme.column.${column}`) })),
    rows: sorted.map(({ classId, subjectKey, groupName, staffId, planned, delivered, percent, lag }) => [
      className(classId), subjectName(subjectKey), groupName, staffName(staffId), planned, delivered, percent, lag,
    ]),
  };
} // biome-ignore format: a row a line

/** The ledger of hours by teacher and subject (A24), with the totals. */
export async function ledgerSheet(db: Db, rows: readonly LedgerRow[], language: Language): Promise<OutputSheet> {
  const t = texts(language);
  const { staffName, subjectName, staffOrder } = await findNames(db, language);
  const place = ({ staffId }: LedgerRow) => (staffId === null ? -1 : (staffOrder.get(staffId) ?? 0));
  const sorted = [...rows].sort((a, b) => place(a) - place(b));
  const total = ledgerColumns.map((column) => rows.reduce((sum, row) => sum + row[column], 0));
  return {
    name: t('tvPlan.tab.ledger'),
    columns: (['teacher', 'subject', ...ledgerColumns] as const).map((column) => ({ heading: t(`tvCount.ledger.column.${column}`) })),
    rows: [
      ...sorted.map((row) => [staffName(row.staffId) || t('tvCount.ledger.nobody'), subjectName(row.subjectKey), ...ledgerColumns.map((column) => row[column])]),
      [t('tvCount.ledger.total'), '', ...total],
    ],
  };
} // biome-ignore format: a row a line
