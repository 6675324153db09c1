import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import { absenceRule, mayMarkAbsence } from '../../../shared/duties/profile-guard.ts';
import { formatClass } from '../../../shared/people/class-name.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { resolveProfile } from '../../../shared/period/resolve.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { today } from '../../../shared/week.ts';
import type { Foundation } from '../../house.ts';
import { findClasses } from '../../people/class.repository.ts';
import { findStudent, findStudents } from '../../people/student.repository.ts';
import { findChosen } from '../../period/profile.repository.ts';
import { deleteMarks, findMarks, findSwitches, insertMark, insertSwitch } from './absence.repository.ts';

type AbsenceCall = 'findAbsence' | 'switchAbsence' | 'listAbsenceMarks' | 'addAbsenceMark' | 'deleteAbsenceMarks';

/** Absence marks: there are none unless the profile allows them and somebody has switched them on (M21, C01). */
export function absenceCalls({ store }: Foundation): Pick<Service<typeof dutiesContract>, AbsenceCall> {
  const find = async () => {
    const profile = await findChosen(store.db);
    const rule = absenceRule(resolveProfile(profile, today()));
    const history = await findSwitches(store.db, profile.key);
    return { ...rule, profile: profile.key, history, on: mayMarkAbsence(rule) && history[0]?.on === true };
  };
  const refuseClosed = async () => {
    const { on, clause } = await find();
    if (!on) throw new Problem(clause === null ? 'checks.absence.off' : 'checks.absence.closed', { clause: clause ?? '' });
  };
  return {
    findAbsence: find,
    async switchAbsence({ on, who }) {
      const { profile, clause, ...rule } = await find();
      if (on && !mayMarkAbsence({ ...rule, clause })) throw new Problem('checks.absence.closed', { clause: clause ?? '' });
      await store.change('duties', on ? 'openAbsence' : 'closeAbsence', { name: who, final: 1 }, (trx) =>
        insertSwitch(trx, profile, { madeAt: new Date().toISOString(), on, who, clause }),
      );
      return null;
    },
    async listAbsenceMarks() {
      if (!(await find()).on) return [];
      const [students, classes] = [await findStudents(store.db), await findClasses(store.db)];
      const byId = new Map(students.map((student) => [student.id, student]));
      const names = new Map(classes.map((row) => [row.id, formatClass(row)]));
      return (await findMarks(store.db)).flatMap((mark) => {
        const student = byId.get(mark.studentId);
        if (!student) return [];
        const { sortKey, classId } = student;
        return [{ ...mark, name: formatPerson(student), sortKey, className: names.get(classId) ?? '' }];
      });
    },
    async addAbsenceMark(mark) {
      await refuseClosed();
      if (mark.onDay > today()) throw new Problem('checks.absence.future');
      const student = await findStudent(store.db, mark.studentId);
      if (!student) throw new Problem('people.gone');
      const name = formatPerson(student);
      const twice = (await findMarks(store.db)).some((one) => one.studentId === mark.studentId && one.onDay === mark.onDay);
      if (twice) throw new Problem('checks.absence.twice', { name, day: formatDayShort(mark.onDay) });
      return store.change('duties', 'addAbsenceMark', { name }, (trx) => insertMark(trx, mark));
    },
    async deleteAbsenceMarks({ ids }) {
      await refuseClosed();
      await store.change('duties', 'deleteAbsenceMarks', { count: ids.length }, (trx) => deleteMarks(trx, ids));
      return null;
    },
  };
} // biome-ignore format: refusals stay on one line
