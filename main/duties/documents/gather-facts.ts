import type { DraftKind } from '../../../shared/duties/documents.ts';
import type { DraftFacts, Named } from '../../../shared/duties/drafts/draft-facts.ts';
import type { Language } from '../../../shared/language.ts';
import { formatClass } from '../../../shared/people/class-name.ts';
import type { LoadRow, SchoolClass, Staff } from '../../../shared/people/people.contract.ts';
import { formatInitials, formatPerson } from '../../../shared/people/person-name.ts';
import { classesOf, studentsOf } from '../../../shared/period/distance-period.ts';
import { resolveProfile, topicState } from '../../../shared/period/resolve.ts';
import { texts } from '../../../shared/text/texts.ts';
import { today } from '../../../shared/week.ts';
import { findPaperStudents } from '../../access/access.repository.ts';
import type { Db } from '../../database/store.ts';
import { findCoordinator } from '../../people/appointment.repository.ts';
import { findClasses } from '../../people/class.repository.ts';
import { findLoad } from '../../people/load.repository.ts';
import { findStaff } from '../../people/staff.repository.ts';
import { findStudents } from '../../people/student.repository.ts';
import { catalogue } from '../../period/catalogue.ts';
import type { StoredPeriod } from '../../period/period.repository.ts';
import { findChosen } from '../../period/profile.repository.ts';
import { findSchool } from '../../school/school.repository.ts';
import { subjectCatalogue } from '../../school/subjects.ts';
import type { Sources } from '../find-board.ts';
import { findMembers } from '../headquarters/headquarters.repository.ts';
import { findAmendments } from './amendments.repository.ts';
import { findAct } from './documents.repository.ts';
import { findResponsible, postOf } from './responsible.ts';

const other = (language: Language): Language => (language === 'ru' ? 'kk' : 'ru');

/** What a draft of this kind is made from, as it stands now. */
export async function gatherFacts(
  sources: Sources,
  kind: DraftKind,
  period: StoredPeriod | null,
  language: Language,
): Promise<DraftFacts> {
  const { db } = sources;
  const t = texts(language);
  const [school, staff, classes, load, coordinator, amendments, regulation, own, members] = await Promise.all([
    findSchool(db),
    findStaff(db),
    findClasses(db),
    findLoad(db),
    findCoordinator(db),
    findAmendments(db),
    findAct(db, 'regulation', period),
    findAct(db, kind, period),
    findMembers(db),
  ]);
  const said = (text: { ru: string; kk: string }) => text[language] || text[other(language)];
  const students = period ? await findStudents(db) : [];
  const roll = { classes, students };
  const remote = new Set(period ? classesOf(period, roll) : classes.map(({ id }) => id));
  const concerned = classes.filter(({ id }) => remote.has(id));
  const deputy = staff.find(({ roles }) => roles.includes('deputy_academic'));
  const posted = (person: Staff): Named => ({ name: formatPerson(person), post: postOf(person, t) });
  return {
    language,
    school: {
      phones: school.phones,
      hotline: school.hotline,
      email: school.email,
      director: school.director || (staff.filter(({ roles }) => roles.includes('director')).map(formatPerson)[0] ?? ''),
      name: said(school.name),
      address: said(school.address),
      hotlineHours: said(school.hotlineHours),
    },
    period: period && {
      ...period,
      classes: concerned.map(formatClass),
      students: studentsOf(period, roll).length,
    },
    document: own,
    regulation,
    ...(await rulesOf(db, period, language)),
    coordinator: coordinator?.name ?? '',
    deputy: deputy ? formatPerson(deputy) : (school.deputies[0]?.name ?? ''),
    headquarters: members.length > 0 ? members : headquartersOf(staff).map(posted),
    responsible: await findResponsible(sources, staff, period?.id ?? null, language),
    staff: staff.map(posted),
    ...weekOf(concerned, load, staff, language),
    onPaper: (await findPaperStudents(db)).length,
    amendments: amendments.filter(({ adopted }) => adopted === null),
  };
}

/** Who usually sits in the headquarters, the director first; until the school names its members. */
function headquartersOf(staff: readonly Staff[]): Staff[] {
  const ranks = ['director', 'deputy_academic', 'deputy_upbringing', 'psychologist'] as const;
  return ranks.flatMap((role) => staff.filter(({ roles }) => ranks.find((one) => roles.includes(one)) === role));
}

/** Acts in force and the two rules that change wording. */
async function rulesOf(db: Db, period: StoredPeriod | null, language: Language) {
  const profile = await findChosen(db);
  const [from, to] = [period?.startsOn ?? today(), period?.endsOn ?? today()];
  const rules = resolveProfile(profile, from, to);
  const inForce = profile.layers.filter(({ standing, from: first }) => standing === 'registered' && (first === null || first <= to)); // biome-ignore format: one line
  const keys = new Set(inForce.flatMap(({ documents }) => documents));
  return {
    sources: Object.fromEntries(catalogue().documents.map(({ key, title }) => [key, title[language]])),
    acts: catalogue()
      .documents.filter(({ key }) => keys.has(key))
      .map(({ title }) => title[language]),
    noProof: topicState(rules, 'photo-proof').state === 'must_not',
    noBells: topicState(rules, 'lesson-hours').state === 'must_not',
  };
}

/** Subjects and hours by class, and who teaches what where. */
function weekOf(
  classes: readonly SchoolClass[],
  load: readonly LoadRow[],
  staff: readonly Staff[],
  language: Language,
): Pick<DraftFacts, 'classes' | 'programmes'> {
  const names = new Map(classes.map((one) => [one.id, formatClass(one)]));
  const people = new Map(staff.map((person) => [person.id, formatInitials(person)]));
  const own = load.filter(({ classId }) => names.has(classId));
  const bySubject = new Map<string, LoadRow[]>();
  for (const row of own) bySubject.set(row.subjectKey, [...(bySubject.get(row.subjectKey) ?? []), row]);
  return {
    classes: classes.map(({ id, grade }) => {
      const rows = own.filter(({ classId }) => classId === id);
      // The groups of a divided class sit in the same hours.
      const hours = new Map<string, number>();
      for (const row of rows) hours.set(row.subjectKey, Math.max(hours.get(row.subjectKey) ?? 0, row.hours));
      return {
        name: names.get(id) ?? '',
        grade,
        subjects: hours.size,
        hours: [...hours.values()].reduce((sum, value) => sum + value, 0),
      };
    }),
    programmes: subjectCatalogue().flatMap((subject) => {
      const rows = bySubject.get(subject.key) ?? [];
      if (rows.length === 0) return [];
      const unique = (list: (string | undefined)[]) => [...new Set(list.filter((name) => name !== undefined))];
      return {
        subject: subject[language],
        teachers: unique(rows.map(({ staffId }) => people.get(staffId ?? 0))),
        classes: unique(rows.map(({ classId }) => names.get(classId))),
      };
    }),
  };
}
