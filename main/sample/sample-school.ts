import { existsSync, renameSync, rmSync } from 'node:fs';
import type { ImportKind } from '../../shared/imports/imports.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Cancelled } from '../../shared/problem.ts';
import type { Progress, Work } from '../../shared/rpc.ts';
import { noAnswers } from '../../shared/tv-plan/import/import.contract.ts';
import { openHouse, type RoomServices } from '../house.ts';
import { resource } from '../resources.ts';
import { sampleAbout, samplePeriod, sampleYear } from './sample-about.ts';

/** The spreadsheets in the order in which they need each other. `share` is about the part of the whole work. */
const files: readonly { kind: ImportKind; file: string; share: number }[] = [
  { kind: 'staff', file: 'staff-ru.xlsx', share: 1 },
  { kind: 'staff', file: 'staff-kk.xlsx', share: 1 },
  { kind: 'classes', file: 'classes-ru.xlsx', share: 1 },
  { kind: 'classes', file: 'classes-kk.xlsx', share: 1 },
  { kind: 'students', file: 'students-ru.xlsx', share: 5 },
  { kind: 'students', file: 'students-kk.csv', share: 5 },
  { kind: 'load', file: 'load-ru.xlsx', share: 2 },
  { kind: 'load', file: 'load-kk.xlsx', share: 2 },
  { kind: 'lessons', file: 'lessons-ru.xlsx', share: 4 },
  { kind: 'lessons', file: 'lessons-kk.xlsx', share: 4 },
];

/** The broadcast grids of the distance period. */
const broadcastFiles = ['broadcasts-ru.xlsx', 'broadcasts-kk.xlsx'] as const;

export interface SampleCounts {
  students: number;
  classes: number;
  staff: number;
  /** Students without internet. */
  paper: number;
  /** Lesson sheets that are ready. */
  sheets: number;
  [count: string]: number;
}

/** Fills an empty school with the sample spreadsheets of resources/sample-school, through the same import as any other file. */
async function fillSampleSchool({ rooms }: { rooms: RoomServices }, work: Work): Promise<void> {
  const total = files.reduce((sum, { share }) => sum + share, 0) + broadcastFiles.length;
  let done = 0;
  for (const { kind, file, share } of files) {
    const from = done;
    const part = partOf(work, (inside) => (from + share * inside) / total);
    const { path, stamp, sheet, headings } = await rooms.imports.open(
      { path: resource('sample-school', file), kind, sheet: null },
      part,
    );
    const mapping = headings.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
    await rooms.imports.run({ path, stamp, kind, sheet, mapping, week: null, newClasses: null, dryRun: false }, part);
    if (work.signal.aborted) throw new Cancelled();
    done += share;
  }
  await describeSchool(rooms, work);
  for (const [place, file] of broadcastFiles.entries()) {
    const part = partOf(work, (inside) => (done + place + inside) / total);
    await rooms.tvPlan.importBroadcasts(
      { source: { path: resource('sample-school', file), stamp: null }, answers: noAnswers },
      part,
    );
  }
  work.progress({ stage: 'app.first.making', done: 100, total: 100 });
}

/** Work whose own progress fills a part of the whole and never goes back. */
function partOf(work: Work, place: (inside: number) => number): Work {
  let reached = 0;
  return {
    signal: work.signal,
    progress({ done, total: steps }: Progress) {
      reached = Math.max(reached, steps > 0 ? Math.min(1, done / steps) : 0);
      work.progress({ stage: 'app.first.making', done: Math.round(100 * place(reached)), total: 100 });
    },
  };
}

/** What the school says of itself on papers; director and deputies are those of the imported staff. */
async function describeSchool(rooms: RoomServices, work: Work): Promise<void> {
  const staff = await rooms.people.listStaff(null, work);
  const holders = (role: (typeof staff)[number]['roles'][number]) =>
    staff.filter(({ roles }) => roles.includes(role)).map(formatPerson);
  const deputies = [
    ...holders('deputy_academic').map((name) => ({ name, duty: 'учебная работа / оқу ісі' })),
    ...holders('deputy_upbringing').map((name) => ({ name, duty: 'воспитательная работа / тәрбие ісі' })),
  ];
  await rooms.school.save({ ...sampleAbout, director: holders('director')[0] ?? '', deputies }, work);
  // Class teachers get their papers in the language of their class.
  const languages = new Map((await rooms.people.listClasses(null, work)).map(({ id, language }) => [id, language]));
  for (const { ownClassIds, ...person } of staff) {
    const language = languages.get(ownClassIds[0] ?? 0);
    if (language) await rooms.people.saveStaff({ ...person, language }, work);
  }
  await rooms.school.addPreset({ key: sampleYear }, work);
  const { id } = await rooms.period.save(samplePeriod, work);
  await rooms.period.switchRemote({ id, on: true }, work);
}

/** Makes a file with the sample school; under another name first, so that a stop or failure leaves no half-made school. */
export async function makeSampleFile(path: string, work: Work): Promise<SampleCounts> {
  const part = `${path}.part`;
  for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
  const house = await openHouse(part);
  let counts: SampleCounts;
  try {
    await fillSampleSchool(house, work);
    counts = await countSample(house.rooms, work);
  } catch (error) {
    await house.close();
    for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
    throw error;
  }
  await house.close();
  if (existsSync(path)) throw new Error(`${path} appeared meanwhile`);
  renameSync(part, path);
  return counts;
}

async function countSample(rooms: RoomServices, work: Work): Promise<SampleCounts> {
  const access = await rooms.access.list(null, work);
  const { cells } = await rooms.lessons.findBoard({ week: '2020-W15' }, work);
  const ready = cells.filter(({ state, sheetId }) => state === 'ready' && sheetId !== null);
  return {
    students: access.length,
    classes: (await rooms.people.listClasses(null, work)).length,
    staff: (await rooms.people.listStaff(null, work)).length,
    paper: access.filter(({ channel }) => channel === 'paper').length,
    sheets: new Set(ready.map(({ sheetId }) => sheetId)).size,
  };
}
