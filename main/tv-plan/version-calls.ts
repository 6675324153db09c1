import { groupBy } from '../../shared/group-by.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { formatInitials } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { ClassChanges, versionCalls as contract, PlanVersion } from '../../shared/tv-plan/versions.contract.ts';
import { diffRows, versionRows } from '../../shared/tv-plan/versions.ts';
import type { Day } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Db } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { findClasses } from '../people/class.repository.ts';
import { findStaff } from '../people/staff.repository.ts';
import { gatherPlan, planSpan } from './gather-plan.ts';
import { findRows, findVersionChanges, findVersions, insertVersion } from './version.repository.ts';

/** Approved versions of the plan, and what a change of it is (A07). */
export function versionCalls({ store }: Foundation): Service<typeof contract> {
  const { db } = store;
  const find = async (id: number): Promise<PlanVersion> => {
    const version = (await findVersions(db)).find((known) => known.id === id);
    if (!version) throw new Problem('tvPlan.plan.refused.noVersion');
    return version;
  };
  return {
    listVersions: () => findVersions(db),
    async findVersionState({ from, to }) {
      const { approved, meets } = await findStanding(db, from, to);
      const changes = await compareWith(db, approved, from, to);
      const number = (approved?.number ?? 0) + 1;
      const count = countRows(changes);
      return { approved, meets, draft: count === 0 ? null : { number, changes: count } };
    },
    async findDraftChanges({ from, to }) {
      const { approved } = await findStanding(db, from, to);
      return compareWith(db, approved, from, to);
    },
    async findNotice({ id }) {
      await find(id);
      return findVersionChanges(db, id);
    },
    async findVersionRows({ id }) {
      const { rows, names } = await findRows(db, await find(id));
      return [...rows].map(([classId, own]) => ({ classId, className: names.get(classId) ?? '', rows: [...own] }));
    },
    async approvePlan({ from, to, approver, approvedOn }) {
      const { approved, meets } = await findStanding(db, from, to);
      const [other] = meets;
      if (other) {
        const values = { from: formatDayShort(other.startsOn), to: formatDayShort(other.endsOn) };
        throw new Problem('tvPlan.plan.refused.versionsMeet', values);
      }
      const changes = await compareWith(db, approved, from, to);
      const count = countRows(changes);
      if (count === 0) throw new Problem('tvPlan.plan.refused.nothingNew');
      const number = (approved?.number ?? 0) + 1;
      const version = { startsOn: from, endsOn: to, number, approver, approvedOn, changes: count };
      const detail = { number, from: formatDayShort(from), to: formatDayShort(to) };
      const row = { ...version, madeAt: new Date().toISOString(), replacesId: approved?.id ?? null };
      const id = await store.change('tvPlan', 'approvePlan', detail, (trx) => insertVersion(trx, row, changes));
      return { ...version, id, state: 'approved' };
    },
  };
}

/** The version in force of exactly these days, and versions in force of other days that meet them. */
async function findStanding(db: Db, from: Day, to: Day) {
  const standing = (await findVersions(db)).filter(({ state }) => state === 'approved');
  return {
    approved: standing.find(({ startsOn, endsOn }) => startsOn === from && endsOn === to) ?? null,
    meets: standing.filter(
      ({ startsOn, endsOn }) => startsOn <= to && from <= endsOn && !(startsOn === from && endsOn === to),
    ),
  };
}

const countRows = (classes: readonly ClassChanges[]) => classes.reduce((sum, { changes }) => sum + changes.length, 0);

/** How the plan as it stands now differs from a version; from nothing, when there is none yet. */
async function compareWith(db: Db, version: PlanVersion | null, from: Day, to: Day): Promise<ClassChanges[]> {
  const [input, classes, staff] = await Promise.all([gatherPlan(db, from, to), findClasses(db), findStaff(db)]);
  const people = new Map(staff.map((person) => [person.id, formatInitials(person)]));
  const now = versionRows(planSpan(input, from, to), (id) => people.get(id) ?? '');
  await breathe();
  const { rows, names } = version ? await findRows(db, version) : { rows: new Map(), names: new Map() };
  await breathe();
  const known = new Map(classes.map((one) => [one.id, formatClass(one)]));
  return [...groupBy(diffRows(rows, now), ({ classId }) => classId)].map(([classId, changes]) => ({
    classId,
    className: known.get(classId) ?? names.get(classId) ?? '',
    changes,
  }));
}
