import { join } from 'node:path';
import { formatClass } from '../../../shared/people/class-name.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { type ControlDate, ownerName, teacherCards } from '../../../shared/tv-plan/teacher-card.ts';
import type { teacherCardCalls as contract } from '../../../shared/tv-plan/teacher-cards.contract.ts';
import { today } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import type { Foundation } from '../../house.ts';
import { findClasses } from '../../people/class.repository.ts';
import { findLoad } from '../../people/load.repository.ts';
import { findStaff } from '../../people/staff.repository.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { findSchool } from '../../school/school.repository.ts';
import { subjectCatalogue } from '../../school/subjects.ts';
import { controlsPaper } from './controls.paper.ts';
import { findTeacherCards, moveControl, saveTeacherCard } from './teacher-card.repository.ts';
import { teacherCardsPaper } from './teacher-cards.paper.ts';

/** What teachers tell once (S08), and the calendar of control that is a view of it. */
export function teacherCardCalls({ store, pool, papersFolder }: Foundation): Service<typeof contract> {
  const { db } = store;
  const findAll = async () => {
    const [load, cards] = await Promise.all([findLoad(db), findTeacherCards(db)]);
    return teacherCards(load, cards);
  };
  return {
    findTeacherCards: findAll,
    async saveTeacherCard(card) {
      refuseTwice(card.controls);
      const name = await needClass(db, card.classId);
      await store.change('tvPlan', 'saveTeacherCard', { name }, (trx) => saveTeacherCard(trx, card));
      return null;
    },
    async moveControl({ from, to, ...owner }) {
      const day = formatDayShort(to);
      const known = (await findTeacherCards(db)).find((card) => ownerName(card) === ownerName(owner));
      if (!known?.controls.some((one) => one.day === from.day && one.kind === from.kind))
        throw new Problem('tvTeachers.refused.gone');
      if (from.day === to) return null;
      if (known.controls.some((one) => one.day === to && one.kind === from.kind))
        throw new Problem('tvTeachers.refused.twice', { day });
      await store.change('tvPlan', 'moveControl', { day }, (trx) => moveControl(trx, owner, from, to));
      return null;
    },
    async printTeacherCards({ staffIds, language, folder }, work) {
      const names = await findNames(db);
      const all = (await findAll()).filter(({ staffId }) => staffId !== null);
      const cards = staffIds.length === 0 ? all : all.filter(({ staffId }) => staffIds.includes(staffId ?? 0));
      if (cards.length === 0) throw new Problem('tvTeachers.refused.nobody');
      const paper = teacherCardsPaper({ ...names, cards, language, day: today() });
      const path = join(folder ?? join(papersFolder, 'tv-plan'), `teacher-cards-${today()}-${language}.pdf`);
      await writeWhole(path, await pool.run('renderDocument', paper, work.signal));
      return { path, pages: 0, count: new Set(cards.map(({ staffId }) => staffId)).size };
    },
    async printControls({ from, to, classIds, language, folder }, work) {
      if (to < from) throw new Problem('tvPaper.refused.reversed');
      const names = await findNames(db);
      const cards = (await findAll())
        .filter(({ classId }) => classIds.length === 0 || classIds.includes(classId))
        .map((card) => ({ ...card, controls: card.controls.filter(({ day }) => from <= day && day <= to) }))
        .filter(({ controls }) => controls.length > 0);
      const paper = controlsPaper({ ...names, cards, from, to, language });
      const path = join(folder ?? join(papersFolder, 'tv-plan'), `controls-${from}-${language}.pdf`);
      await writeWhole(path, await pool.run('renderDocument', paper, work.signal));
      return { path, pages: 0, count: cards.reduce((sum, { controls }) => sum + controls.length, 0) };
    },
  };
}

function refuseTwice(controls: readonly ControlDate[]): void {
  const seen = new Set<string>();
  for (const { day, kind } of controls) {
    if (seen.has(`${day} ${kind}`)) throw new Problem('tvTeachers.refused.twice', { day: formatDayShort(day) });
    seen.add(`${day} ${kind}`);
  }
}

async function needClass(db: Db, id: number): Promise<string> {
  const found = (await findClasses(db)).find((one) => one.id === id);
  if (!found) throw new Problem('tvTeachers.refused.gone');
  return formatClass(found);
}

export type CardNames = Awaited<ReturnType<typeof findNames>>;

async function findNames(db: Db) {
  const [school, staff, classes] = await Promise.all([findSchool(db), findStaff(db), findClasses(db)]);
  return {
    school,
    staff: staff.map((person) => ({ id: person.id, name: formatPerson(person) })),
    classes: classes.map((one) => ({ id: one.id, name: formatClass(one) })),
    subjects: subjectCatalogue().map(({ key, ru, kk }) => ({ key, name: { ru, kk } })),
  };
}
