import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { timetableCalls as contract, LessonInput } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import type { Day } from '../../../shared/week.ts';
import { breathe } from '../../breathe.ts';
import type { Foundation } from '../../house.ts';
import { findSubjects } from '../../imports/imports.repository.ts';
import { runTask } from '../../imports/telling.ts';
import { findClasses } from '../../people/class.repository.ts';
import { findStaff } from '../../people/staff.repository.ts';
import { findWords } from '../import/words.repository.ts';
import { deleteLessons, deleteTimetable, findLessons, findTimetables, insertLesson, insertLessons, insertTimetable, updateLesson, updateTimetable } from './timetable.repository.ts'; // biome-ignore format: one line
import { findTimetableWords, saveTimetableWord } from './timetable-words.repository.ts';

/** The school's own timetable: typed, or read from a table. */
export function timetableCalls({ store, pool }: Foundation): Service<typeof contract> {
  const { db } = store;
  const find = async (id: number) => {
    const timetable = (await findTimetables(db)).find((known) => known.id === id);
    if (!timetable) throw new Problem('tvPlan.plan.refused.timetableGone');
    return timetable;
  };
  const refuseTaken = async (startsOn: Day, own: number | null) => {
    if ((await findTimetables(db)).some((known) => known.startsOn === startsOn && known.id !== own))
      throw new Problem('tvPlan.plan.refused.timetableTaken', { day: formatDayShort(startsOn) });
  };
  return {
    listTimetables: () => findTimetables(db),
    async addTimetable({ name, startsOn }) {
      await refuseTaken(startsOn, null);
      return { id: await store.change('tvPlan', 'addTimetable', { name }, (trx) => insertTimetable(trx, { name, startsOn })) };
    },
    async saveTimetable({ id, ...timetable }) {
      const { name, startsOn } = await find(id);
      if (name === timetable.name && startsOn === timetable.startsOn) return null;
      await refuseTaken(timetable.startsOn, id);
      await store.change('tvPlan', 'saveTimetable', { name: timetable.name }, (trx) => updateTimetable(trx, id, timetable));
      return null;
    },
    async deleteTimetable({ id }) {
      const { name } = await find(id);
      await store.change('tvPlan', 'deleteTimetable', { name }, (trx) => deleteTimetable(trx, id));
      return null;
    },
    listLessons: ({ timetableId }) => findLessons(db, timetableId),
    async addLesson(lesson) {
      refuse(lesson);
      await find(lesson.timetableId);
      return { id: await store.change('tvPlan', 'addLesson', {}, (trx) => insertLesson(trx, lesson)) };
    },
    async saveLesson(lesson) {
      refuse(lesson);
      await store.change('tvPlan', 'saveLesson', {}, async (trx) => {
        if ((await updateLesson(trx, lesson)) === 0) throw new Problem('tvPlan.plan.refused.gone');
      });
      return null;
    },
    async deleteLessons({ ids }) {
      return { count: await store.change('tvPlan', 'deleteLessons', { count: ids.length }, (trx) => deleteLessons(trx, ids)) };
    },
    async tellTimetableWord({ place, word, id }) {
      await store.change('tvPlan', 'tellWord', { word }, (trx) => saveTimetableWord(trx, { place, word, classId: place === 'class' ? id : null, staffId: place === 'teacher' ? id : null }));
      return null;
    },
    async importTimetable({ source, sheet, layout, name, startsOn, dryRun }, { signal }) {
      const words = await findTimetableWords(db);
      const [classes, staff, subjects, subjectWords] = await Promise.all([findClasses(db), findStaff(db), findSubjects(db), findWords(db)]);
      const task = { source, sheet, layout, words, classes, staff, subjects, subjectWords: subjectWords.filter(({ place }) => place === 'subject') };
      const { found: _, ...read } = await runTask('path' in source ? source.path : '', pool.run('timetableRows', task, signal));
      await breathe();
      const known = (await findTimetables(db)).find((one) => one.startsOn === startsOn);
      const compared = compare(known ? await findLessons(db, known.id) : [], read.lessons);
      const { added, removed, unchanged } = compared;
      const { lessons, ...about } = read;
      const told = { ...about, added: added.length, removed: removed.length, unchanged };
      if (dryRun || (known && added.length + removed.length === 0)) return told;
      if (lessons.length === 0) throw new Problem('tvPlan.plan.refused.noLessons');
      await store.change('tvPlan', 'importTimetable', { name }, async (trx) => {
        const id = known?.id ?? (await insertTimetable(trx, { name, startsOn }));
        if (known && known.name !== name) await updateTimetable(trx, id, { name, startsOn });
        for (let at = 0; at < removed.length; at += 200) await deleteLessons(trx, removed.slice(at, at + 200));
        await insertLessons(trx, added.map((lesson) => ({ ...lesson, timetableId: id })), breathe);
      });
      return told;
    },
  };
} // biome-ignore format: calls on one line

function refuse({ number, startsAt }: LessonInput): void {
  if (number === null && startsAt === null) throw new Problem('tvPlan.plan.refused.lessonWithoutTime');
}

type Lesson = Omit<LessonInput, 'timetableId'>;

/** What the file has and the timetable has not, and the other way round; equal lessons stay as they are. */
function compare(stored: readonly (LessonInput & { id: number })[], read: readonly Lesson[]) {
  const nameOf = (one: Lesson) =>
    JSON.stringify([one.classId, one.weekday, one.number, one.startsAt, one.minutes, one.subjectKey, one.subjectText, one.groupName, one.staffId, one.room]); // biome-ignore format: one line
  const known = new Map(stored.map((one) => [nameOf(one), one.id]));
  const added = read.filter((one) => !known.delete(nameOf(one)));
  return { added, removed: [...known.values()], unchanged: read.length - added.length };
}
