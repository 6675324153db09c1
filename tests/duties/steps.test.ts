import { expect, test } from 'vitest';
import { findBlockers } from '../../shared/duties/steps.ts';
import { undoLast, work } from '../people/test-house.ts';
import { schoolWithDuties } from './duties-school.ts';

/** A school where every duty of staff has an owner. */
async function withOwners() {
  const house = await schoolWithDuties();
  const suggestions = await house.duties.listSuggestions({ periodId: house.periodId }, work);
  await house.duties.takeSuggestions({ suggestions }, work);
  const blockers = async (step: number) => {
    const { duties, staff } = await house.board();
    return findBlockers(step, duties, staff);
  };
  const close = (step: 1 | 2 | 3, reason = '') => house.duties.closeStep({ periodId: house.periodId, step, on: '2026-11-25', reason }, work);
  return { ...house, blockers, close };
} // biome-ignore format: one helper a line

test('A02: one duty of step 1 left open is named, and step 2 begins only with a written reason, which stays in the history', async () => {
  const house = await withOwners();
  const { duties, board, blockers, close } = house;
  const held = await blockers(1);
  const left = held.find(({ entry }) => entry.id === 'ALM-1.DIR.5b')!;
  const others = held.filter((duty) => duty !== left).map(({ id }) => id);
  await duties.setState({ dutyIds: others, staffId: null, state: 'done', reason: '' }, work);
  expect((await blockers(1)).map(({ entry }) => entry.id)).toEqual(['ALM-1.DIR.5b']);
  const refused = { key: 'duties.problem.stepHeld', values: { step: 1, count: 1, clause: 'ALM-1.DIR.5b' } };
  await expect(close(1)).rejects.toMatchObject(refused);
  await expect(close(1, '  ')).rejects.toBeDefined();
  expect((await board()).steps).toMatchObject([{ step: 1, closedOn: null }]);
  await close(1, 'Приказ подпишут завтра');
  await undoLast(house);
  expect((await board()).steps).toMatchObject([{ step: 1, closedOn: null, reason: '', passed: [] }]);
  await close(1, 'Приказ подпишут завтра');
  const passed = { step: 1, closedOn: '2026-11-25', reason: 'Приказ подпишут завтра', passed: ['ALM-1.DIR.5b'] };
  expect((await board()).steps).toMatchObject([passed, { step: 2, startedOn: '2026-11-25', closedOn: null }]);
  await duties.openStep({ periodId: house.periodId, step: 1, on: '2026-11-26' }, work);
  expect((await board()).steps).toMatchObject([passed, { step: 2 }, { step: 1, closedOn: null }]);
}); // biome-ignore format: one step a line

test('A duty that nobody carries holds its step up until it has an owner or a written reason', async () => {
  const { duties, blockers, find } = await withOwners();
  const { id, entry } = await find('ALM-2.DIR.1');
  await duties.assign({ dutyIds: [id], staffIds: [], mode: 'replace' }, work);
  expect((await blockers(2)).map((duty) => duty.id)).toContain(id);
  expect((await blockers(1)).map((duty) => duty.id)).not.toContain(id);
  await duties.excuseOwner({ dutyIds: [id], reason: 'Делает областной центр' }, work);
  if (entry.frequency !== 'once') expect((await blockers(2)).map((duty) => duty.id)).not.toContain(id);
  const { duty, history } = await duties.findDuty({ id }, work);
  expect(duty.noOwnerReason).toBe('Делает областной центр');
  expect(history[0]).toMatchObject({ kind: 'noOwner', after: 'Делает областной центр' });
});

test('Duties of families and of those outside, overruled duties and such as go on all the time hold no step up', async () => {
  const { board, blockers } = await withOwners();
  const { duties } = await board();
  const held = new Set((await Promise.all([1, 2, 3].map(blockers))).flat().map(({ id }) => id));
  const free = duties.filter(
    ({ entry }) =>
      ['student', 'parent', 'education_authority'].includes(entry.role) ||
      entry.standing.state === 'overruled' ||
      entry.frequency === 'constant' ||
      entry.frequency === 'daily',
  );
  expect(free.length).toBeGreaterThan(50);
  expect(free.filter(({ id }) => held.has(id))).toEqual([]);
});

test('A step that does not run is not closed, one that runs is not opened, and no step ends before it began', async () => {
  const { close, duties, periodId } = await withOwners();
  await expect(close(2, 'x')).rejects.toMatchObject({ key: 'duties.problem.stepClosed' });
  await expect(duties.openStep({ periodId, step: 1, on: '2026-11-25' }, work)).rejects.toMatchObject({ key: 'duties.problem.stepOpen' });
  await expect(duties.closeStep({ periodId, step: 1, on: '2020-01-01', reason: 'x' }, work)).rejects.toMatchObject({ key: 'duties.problem.stepDay' });
}); // biome-ignore format: one refusal a line
