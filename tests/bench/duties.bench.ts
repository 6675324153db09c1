import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '../../main/house.ts';
import { Board } from '../../shared/duties/board.contract.ts';
import type { StaffInput } from '../../shared/people/people.contract.ts';
import type { BenchRow } from './print.bench.ts';

const work = { signal: new AbortController().signal, progress: () => {} };
const [people, duties, rounds] = [200, 260, 9];
const period = { id: null, kind: 'quarantine', startsOn: '2020-04-06', endsOn: '2020-05-25', grounds: '', documentNumber: '1', documentOn: '2020-04-03', agreedWith: '', agreementNumber: '', agreedOn: null, scope: 'school', grades: [], classIds: [], studentIds: [] } as const; // biome-ignore format: a period like any other
const roles = ['director', 'deputy_academic', 'deputy_upbringing', 'psychologist'] as const;

/** A school of 200 people whose matrix has 260 duties, each with an owner, a cover for every tenth person. */
async function fill(folder: string) {
  const house = await openHouse(join(folder, 'school.sqlite'));
  const { rooms } = house;
  await rooms.school.addPreset({ key: 'kz-2019-2020' }, work);
  await rooms.period.chooseProfile({ key: 'kz-2020-almaty' }, work);
  const ids: number[] = [];
  for (let number = 0; number < people; number++) {
    const role = roles[number] ?? (number % 3 === 0 ? 'class_teacher' : 'subject_teacher');
    const person: StaffInput = { lastName: `Мұғалімов${number}`, firstName: 'Имя', patronymic: '', phone: '', email: '', language: null, roles: [role], subjects: [] };
    ids.push((await rooms.people.addStaff(person, work)).id);
  }
  const { id } = await rooms.period.save({ ...period, grades: [], classIds: [], studentIds: [] }, work);
  await rooms.period.switchRemote({ id, on: true }, work);
  const board = await rooms.duties.findBoard({ periodId: id }, work);
  for (let number = board?.duties.length ?? 0; number < duties; number++) {
    const title = { ru: `Своя обязанность ${number}`, kk: `Өз міндетіміз ${number}` };
    await rooms.duties.addEntry({ clauses: [], role: 'deputy_any', step: null, frequency: 'once', due: null, title, evidence: null }, work);
  }
  await rooms.duties.fill({ periodId: id }, work);
  await rooms.duties.takeSuggestions({ suggestions: await rooms.duties.listSuggestions({ periodId: id }, work) }, work);
  for (let place = 0; place < people; place += 10) {
    const absence = { id: null, staffId: ids[place]!, startsOn: '2020-04-08', endsOn: '2020-05-20', kind: 'ill', note: '', coverId: ids[place + 1]! } as const;
    await rooms.people.saveAbsence(absence, work);
  }
  return { house, id };
} // biome-ignore format: one record a line

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The matrix as the screen gets it, against the bare rows of its tables, in turn. */
export async function benchDuties(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-bench-'));
  const { house, id } = await fill(folder);
  const { db } = house.store;
  const times = { rows: [], board: [], parse: [], reminders: [] } as Record<'rows' | 'board' | 'parse' | 'reminders', number[]>;
  const time = async <T>(key: keyof typeof times, run: () => Promise<T> | T): Promise<T> => {
    const start = performance.now();
    const value = await run();
    times[key].push(performance.now() - start);
    return value;
  };
  let found = 0;
  for (let round = 0; round <= rounds; round++) {
    await time('rows', () => Promise.all([db.selectFrom('duty').selectAll().execute(), db.selectFrom('dutyOwner').selectAll().execute(), db.selectFrom('staff').selectAll().execute(), db.selectFrom('staffRole').selectAll().execute(), db.selectFrom('absence').selectAll().execute()]));
    const board = await time('board', () => house.rooms.duties.findBoard({ periodId: id }, work));
    await time('parse', () => Board.parse(board));
    await time('reminders', () => house.rooms.duties.findReminders({ day: '2020-04-15' }, work));
    found = board?.duties.length ?? 0;
    if (round === 0) for (const list of Object.values(times)) list.length = 0; // the first time is for warming up
  }
  await house.close();
  rmSync(folder, { recursive: true, force: true });
  if (found !== duties) throw new Error(`the matrix has ${found} duties`);
  const base = median(times.rows);
  const row = (name: string, key: keyof typeof times, most?: number): BenchRow => {
    const value = median(times[key]);
    const target = most === undefined ? {} : { target: `<= ${most} ms`, met: value <= most };
    return { name: `duties: ${name}`, value: Math.round(value * 10) / 10, unit: 'ms', ratio: Math.round((value / base) * 10) / 10, ...target };
  };
  return [
    row('bare rows of 260 duties and 200 people', 'rows'),
    row('the whole matrix with findings', 'board', 50),
    row('its check at the door', 'parse'),
    row('counts for the page of today', 'reminders', 100),
  ];
} // biome-ignore format: one measure a line
