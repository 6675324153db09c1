import { formatClass } from '../../shared/people/class-name.ts';
import { formatInitials, formatPerson } from '../../shared/people/person-name.ts';
import { classesOf } from '../../shared/period/distance-period.ts';
import { resolveProfile, topicState } from '../../shared/period/resolve.ts';
import type { Service } from '../../shared/rpc.ts';
import type { planCalls as contract, PlanDay } from '../../shared/tv-plan/plan.contract.ts';
import { byStaff } from '../../shared/tv-plan/plan-views.ts';
import { ownerName } from '../../shared/tv-plan/teacher-card.ts';
import type { Day, Week } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { findClasses } from '../people/class.repository.ts';
import { findStaff } from '../people/staff.repository.ts';
import { findPeriods } from '../period/period.repository.ts';
import { findChosen } from '../period/profile.repository.ts';
import { findYears } from '../school/calendar.repository.ts';
import { daysBetween, gatherPlan, offDays, planInSlices } from './gather-plan.ts';
import { makeChange } from './make-change.ts';

/** The plan of classes, teachers and days, and changes of it. */
export function planCalls({ store }: Foundation): Service<typeof contract> {
  return {
    async listPlanWeeks() {
      const weeks = new Map<Week, number[]>();
      for (const period of await findPeriods(store.db)) {
        if (period.remoteSince === null) continue;
        for (const week of period.weeks) weeks.set(week, [...(weeks.get(week) ?? []), period.id]);
      }
      return [...weeks].map(([week, periodIds]) => ({ week, periodIds })).sort((a, b) => (a.week < b.week ? -1 : 1));
    },
    async findPlan({ from, to, classId, staffId }) {
      const [input, classes, staff, profile] = await Promise.all([
        gatherPlan(store.db, from, to),
        findClasses(store.db),
        findStaff(store.db),
        findChosen(store.db),
      ]);
      const wanted = classId === null ? input.classes : input.classes.filter(({ id }) => id === classId);
      const items = await planInSlices({ ...input, classes: wanted }, from, to);
      const teachers = new Map(input.load.map((row) => [ownerName(row), row.staffId]));
      const { state, clause } = topicState(resolveProfile(profile, from, to), 'lesson-hours');
      return {
        days: await findDays(store.db, from, to),
        classes: classes.map((one) => ({ ...one, name: formatClass(one) })),
        staff: staff.map((person) => ({
          id: person.id,
          name: formatPerson(person),
          initials: formatInitials(person),
          phone: person.phone,
        })),
        told: (input.told ?? []).map(({ controls, classId, subjectKey, groupName, form }) => ({
          staffId: teachers.get(ownerName({ classId, subjectKey, groupName })) ?? null,
          classId,
          subjectKey,
          groupName,
          form,
          controls: controls.filter(({ day }) => from <= day && day <= to),
        })),
        cards: input.ways.filter(({ way, note }) => way === 'card' && note !== ''),
        items: staffId === null ? items : byStaff(items, staffId),
        bells: { shown: state !== 'must_not', clause },
      };
    },
    async makeChange(change) {
      await makeChange(store, change);
      return null;
    },
  };
}

/** School days and days off, with the classes that learn at a distance. */
async function findDays(db: Db, from: Day, to: Day): Promise<PlanDay[]> {
  const [years, periods, classes] = await Promise.all([findYears(db), findPeriods(db), findClasses(db)]);
  const off = offDays(years);
  const roll = { classes, students: [] };
  return daysBetween(from, to).map((day) => {
    const why = off(day, null);
    const running = periods.filter(
      ({ remoteSince, startsOn, endsOn }) => remoteSince !== null && startsOn <= day && day <= endsOn,
    );
    return {
      day,
      off: why && { why: why.why, name: 'entry' in why ? why.entry : null },
      remoteClassIds: why ? [] : [...new Set(running.flatMap((period) => classesOf(period, roll)))],
    };
  });
}
