import type { Language } from '../../shared/language.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { texts } from '../../shared/text/texts.ts';
import { type ClassCoverage, type Way, ways } from '../../shared/tv-plan/coverage.ts';
import { capital } from '../../shared/tv-plan/leaving/plan-text.ts';
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
      className(classId), subjectName(subjectKey), groupName, staffName(staffId) || t('tvView.nobody'), planned, delivered, percent, lag,
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
    // Without lessons there is nothing to add up.
    rows: rows.length === 0 ? [] : [
      ...sorted.map((row) => [staffName(row.staffId) || t('tvCount.ledger.nobody'), subjectName(row.subjectKey), ...ledgerColumns.map((column) => row[column])]),
      [t('tvCount.ledger.total'), '', ...total],
    ],
  };
} // biome-ignore format: a row a line

/** How each subject of each class reaches it (M09), a row for each. */
export async function coverageSheet(db: Db, rows: readonly ClassCoverage[], language: Language): Promise<OutputSheet> {
  const t = texts(language);
  const { className, subjectName } = await findNames(db, language);
  const columns = ['class', 'subject', 'hours', 'ways', 'shows', 'notes'] as const;
  return {
    name: t('tvPlan.tab.coverage'),
    columns: columns.map((column) => ({ heading: t(`tvCount.coverage.column.${column}`) })),
    rows: rows.flatMap(({ classId, subjects }) =>
      subjects.map(({ subjectKey, hours, ways: own, shows, notes }) => [
        className(classId), subjectName(subjectKey), hours, own.map((way) => t(`tvCount.coverage.way.${way}`)).join(', ') || t('tvCount.coverage.gap'), shows, notes.map(({ note }) => note).filter(Boolean).join('; '),
      ]),
    ),
  };
} // biome-ignore format: a row a line

/** The same for paper: a row for each class, its subjects under the ways they come by; those without any last. */
export async function coverageLines(db: Db, rows: readonly ClassCoverage[], language: Language): Promise<OutputSheet> {
  const t = texts(language);
  const { className, subjectName } = await findNames(db, language);
  const list = (subjects: ClassCoverage['subjects'], fits: (own: readonly Way[]) => boolean) =>
    subjects.filter((one) => fits(one.ways)).map(({ subjectKey }) => subjectName(subjectKey)).join(', ');
  // A way that nobody uses would only take the room of the others.
  const used = ways.filter((way) => rows.some(({ subjects }) => subjects.some((one) => one.ways.includes(way))));
  return {
    name: t('tvPlan.tab.coverage'),
    columns: [
      { heading: t('tvCount.coverage.column.class') },
      { heading: t('tvCount.coverage.reached') },
      ...used.map((way) => ({ heading: capital(t(`tvCount.coverage.way.${way}`)) })),
      { heading: capital(t('tvCount.coverage.gap')) },
    ],
    rows: rows.map(({ classId, subjects, percent }) => [
      className(classId),
      subjects.length === 0 ? t('tvCount.coverage.nothing') : t('tvCount.percent', { value: percent }),
      ...used.map((way) => list(subjects, (own) => own.includes(way))),
      list(subjects, (own) => own.length === 0),
    ]),
  };
} // biome-ignore format: a row a line
