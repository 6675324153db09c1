import { expect, test } from 'vitest';
import { agreeable, sortWorks, workState } from '../../shared/tv-plan/works.ts';
import { undoLast, work } from '../people/test-house.ts';
import { planHouse } from './plan-house.ts';

test('A20: a proposal without a due day cannot be agreed; with one it can, and stands on the board of assignments by itself', async () => {
  const house = await planHouse();
  await house.addClass(5, 'А', 'kk');
  await house.show();
  await house.show({ startsAt: 600, subjectKey: 'history-kz' });
  const { tvPlan, plan } = house;
  const works = async () => sortWorks((await plan()).items);
  expect(await works()).toEqual({ proposals: [], board: [] });
  const [first, second] = (await plan()).items;
  const place = ({ classId, slot, subjectKey }: NonNullable<typeof first>) => ({ classId, slot, subjectKey });
  const edit = (items: NonNullable<typeof first>[], change: object) =>
    tvPlan.makeChange({ kind: 'edit', items: items.map(place), edit: change }, work);
  await edit([first!, second!], { task: 'Сочинение', feedback: 'фото или на бумаге' });
  expect((await works()).proposals.map(workState)).toEqual(['withoutDue', 'withoutDue']);
  expect(agreeable((await works()).proposals)).toEqual([]);
  await expect(edit([first!], { agreed: true })).rejects.toMatchObject({ key: 'tvPlan.plan.refused.agreedWithoutDue' });
  await edit([second!], { dueOn: '2020-04-09' });
  // One of two has no term: neither is agreed.
  await expect(edit([first!, second!], { agreed: true })).rejects.toMatchObject({ key: 'tvPlan.plan.refused.agreedWithoutDue' }); // biome-ignore format: one line
  expect((await works()).board).toEqual([]);
  await edit(agreeable((await works()).proposals), { agreed: true });
  expect((await works()).board).toMatchObject([{ slot: second!.slot, dueOn: '2020-04-09', feedback: 'фото или на бумаге' }]); // biome-ignore format: one line
  await edit([first!], { dueOn: '2020-04-07', agreed: true });
  expect((await works()).board.map(({ dueOn }) => dueOn)).toEqual(['2020-04-07', '2020-04-09']);
  await undoLast(house);
  expect(await works()).toMatchObject({ proposals: [{ slot: first!.slot }], board: [{ slot: second!.slot }] });
});

test('A20: a lesson without a task and one left out of the plan are no assignment; an agreed one whose term is taken away is a proposal again', async () => {
  const house = await planHouse();
  await house.addClass(5, 'А', 'kk');
  await house.show();
  const { tvPlan, plan } = house;
  const [item] = (await plan()).items;
  const { classId, slot, subjectKey } = item!;
  const edit = (change: object) => tvPlan.makeChange({ kind: 'edit', items: [{ classId, slot, subjectKey }], edit: change }, work); // biome-ignore format: one line
  const state = async () => workState((await plan()).items[0]!);
  expect(await state()).toBeNull();
  await edit({ task: '№ 5', dueOn: '2020-04-08', agreed: true });
  expect(await state()).toBe('agreed');
  await edit({ dueOn: null });
  expect(await state()).toBe('withoutDue');
  await edit({ dropped: true, reason: 'Урок в школе' });
  expect(await state()).toBeNull();
});
