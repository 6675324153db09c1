import type { Board, BoardPerson } from '../../shared/duties/board.contract.ts';
import { type Duty, isLate, ownersOf, stateOf } from '../../shared/duties/duty.ts';
import { findFindings } from '../../shared/duties/findings.ts';
import type { Role, StaffRow } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import type { Work } from '../../shared/rpc.ts';
import { type Day, today } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import type { RoomServices } from '../house.ts';
import { findAbsences } from '../people/absence.repository.ts';
import { findCoordinator } from '../people/appointment.repository.ts';
import { findPeriods, type StoredPeriod } from '../period/period.repository.ts';
import { findDecision } from '../period/question.repository.ts';
import { findDuties, findPeriodIds, findSteps, type StoredDuty } from './duties.repository.ts';
import { findPeriodEntries, prepareEntry } from './entries.ts';

/** What the matrix is gathered from. */
export interface Sources {
  db: Db;
  people: RoomServices['people'];
  work: Work;
}

/** The roles of a person as duties see them: an own class makes a class teacher, lessons make a subject teacher. */
function rolesOf({ roles, ownClassIds, hours }: StaffRow): Role[] {
  const more: Role[] = [...(ownClassIds.length > 0 ? ['class_teacher' as const] : []), ...(hours > 0 ? ['subject_teacher' as const] : [])]; // biome-ignore format: one line
  return [...new Set([...roles, ...more])];
}

export async function findCarriers({ people, work }: Sources): Promise<BoardPerson[]> {
  const staff = await people.listStaff(null, work);
  return staff.map((row) => ({ id: row.id, name: formatPerson(row), sortKey: row.sortKey, roles: rolesOf(row) }));
}

/** Turns stored duties into what the screens see on a day. */
export async function prepareDuty({ db }: Sources, staff: readonly BoardPerson[], day: Day): Promise<(stored: StoredDuty) => Duty> {
  const entryOf = await prepareEntry(db, day);
  return ({ periodId: _period, ...stored }) => {
    const entry = entryOf(stored.entry);
    const state = stateOf(stored.state, ownersOf({ ...stored, entry }, staff));
    const duty = { ...stored, entry, ownState: stored.state, state };
    return { ...duty, late: isLate(duty, day) };
  };
} // biome-ignore format: one signature a line

/** The period that is meant when none is named: the one that runs with remote mode on, else the newest with a matrix. */
export function pickPeriod(periods: readonly StoredPeriod[], filled: readonly number[], day: Day): StoredPeriod | undefined {
  const own = periods.filter(({ id }) => filled.includes(id));
  const isOn = ({ remoteSince }: StoredPeriod) => remoteSince !== null;
  const running = own.find((period) => isOn(period) && period.startsOn <= day && day <= period.endsOn);
  return running ?? own.find(isOn) ?? own[0];
} // biome-ignore format: one signature a line

/** The day by which a period is judged: a period that is over stays as it was on its last day. */
export function dayOf({ endsOn }: Pick<StoredPeriod, 'endsOn'>): Day {
  const now = today();
  return now < endsOn ? now : endsOn;
}

/** The whole matrix of a period, on a day or as it stands now; null when it has none. */
export async function findBoard(sources: Sources, periodId: number | null, wanted?: Day): Promise<Board | null> {
  const { db } = sources;
  const [all, filled] = [await findPeriods(db), await findPeriodIds(db)];
  const period = periodId === null ? pickPeriod(all, filled, wanted ?? today()) : all.find(({ id }) => id === periodId);
  if (!period || !filled.includes(period.id)) return null;
  const day = wanted ?? dayOf(period);
  const staff = await findCarriers(sources);
  const tell = await prepareDuty(sources, staff, day);
  const duties = (await findDuties(db, { periodId: period.id })).map(tell);
  const known = new Set(duties.map(({ entry }) => entry.id));
  const span = ({ id, startsOn, endsOn }: StoredPeriod) => ({ id, startsOn, endsOn });
  const board = {
    period: span(period),
    day,
    duties,
    staff,
    coordinatorId: (await findCoordinator(db))?.staffId ?? null,
    absences: await findAbsences(db, period.startsOn, period.endsOn),
    missing: (await findPeriodEntries(db, period.startsOn)).filter(({ id }) => !known.has(id)).length,
    isSurveyDecided: (await findDecision(db, 'survey-owner')) !== null,
  };
  return {
    ...board,
    paused: period.remoteSince === null,
    steps: (await findSteps(db, period.id)).map(({ id: _id, ...run }) => run),
    findings: findFindings(board),
    periods: all.filter(({ id }) => filled.includes(id)).map(span),
  };
}
