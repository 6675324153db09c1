import { expect, test } from 'vitest';
import type { PeriodInput } from '../../shared/period/distance-period.ts';
import { aClass, aStudent, emptyHouse, undoLast, work } from '../people/test-house.ts';

const period = (given: Partial<PeriodInput> = {}): PeriodInput => ({
  id: null,
  kind: 'quarantine',
  startsOn: '2020-04-06',
  endsOn: '2020-05-25',
  grounds: 'Карантин',
  documentNumber: '45',
  documentOn: '2020-04-03',
  agreedWith: '',
  agreementNumber: '',
  agreedOn: null,
  scope: 'school',
  grades: [],
  classIds: [],
  studentIds: [],
  ...given,
});

async function schoolWithYear() {
  const house = await emptyHouse();
  await house.rooms.school.addPreset({ key: 'kz-2019-2020' }, work);
  const first = await house.rooms.people.addClass(aClass({ grade: 1 }), work);
  const fourth = await house.rooms.people.addClass(aClass({ grade: 4, letter: 'Б' }), work);
  const ninth = await house.rooms.people.addClass(aClass({ grade: 9 }), work);
  return { ...house, first, fourth, ninth };
}

const kinds = (findings: { kind: string }[]) => findings.map(({ kind }) => kind);

test('O04 A distance period without the agreement of the authority is warned about in Kazakhstan, and its number and date clear it', async () => {
  const { rooms } = await schoolWithYear();
  const saved = await rooms.period.save(period(), work);
  expect(saved.findings).toEqual([{ kind: 'noAgreement', clause: 'O141-4b', values: {} }]);
  const numbered = await rooms.period.save({ ...saved, agreementNumber: '12-3' }, work);
  expect(kinds(numbered.findings)).toEqual(['noAgreement']);
  const agreed = await rooms.period.save({ ...numbered, agreedOn: '2020-04-04' }, work);
  expect(agreed.findings).toEqual([]);
});

test('O04 Russian profiles know no such agreement, and before order 141 it is only announced', async () => {
  const { rooms } = await schoolWithYear();
  await rooms.period.save(period({ endsOn: '2020-04-20' }), work);
  const [early] = await rooms.period.list(null, work);
  expect(early?.findings).toEqual([{ kind: 'agreementNotYet', clause: 'O141-4b', values: { day: '2020-04-24' } }]);
  await rooms.period.chooseProfile({ key: 'ru-komi-2020' }, work);
  expect((await rooms.period.list(null, work))[0]?.findings).toEqual([]);
});

test('S11 On a frost day of grades 1 to 4 only these classes study at a distance', async () => {
  const { rooms, first, fourth } = await schoolWithYear();
  const day = '2020-01-14';
  const frost = period({ kind: 'frost', startsOn: day, endsOn: day, scope: 'grades', grades: [4, 3, 2, 1, 1] });
  const { id } = await rooms.period.save(frost, work);
  expect((await rooms.period.findRemote({ day }, work)).classIds).toEqual([]);
  const on = await rooms.period.switchRemote({ id, on: true }, work);
  expect(on).toMatchObject({ grades: [1, 2, 3, 4], weeks: ['2020-W03'] });
  const remote = await rooms.period.findRemote({ day }, work);
  expect(remote).toMatchObject({ dayOff: null, classIds: [first.id, fourth.id], studentIds: [] });
  expect((await rooms.period.findRemote({ day: '2020-01-15' }, work)).classIds).toEqual([]);
});

test('Remote mode makes the packet weeks of the period, without the break, and is reversed by undo, by switching off or by ending earlier', async () => {
  const house = await schoolWithYear();
  const { period: room } = house.rooms;
  const { id } = await room.save(period({ startsOn: '2020-03-16' }), work);
  const on = await room.switchRemote({ id, on: true }, work);
  expect(on.weeks).toEqual(['2020-W15', '2020-W16', '2020-W17', '2020-W18', '2020-W19', '2020-W20', '2020-W21', '2020-W22']); // biome-ignore format: one line
  await undoLast(house);
  expect((await room.list(null, work))[0]).toMatchObject({ remoteSince: null, weeks: [] });
  await room.switchRemote({ id, on: true }, work);
  const ended = await room.endEarlier({ id, endsOn: '2020-04-17' }, work);
  expect(ended).toMatchObject({ endsOn: '2020-04-17', plannedEnd: '2020-05-25', weeks: ['2020-W15', '2020-W16'] });
  await undoLast(house);
  expect((await room.list(null, work))[0]).toMatchObject({ endsOn: '2020-05-25', plannedEnd: null });
  expect((await room.switchRemote({ id, on: false }, work)).weeks).toEqual([]);
});

test('Periods that touch the same classes are said to overlap, others are not', async () => {
  const { rooms, first, ninth } = await schoolWithYear();
  const student = await rooms.people.addStudent(aStudent(ninth.id), work);
  await rooms.period.save(period({ scope: 'classes', classIds: [ninth.id] }), work);
  const check = (given: Partial<PeriodInput>) => rooms.period.check(period(given), work);
  expect(kinds(await check({ scope: 'grades', grades: [9] }))).toContain('overlap');
  expect(kinds(await check({ scope: 'students', studentIds: [student.id] }))).toContain('overlap');
  expect(kinds(await check({ scope: 'classes', classIds: [first.id] }))).not.toContain('overlap');
  expect(kinds(await check({ startsOn: '2020-01-13', endsOn: '2020-01-14' }))).not.toContain('overlap');
});

test('Dates outside the school year, without school days or without a calendar are said; no order is said', async () => {
  const { rooms } = await schoolWithYear();
  const check = async (given: Partial<PeriodInput>) => kinds(await rooms.period.check(period(given), work));
  expect(await check({ startsOn: '2020-05-20', endsOn: '2020-06-20' })).toContain('outsideYear');
  expect(await check({ startsOn: '2020-03-17', endsOn: '2020-03-20' })).toContain('noSchoolDays');
  expect(await check({ documentOn: null })).toContain('noDocument');
  const bare = await emptyHouse();
  expect(kinds(await bare.rooms.period.check(period(), work))).toContain('noCalendar');
});

test('Dates that run backwards, nobody chosen and an end that is no earlier are refused, and nothing is changed', async () => {
  const { rooms } = await schoolWithYear();
  await expect(rooms.period.save(period({ endsOn: '2020-04-01' }), work)).rejects.toMatchObject({ key: 'period.refused.reversed' }); // biome-ignore format: one line
  await expect(rooms.period.save(period({ scope: 'grades', grades: [7] }), work)).rejects.toMatchObject({ key: 'period.refused.nobody' }); // biome-ignore format: one line
  expect(await rooms.period.list(null, work)).toEqual([]);
  const { id } = await rooms.period.save(period(), work);
  await expect(rooms.period.endEarlier({ id, endsOn: '2020-05-25' }, work)).rejects.toMatchObject({ key: 'period.refused.notEarlier' }); // biome-ignore format: one line
  const holiday = await rooms.period.save(period({ startsOn: '2020-03-17', endsOn: '2020-03-18' }), work);
  await expect(rooms.period.switchRemote({ id: holiday.id, on: true }, work)).rejects.toMatchObject({ key: 'period.refused.noWeeks' }); // biome-ignore format: one line
  await expect(rooms.period.delete({ id: 99 }, work)).rejects.toMatchObject({ key: 'period.gone' });
});

test('A deleted period comes back whole with undo', async () => {
  const house = await schoolWithYear();
  const { period: room } = house.rooms;
  const { id } = await room.save(period({ scope: 'classes', classIds: [house.ninth.id] }), work);
  const before = await room.switchRemote({ id, on: true }, work);
  await room.delete({ id }, work);
  expect(await room.list(null, work)).toEqual([]);
  await undoLast(house);
  expect(await room.list(null, work)).toEqual([before]);
});
