import { expect, test } from 'vitest';
import { accessClauses } from '../../shared/access/clauses.ts';
import { trajectories, trajectoryClause, warnOfOnline } from '../../shared/access/trajectory.ts';
import { undoLast, work } from '../people/test-house.ts';
import { schoolWith } from './access-school.ts';

test('K04: online lessons for a class in which half of the students have no internet are warned about with the figure from the survey', async () => {
  const { access, ids, classId } = await schoolWith(['Асанов', 'Белов', 'Волков', 'Громов']);
  await access.answer({ studentIds: ids.slice(0, 2), answers: { internet: false } }, work);
  await access.answer({ studentIds: ids.slice(2, 3), answers: { internet: true } }, work);
  const choose = (kind: (typeof trajectories)[number]) => access.chooseTrajectory({ classId, kind }, work);
  expect(await choose('online')).toEqual({ total: 4, offline: 2, notAsked: 1 });
  expect([await choose('equipment'), await choose('mixed')]).toEqual([null, null]);
  await access.answer({ studentIds: ids.slice(1, 2), answers: { internet: true } }, work);
  expect(await choose('online')).toBeNull();
  expect(await access.listTrajectories(null, work)).toEqual([{ classId, kind: 'online' }]);
});

test('K04: the choice of a class is taken away and taken back, and goes with the class', async () => {
  const { house, access, people, classId } = await schoolWith([]);
  const kinds = async () => (await access.listTrajectories(null, work)).map(({ kind }) => kind);
  await access.chooseTrajectory({ classId, kind: 'mixed' }, work);
  await access.chooseTrajectory({ classId, kind: 'equipment' }, work);
  await undoLast(house);
  expect(await kinds()).toEqual(['mixed']);
  await access.chooseTrajectory({ classId, kind: null }, work);
  expect(await kinds()).toEqual([]);
  await undoLast(house);
  expect(await kinds()).toEqual(['mixed']);
  await people.deleteClasses({ ids: [classId] }, work);
  expect(await kinds()).toEqual([]);
  await undoLast(house);
  expect(await kinds()).toEqual(['mixed']);
  await expect(access.chooseTrajectory({ classId: 999, kind: 'online' }, work)).rejects.toMatchObject({
    key: 'people.gone',
  });
});

test('K04: each kind stands by its clause, and an empty class warns of nothing', () => {
  expect(trajectories.map((kind) => trajectoryClause[kind])).toEqual(['KEM-4a', 'KEM-4b', 'KEM-4c']);
  expect(accessClauses.online[0]).toBe('KEM-4b');
  expect(warnOfOnline('online', { total: 0, offline: 0, notAsked: 0 })).toBeNull();
  expect(warnOfOnline('online', { total: 3, offline: 1, notAsked: 2 })).toBeNull();
  expect(warnOfOnline('online', { total: 3, offline: 2, notAsked: 0 })).toMatchObject({ offline: 2 });
});
