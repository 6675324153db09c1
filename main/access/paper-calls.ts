import { join } from 'node:path';
import type { accessContract } from '../../shared/access/access.contract.ts';
import { stateOf } from '../../shared/access/material-requests.ts';
import type { Language } from '../../shared/language.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Cancelled, Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { today } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { findClasses } from '../people/class.repository.ts';
import { findStaff } from '../people/staff.repository.ts';
import { findStudents } from '../people/student.repository.ts';
import { writeWhole } from '../print/write-whole.ts';
import { findSchool } from '../school/school.repository.ts';
import { findDecided } from './access.repository.ts';
import { type AccessSummary, accessSummaryPaper } from './access-summary.paper.ts';
import { findRequests } from './requests.repository.ts';
import { findSettings } from './rules.repository.ts';
import { countClasses } from './survey-calls.ts';
import { type FormClass, surveyForm } from './survey-form.paper.ts';

type PaperCalls = Pick<Service<typeof accessContract>, 'printForms' | 'printSummary'>;

/** Papers of this room: survey forms for class teachers and the page for the director. */
export function paperCalls({ store, pool, papersFolder }: Foundation): PaperCalls {
  const usual = join(papersFolder, 'access');
  return {
    async printForms({ classIds, folder }, { signal, progress }) {
      const forms = await findForms(store.db, classIds);
      if (forms.length === 0) throw new Problem('access.form.nobody');
      const files: string[] = [];
      for (const [place, form] of forms.entries()) {
        progress({ stage: 'access.form.stage', done: place, total: forms.length });
        if (signal.aborted) throw new Cancelled();
        const bytes = await pool.run('renderDocument', surveyForm(form), signal);
        const file = join(folder ?? usual, `survey-${form.className}.pdf`);
        await writeWhole(file, bytes);
        files.push(file);
      }
      return {
        folder: folder ?? usual,
        files,
        students: forms.reduce((sum, { students }) => sum + students.length, 0),
      };
    },
    async printSummary({ folder, language }, { signal, progress }) {
      progress({ stage: 'access.summary.stage', done: 0, total: 1 });
      const summary = await findSummary(store.db, language);
      const bytes = await pool.run('renderDocument', accessSummaryPaper(summary), signal);
      const path = join(folder ?? usual, `access-${summary.day}-${language}.pdf`);
      await writeWhole(path, bytes);
      return { path };
    },
  };
}

const named = (name: { ru: string; kk: string }, language: Language) =>
  name[language] || name[language === 'ru' ? 'kk' : 'ru'];

/** A form for each of these classes (of all when there are none); classes without students get none. */
async function findForms(db: Db, classIds: readonly number[]): Promise<FormClass[]> {
  const wanted = new Set(classIds);
  const school = await findSchool(db);
  const students = await findStudents(db);
  const staff = new Map((await findStaff(db)).map((person) => [person.id, formatPerson(person)]));
  const classes = (await findClasses(db)).filter(({ id }) => wanted.size === 0 || wanted.has(id));
  return classes.flatMap((schoolClass) => {
    const own = students.filter(({ classId }) => classId === schoolClass.id);
    if (own.length === 0) return [];
    return {
      school: named(school.name, schoolClass.language),
      className: formatClass(schoolClass),
      classTeacher: staff.get(schoolClass.classTeacherId ?? 0) ?? '',
      language: schoolClass.language,
      students: own.map((student) => ({ ...student, name: formatPerson(student) })),
      day: today(),
    };
  });
}

async function findSummary(db: Db, language: Language): Promise<AccessSummary> {
  const school = await findSchool(db);
  const decided = await findDecided(db);
  const counts = new Map(countClasses(decided).map((count) => [count.classId, count]));
  const classes = await findClasses(db);
  const names = new Map(classes.map((one) => [one.id, formatClass(one)]));
  const { requestDays } = await findSettings(db);
  const states = (await findRequests(db)).map((request) => stateOf(request, requestDays, today()));
  return {
    school: named(school.name, language),
    address: named(school.address, language),
    director: school.director,
    deputy: school.deputies[0]?.name ?? '',
    classes: classes.flatMap((one) => {
      const count = counts.get(one.id);
      return count ? [{ ...count, name: formatClass(one), grade: one.grade }] : [];
    }),
    unreached: decided
      .filter(({ decision }) => decision.channel === null)
      .map(({ student }) => ({ name: formatPerson(student), className: names.get(student.classId) ?? '' })),
    tvClash: decided.filter(({ tvChildren }) => tvChildren > 1).length,
    requests: {
      open: states.filter((state) => state === 'open').length,
      late: states.filter((state) => state === 'late').length,
    },
    language,
    day: today(),
  };
}
