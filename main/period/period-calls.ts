import { isDeepStrictEqual } from 'node:util';
import { checkPeriod, classesOf, type Period, type PeriodFinding, PeriodInput, type Roll, stateOf, studentsOf } from '../../shared/period/distance-period.ts'; // biome-ignore format: one line
import type { periodContract } from '../../shared/period/period.contract.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service, Work } from '../../shared/rpc.ts';
import type { SchoolYear } from '../../shared/school/calendar.ts';
import { dayOff, schoolWeeks } from '../../shared/school/school-days.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { Week } from '../../shared/week.ts';
import type { Store, Trx } from '../database/store.ts';
import { emptyPeriod, fillPeriod } from '../duties/fill-period.ts';
import type { RoomServices } from '../house.ts';
import { deletePeriod, findPeriods, type StoredPeriod, savePeriod } from './period.repository.ts';
import { findChosen } from './profile.repository.ts';
import { findPasses, insertPass, prepareUndecided, refuseUndecided } from './undecided.ts';

type PeriodCall = 'list' | 'check' | 'save' | 'delete' | 'switchRemote' | 'endEarlier' | 'findRemote';
export type Neighbours = Pick<RoomServices, 'school' | 'people'>;

export function periodCalls(
  store: Store,
  { school, people }: Neighbours,
): Pick<Service<typeof periodContract>, PeriodCall> {
  /** Students are read only where somebody is named one by one. */
  const findRoll = async (periods: readonly PeriodInput[], work: Work): Promise<Roll> => ({
    classes: await people.listClasses(null, work),
    students: periods.some(({ scope }) => scope === 'students') ? await people.listStudents(null, work) : [],
  });
  /** Reads once what any number of periods is measured against. */
  const prepare = async (others: readonly StoredPeriod[], work: Work, more: readonly PeriodInput[] = []) => {
    const profile = await findChosen(store.db);
    const years = await school.listYears(null, work);
    const roll = await findRoll([...others, ...more], work);
    return (period: PeriodInput): PeriodFinding[] => {
      const [, last = period.startsOn] = [period.startsOn, period.endsOn].sort();
      return checkPeriod(period, { others, years, roll, rules: resolveProfile(profile, period.startsOn, last) });
    };
  };
  const judge = async (period: PeriodInput, work: Work): Promise<PeriodFinding[]> =>
    (await prepare(await findPeriods(store.db), work, [period]))(period);
  const find = async (id: number): Promise<StoredPeriod> => {
    const period = (await findPeriods(store.db)).find((known) => known.id === id);
    if (!period) throw new Problem('period.gone');
    return period;
  };
  /** Who has no decided channel, and with what reasons that was passed over. */
  const countUndecided = async (work: Work) => {
    const count = await prepareUndecided(store.db, await people.listClasses(null, work));
    const passes = await findPasses(store.db);
    return (period: StoredPeriod) => ({ undecided: count(period), passes: passes.get(period.id) ?? [] });
  };
  const told = async (id: number, work: Work): Promise<Period> => {
    const period = await find(id);
    return { ...period, findings: await judge(period, work), ...(await countUndecided(work))(period) };
  };
  const weeksOf = async ({ startsOn, endsOn }: PeriodInput, work: Work): Promise<Week[]> =>
    schoolWeeks(startsOn, endsOn, (await school.listYears(null, work)) as SchoolYear[]);
  const keep = async (
    period: Omit<StoredPeriod, 'id'> & { id: number | null },
    action: string,
    work: Work,
    more: (trx: Trx, id: number) => Promise<void> = async () => {},
  ): Promise<Period> => {
    const detail = { from: formatDayShort(period.startsOn), to: formatDayShort(period.endsOn) };
    const id = await store.change('period', action, detail, async (trx) => {
      const saved = await savePeriod(trx, period);
      await more(trx, saved);
      return saved;
    });
    return told(id, work);
  };

  return {
    async list(_input, work) {
      const periods = await findPeriods(store.db);
      const findingsOf = await prepare(periods, work);
      const undecidedOf = await countUndecided(work);
      return periods.map((period) => ({ ...period, findings: findingsOf(period), ...undecidedOf(period) }));
    },
    check: judge,
    async save(input, work) {
      const known = input.id === null ? null : await find(input.id);
      const period = tidy(input);
      const findings = await judge(period, work);
      const stop = findings.find(({ kind }) => kind === 'reversed' || kind === 'nobody');
      if (stop) throw new Problem(stop.kind === 'reversed' ? 'period.refused.reversed' : 'period.refused.nobody');
      const remoteSince = known?.remoteSince ?? null;
      const weeks = remoteSince === null ? [] : await weeksOf(period, work);
      const plannedEnd = known && known.endsOn === period.endsOn ? known.plannedEnd : null;
      const next = { ...period, remoteSince, plannedEnd, weeks };
      if (known && isDeepStrictEqual(next, known)) return told(known.id, work);
      return keep(next, known ? 'save' : 'add', work);
    },
    async delete({ id }) {
      const { startsOn, endsOn } = await find(id);
      const detail = { from: formatDayShort(startsOn), to: formatDayShort(endsOn) };
      await store.change('period', 'delete', detail, (trx) => deletePeriod(trx, id));
      return null;
    },
    async switchRemote({ id, on, reason = '' }, work) {
      const period = await find(id);
      if (on === (period.remoteSince !== null)) return told(id, work);
      const weeks = on ? await weeksOf(period, work) : [];
      if (on && weeks.length === 0) throw new Problem('period.refused.noWeeks');
      if (!on) return keep({ ...period, remoteSince: null, weeks }, 'remoteOff', work, emptyPeriod);
      const { undecided } = (await countUndecided(work))(period);
      refuseUndecided(undecided, reason.trim());
      const now = new Date().toISOString();
      return keep({ ...period, remoteSince: now, weeks }, 'remoteOn', work, async (trx, saved) => {
        await fillPeriod(trx, period);
        if (undecided > 0) await insertPass(trx, saved, { passedAt: now, students: undecided, reason: reason.trim() });
      });
    },
    async endEarlier({ id, endsOn }, work) {
      const period = await find(id);
      if (endsOn < period.startsOn) throw new Problem('period.refused.reversed');
      if (endsOn >= period.endsOn)
        throw new Problem('period.refused.notEarlier', { day: formatDayShort(period.endsOn) });
      const next = { ...period, endsOn, plannedEnd: period.plannedEnd ?? period.endsOn };
      const weeks = period.remoteSince === null ? [] : await weeksOf(next, work);
      return keep({ ...next, weeks }, 'endEarlier', work);
    },
    async findRemote({ day }, work) {
      const off = dayOff(day, await school.listYears(null, work));
      const running = (await findPeriods(store.db)).filter(
        (period) => period.remoteSince !== null && stateOf(period, day) === 'current',
      );
      const roll = await findRoll(running, work);
      const all = <T>(lists: T[][]) => [...new Set(lists.flat())];
      return {
        dayOff: off?.why ?? null,
        periodIds: running.map(({ id }) => id),
        classIds: off ? [] : all(running.map((period) => classesOf(period, roll))),
        studentIds: off
          ? []
          : all(running.map((period) => (period.scope === 'students' ? studentsOf(period, roll) : []))),
      };
    },
  };
}

/** No stray spaces, and nobody left over from another scope. */
function tidy(period: PeriodInput): PeriodInput {
  const text = (value: string) => value.normalize('NFC').replace(/\s+/g, ' ').trim();
  const unique = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b);
  return PeriodInput.parse({
    ...period,
    grounds: text(period.grounds),
    documentNumber: text(period.documentNumber),
    agreedWith: text(period.agreedWith),
    agreementNumber: text(period.agreementNumber),
    grades: period.scope === 'grades' ? unique(period.grades) : [],
    classIds: period.scope === 'classes' ? unique(period.classIds) : [],
    studentIds: period.scope === 'students' ? unique(period.studentIds) : [],
  });
}
