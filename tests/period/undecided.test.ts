import { expect, test } from 'vitest';
import type { PeriodInput } from '../../shared/period/distance-period.ts';
import { aClass, aStudent, emptyHouse, undoLast, work } from '../people/test-house.ts';

const period = (given: Partial<PeriodInput> = {}): PeriodInput => ({
  id: null, kind: 'quarantine', startsOn: '2020-04-06', endsOn: '2020-05-25', grounds: '', documentNumber: '45',
  documentOn: '2020-04-03', agreedWith: '', agreementNumber: '', agreedOn: null, scope: 'school', grades: [],
  classIds: [], studentIds: [], ...given,
}); // biome-ignore format: a period like any other

async function twoClasses() {
  const house = await emptyHouse();
  const { school, people, access } = house.rooms;
  await school.addPreset({ key: 'kz-2019-2020' }, work);
  const first = await people.addClass(aClass({ grade: 1 }), work);
  const ninth = await people.addClass(aClass({ grade: 9 }), work);
  const asked = await people.addStudent(aStudent(first.id), work);
  const unasked = await people.addStudent(aStudent(ninth.id, { lastName: 'Неспрошенный' }), work);
  await access.answer({ studentIds: [asked.id], answers: { internet: false } }, work);
  return { house, room: house.rooms.period, access, first, ninth, asked, unasked };
}

test('A12: remote mode is not switched on while a student of the period has no decision; then it needs no reason', async () => {
  const { room, access, unasked } = await twoClasses();
  const { id, undecided } = await room.save(period(), work);
  expect(undecided).toBe(1);
  const refused = { key: 'period.refused.undecided', values: { count: 1 } };
  await expect(room.switchRemote({ id, on: true }, work)).rejects.toMatchObject(refused);
  await expect(room.switchRemote({ id, on: true, reason: '  ' }, work)).rejects.toMatchObject(refused);
  expect((await room.list(null, work))[0]).toMatchObject({ remoteSince: null, weeks: [], undecided: 1, passes: [] });
  expect(await access.listUndecided(null, work)).toEqual([unasked.id]);
  await access.answer({ studentIds: [unasked.id], answers: { internet: true } }, work);
  const on = await room.switchRemote({ id, on: true }, work);
  expect(on).toMatchObject({ undecided: 0, passes: [] });
  expect(on.weeks.length).toBeGreaterThan(0);
});

test('A12: a written reason passes, is kept with the period each time and is taken back with the switch', async () => {
  const { house, room } = await twoClasses();
  const { id } = await room.save(period(), work);
  const on = await room.switchRemote({ id, on: true, reason: ' семья уехала ' }, work);
  expect(on.passes).toMatchObject([{ students: 1, reason: 'семья уехала' }]);
  expect(on.passes[0]?.passedAt).toBe(on.remoteSince);
  await undoLast(house);
  expect((await room.list(null, work))[0]).toMatchObject({ remoteSince: null, passes: [] });
  await room.switchRemote({ id, on: true, reason: 'первая' }, work);
  await room.switchRemote({ id, on: false }, work);
  await expect(room.switchRemote({ id, on: true }, work)).rejects.toMatchObject({ key: 'period.refused.undecided' });
  const again = await room.switchRemote({ id, on: true, reason: 'вторая' }, work);
  expect(again.passes.map(({ reason }) => reason)).toEqual(['первая', 'вторая']);
  await room.delete({ id }, work);
  await undoLast(house);
  expect((await room.list(null, work))[0]?.passes).toEqual(again.passes);
});

test('A12: only the students of the period count', async () => {
  const { room, first, ninth, unasked } = await twoClasses();
  const undecided = async (given: Partial<PeriodInput>) => (await room.save(period(given), work)).undecided;
  expect(await undecided({ scope: 'grades', grades: [1] })).toBe(0);
  expect(await undecided({ scope: 'classes', classIds: [first.id, ninth.id] })).toBe(1);
  expect(await undecided({ scope: 'students', studentIds: [unasked.id] })).toBe(1);
  const { id } = await room.save(period({ scope: 'grades', grades: [1] }), work);
  expect((await room.switchRemote({ id, on: true }, work)).passes).toEqual([]);
});
