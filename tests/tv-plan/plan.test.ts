import { expect, test } from 'vitest';
import { coverage, totalCoverage } from '../../shared/tv-plan/coverage.ts';
import { undoLast, work } from '../people/test-house.ts';
import { aLoad, monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

async function house5A() {
  const house = await planHouse();
  const classId = await house.addClass(5, 'А', 'kk');
  const teacher = await house.addTeacher('Серікова', ['mathematics']);
  await house.addLoad(classId, 'mathematics', teacher);
  return { ...house, classId, teacher };
}
const week = { from: monday, to: '2020-04-12' };

test('A07: version 1 is approved and one row edited: version 2 is a draft, version 1 in force, and the notice is that row', async () => {
  const { tvPlan, show, plan, ...house } = await house5A();
  for (const startsAt of [540, 560, 600]) await show({ startsAt });
  expect(await tvPlan.findVersionState(week, work)).toEqual({
    approved: null,
    meets: [],
    draft: { number: 1, changes: 3 },
  });
  const first = await tvPlan.approvePlan({ ...week, approver: 'Директор', approvedOn: '2020-04-04' }, work);
  expect(await tvPlan.findVersionState(week, work)).toMatchObject({ approved: { number: 1 }, draft: null });
  const item = (await plan()).items[1]!;
  const place = { classId: item.classId, slot: item.slot, subjectKey: item.subjectKey };
  await tvPlan.makeChange({ kind: 'edit', items: [place], edit: { task: '№ 12' } }, work);
  const state = await tvPlan.findVersionState(week, work);
  expect(state).toMatchObject({
    approved: { id: first.id, number: 1, state: 'approved' },
    draft: { number: 2, changes: 1 },
  });
  expect((await tvPlan.findVersionRows({ id: first.id }, work))[0]?.rows.map(({ task }) => task)).toEqual(['', '', '']);
  const second = await tvPlan.approvePlan({ ...week, approver: 'Директор', approvedOn: '2020-04-05' }, work);
  const notice = await tvPlan.findNotice({ id: second.id }, work);
  expect(notice.flatMap(({ changes }) => changes)).toMatchObject([
    {
      classId: item.classId,
      before: { slot: item.slot, task: '' },
      after: { slot: item.slot, task: '№ 12' },
      fields: ['task'],
    },
  ]);
  expect((await tvPlan.listVersions(null, work)).map(({ number, state }) => [number, state])).toEqual([[2, 'approved'], [1, 'replaced']]); // biome-ignore format: one line
  await expect(tvPlan.approvePlan({ ...week, approver: 'Д', approvedOn: monday }, work)).rejects.toMatchObject({ key: 'tvPlan.plan.refused.nothingNew' }); // biome-ignore format: one line
  await undoLast(house);
  expect(await tvPlan.findVersionState(week, work)).toMatchObject({ approved: { number: 1 }, draft: { number: 2 } });
});

test('A version of days that are partly approved already is refused with the days of the other', async () => {
  const { tvPlan, show } = await house5A();
  await show();
  await tvPlan.approvePlan({ ...week, approver: 'Директор', approvedOn: monday }, work);
  const other = { from: '2020-04-05', to: monday, approver: 'Директор', approvedOn: monday };
  await expect(tvPlan.approvePlan(other, work)).rejects.toMatchObject({ key: 'tvPlan.plan.refused.versionsMeet', values: { from: '06.04.2020', to: '12.04.2020' } }); // biome-ignore format: one line
});

test('Remote mode brings the weeks of its period into the TV plan, and takes them away again', async () => {
  const { tvPlan, rooms } = await house5A();
  const period = await rooms.period.save(
    { id: null, kind: 'quarantine', startsOn: monday, endsOn: '2020-04-17', grounds: '', documentNumber: '', documentOn: null, agreedWith: '', agreementNumber: '', agreedOn: null, scope: 'school', grades: [], classIds: [], studentIds: [] },
    work,
  ); // biome-ignore format: one line for the period
  expect(await tvPlan.listPlanWeeks(null, work)).toEqual([]);
  await rooms.period.switchRemote({ id: period.id, on: true }, work);
  expect((await tvPlan.listPlanWeeks(null, work)).map(({ week }) => week)).toEqual(['2020-W15', '2020-W16']);
  await rooms.period.switchRemote({ id: period.id, on: false }, work);
  expect(await tvPlan.listPlanWeeks(null, work)).toEqual([]);
});

test('M09: PE without any way is a gap in 5A; linked to a card the gap goes and the class is green', async () => {
  const { tvPlan, show, addLoad, classId } = await house5A();
  await show();
  await addLoad(classId, 'pe', null);
  const gaps = async () => (await tvPlan.checkPlan(week, work)).filter(({ kind }) => kind === 'noWay');
  expect(await gaps()).toMatchObject([{ classIds: [classId], subjectKey: 'pe', clause: 'MR-3', level: 'stop' }]);
  expect(await tvPlan.findCoverage(week, work)).toMatchObject([{ classId, percent: 50 }]);
  expect((await gaps())[0]!.fixes).toMatchObject([{ kind: 'open', place: 'card' }, { name: 'platform' }, { name: 'paper' }]);
  const card = { subjectKey: 'pe', grade: 5, language: 'kk' as const, content: 'Бір сағат серуен', link: '', issuedOn: null, dueOn: null };
  await tvPlan.saveCard(card, work);
  expect(await gaps()).toEqual([]);
  expect(await tvPlan.findCoverage(week, work)).toMatchObject([{ classId, percent: 100 }]);
  await tvPlan.saveCard({ ...card, content: '' }, work);
  expect(await gaps()).toHaveLength(1); // an empty card reaches nobody
  const way = { classId, subjectKey: 'pe', way: 'platform' as const, note: 'BilimLand' };
  await tvPlan.makeChange({ kind: 'way', way, on: true }, work);
  const [covered] = await tvPlan.findCoverage(week, work);
  expect(covered?.subjects.find(({ subjectKey }) => subjectKey === 'pe')).toMatchObject({ ways: ['platform'], shows: 0, notes: [{ way: 'platform', note: 'BilimLand' }] });
  expect(totalCoverage([covered!])).toEqual({ percent: 100, gaps: 0 });
}); // biome-ignore format: long expectations

test('A teacher who is deleted leaves seats open, and undo brings the person back to them', async () => {
  const { tvPlan, show, plan, people, teacher, ...house } = await house5A();
  await show();
  const seats = async () => (await plan()).items.flatMap((item) => item.seats.map(({ staffId }) => staffId));
  const [item] = (await plan()).items;
  await tvPlan.makeChange(
    { kind: 'teacher', seats: [{ classId: item!.classId, slot: item!.slot, seat: '' }], staffId: teacher },
    work,
  );
  await people.deleteStaff({ ids: [teacher] }, work);
  expect(await seats()).toEqual([null]);
  expect((await tvPlan.checkPlan(week, work)).map(({ kind }) => kind)).toContain('nobodyTeaches');
  await undoLast(house);
  expect(await seats()).toEqual([teacher]);
});

test('Terms that are agreed need a due day', async () => {
  const { tvPlan, show, plan } = await house5A();
  await show();
  const [item] = (await plan()).items;
  const items = [{ classId: item!.classId, slot: item!.slot, subjectKey: 'mathematics' }];
  await expect(tvPlan.makeChange({ kind: 'edit', items, edit: { agreed: true } }, work)).rejects.toMatchObject({ key: 'tvPlan.plan.refused.agreedWithoutDue' }); // biome-ignore format: one line
  await tvPlan.makeChange({ kind: 'edit', items, edit: { agreed: true, dueOn: '2020-04-08' } }, work);
  expect((await plan()).items[0]).toMatchObject({ agreed: true, dueOn: '2020-04-08' });
});

test('M09: a card that an earlier version only ticked, without any content, reaches nobody', () => {
  const bare = { classId: 1, subjectKey: 'pe', way: 'card' as const, note: '' };
  const covered = (note: string) => coverage([1], [aLoad(1, 'pe', null)], [], [{ ...bare, note }])[0]?.percent;
  expect([covered(''), covered('Зарядка')]).toEqual([0, 100]);
});
