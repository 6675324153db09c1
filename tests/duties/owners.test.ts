import { expect, test } from 'vitest';
import { today } from '../../shared/week.ts';
import { aTeacher, undoLast, work } from '../people/test-house.ts';
import { schoolWithDuties } from './duties-school.ts';

const changes = (house: Awaited<ReturnType<typeof schoolWithDuties>>) =>
  house.store.db.selectFrom('change').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow(); // biome-ignore format: one query

test('Many duties are assigned in one change with a line of history each; the same again makes no change', async () => {
  const house = await schoolWithDuties();
  const { duties, board, staff, find } = house;
  const dutyIds = (await board()).duties.filter(({ entry }) => entry.role === 'director').map(({ id }) => id);
  expect(dutyIds.length).toBeGreaterThan(20);
  const before = await changes(house);
  await duties.assign({ dutyIds, staffIds: [staff.director], mode: 'replace' }, work);
  expect((await changes(house)).count).toBe(before.count + 1);
  await duties.assign({ dutyIds, staffIds: [staff.director], mode: 'replace' }, work);
  await duties.assign({ dutyIds, staffIds: [staff.director], mode: 'add' }, work);
  expect((await changes(house)).count).toBe(before.count + 1);
  const { history } = await duties.findDuty({ id: dutyIds[0]! }, work);
  expect(history).toMatchObject([{ kind: 'owners', before: '', after: 'Директорова Анна Ивановна' }]);
  await undoLast(house);
  expect((await board()).duties.filter(({ owners }) => owners.length > 0)).toEqual([]);
  expect((await duties.findDuty({ id: (await find('ALM-1.DIR.5b')).id }, work)).history).toEqual([]);
});

test('A duty of a role is carried by all who hold it, and is done when all of them are', async () => {
  const { duties, find, staff } = await schoolWithDuties();
  const { id } = await find('ALM-1.ST.4');
  await duties.assignByRole({ dutyIds: [id], everyone: true }, work);
  const set = (staffId: number, state: 'done' | 'open') =>
    duties.setState({ dutyIds: [id], staffId, state, reason: '' }, work);
  await set(staff.teacher, 'done');
  expect(await find('ALM-1.ST.4')).toMatchObject({ state: 'inWork', owners: [{ staffId: staff.teacher, state: 'done', doneOn: today() }] });
  await set(staff.second, 'done');
  expect((await find('ALM-1.ST.4')).state).toBe('done');
  await duties.setState({ dutyIds: [id], staffId: null, state: 'open', reason: '' }, work);
  expect(await find('ALM-1.ST.4')).toMatchObject({ state: 'open', owners: [] });
  await duties.setState({ dutyIds: [id], staffId: null, state: 'done', reason: '' }, work);
  await set(staff.second, 'open');
  expect(await find('ALM-1.ST.4')).toMatchObject({ ownState: 'open', state: 'inWork' });
  await expect(set(staff.director, 'done')).rejects.toMatchObject({ key: 'duties.problem.notOwner' });
}); // biome-ignore format: one step a line

test('Not needed asks for a reason, which stands with the duty and in its history', async () => {
  const { duties, find } = await schoolWithDuties();
  const { id } = await find('ALM-1.DIR.1a');
  const order = { dutyIds: [id], staffId: null, state: 'notNeeded' as const };
  await expect(duties.setState({ ...order, reason: '' }, work)).rejects.toMatchObject({ key: 'duties.problem.noReason' });
  await duties.setState({ ...order, reason: 'Здание закрыто' }, work);
  expect(await find('ALM-1.DIR.1a')).toMatchObject({ state: 'notNeeded', reason: 'Здание закрыто' });
  const { history } = await duties.findDuty({ id }, work);
  expect(history).toMatchObject([{ kind: 'state', before: 'open', after: 'notNeeded', reason: 'Здание закрыто' }]);
}); // biome-ignore format: one step a line

test('Duties of families have no owner, a role that nobody holds cannot carry one, and an owner is no deputy owner', async () => {
  const { duties, find, staff, people } = await schoolWithDuties();
  const assign = (id: number) => duties.assign({ dutyIds: [id], staffIds: [staff.director], mode: 'add' }, work);
  const student = await find('ALM-STU.3');
  await expect(assign(student.id)).rejects.toMatchObject({ key: 'duties.problem.notStaff', values: { clause: 'ALM-STU.3' } });
  const own = await find('ALM-1.DIR.1a');
  await assign(own.id);
  await expect(duties.setDeputy({ dutyIds: [own.id], staffId: staff.director }, work)).rejects.toMatchObject({ key: 'duties.problem.deputyOwns' });
  await duties.setDeputy({ dutyIds: [own.id], staffId: staff.studies }, work);
  expect((await find('ALM-1.DIR.1a')).deputyId).toBe(staff.studies);
  await duties.assign({ dutyIds: [own.id], staffIds: [staff.studies], mode: 'add' }, work);
  expect(await find('ALM-1.DIR.1a')).toMatchObject({ deputyId: null, owners: [{ staffId: staff.director }, { staffId: staff.studies }] });
  await people.deleteStaff({ ids: [staff.psychologist] }, work);
  const psychologist = (await duties.findBoard({ periodId: null }, work))!.duties.find(({ entry }) => entry.role === 'psychologist')!;
  await expect(duties.assignByRole({ dutyIds: [psychologist.id], everyone: true }, work)).rejects.toMatchObject({ key: 'duties.problem.nobodyHolds' });
  await expect(duties.assign({ dutyIds: [own.id, 99_999], staffIds: [], mode: 'add' }, work)).rejects.toMatchObject({ key: 'duties.problem.gone' });
  await expect(duties.assign({ dutyIds: [own.id], staffIds: [99_999], mode: 'add' }, work)).rejects.toMatchObject({ key: 'people.gone' });
}); // biome-ignore format: one refusal a line

test('A person deleted who owns duties: told before, the duties are ownerless, the history keeps the name, undo restores', async () => {
  const house = await schoolWithDuties();
  const { duties, people, find, staff } = house;
  const ids = [(await find('ALM-1.DIR.1a')).id, (await find('ALM-1.DIR.1b')).id];
  await duties.assign({ dutyIds: ids, staffIds: [staff.upbringing], mode: 'add' }, work);
  expect(await people.findTies({ ids: [staff.upbringing] }, work)).toMatchObject([{ duties: 2 }]);
  await people.deleteStaff({ ids: [staff.upbringing] }, work);
  const after = await duties.findDuty({ id: ids[0]! }, work);
  expect(after.duty.owners).toEqual([]);
  expect(after.history).toMatchObject([{ kind: 'gone', who: 'Тәрбиеқызы Анна Ивановна' }, { kind: 'owners' }]);
  await undoLast(house);
  const back = await duties.findDuty({ id: ids[0]! }, work);
  expect(back.duty.owners).toMatchObject([{ staffId: staff.upbringing }]);
  expect(back.history).toHaveLength(1);
}); // biome-ignore format: one step a line

test('Suggestions give every duty of staff an owner by role, and are taken in one change', async () => {
  const house = await schoolWithDuties();
  const { duties, periodId, board, people, staff } = house;
  await people.appointCoordinator({ staffId: staff.studies, orderNumber: '1', orderOn: '2020-04-03', replaces: null }, work);
  const suggestions = await duties.listSuggestions({ periodId }, work);
  await duties.takeSuggestions({ suggestions }, work);
  const after = await board();
  expect(after.findings.filter(({ kind }) => ['unowned', 'shared', 'bothDeputies', 'noCoordinator'].includes(kind))).toEqual([]);
  expect(after.duties.filter(({ entry, owners, everyone }) => entry.role === 'student' && (everyone || owners.length > 0))).toEqual([]);
  expect(after.duties.find(({ entry }) => entry.id === 'ALM-1.ST.4')).toMatchObject({ everyone: true });
  expect(after.duties.find(({ entry }) => entry.role === 'deputy_any')?.owners).toMatchObject([{ staffId: staff.studies }]);
  expect(await duties.listSuggestions({ periodId }, work)).toEqual([]);
  await undoLast(house);
  expect((await board()).duties.filter(({ everyone, owners }) => everyone || owners.length > 0)).toEqual([]);
}); // biome-ignore format: one step a line

test('A03: a duty that both deputies carry, or two people where one holds the role, is shown', async () => {
  const { duties, board, find, staff, people } = await schoolWithDuties();
  const one = await find('ALM-1.DEPA.2');
  await duties.assign({ dutyIds: [one.id], staffIds: [staff.studies, staff.upbringing], mode: 'add' }, work);
  const kinds = async () => (await board()).findings.filter(({ dutyIds }) => dutyIds.includes(one.id)).map(({ kind }) => kind);
  expect(await kinds()).toEqual(['shared', 'bothDeputies']);
  await duties.assign({ dutyIds: [one.id], staffIds: [staff.studies], mode: 'replace' }, work);
  expect(await kinds()).toEqual([]);
  const second = await people.addStaff(aTeacher({ lastName: 'Әкімшілік', roles: ['deputy_academic'] }), work);
  await duties.assign({ dutyIds: [one.id], staffIds: [second.id], mode: 'add' }, work);
  expect(await kinds()).toEqual([]);
}); // biome-ignore format: one step a line

test('Cells of the sheet become one change: owner, deputy owner, day and state together, refused whole where one may not be', async () => {
  const house = await schoolWithDuties();
  const { duties, find, staff } = house;
  const [first, second] = [await find('ALM-1.DIR.5b'), await find('ALM-1.DIR.1a')];
  const before = await changes(house);
  await duties.edit({ edits: [
    { dutyId: first.id, staffIds: [staff.director], deputyId: staff.studies, dueOn: '2020-04-10' },
    { dutyId: second.id, staffIds: [staff.upbringing], state: 'done' },
  ] }, work);
  expect((await changes(house)).count).toBe(before.count + 1);
  expect(await find('ALM-1.DIR.5b')).toMatchObject({ owners: [{ staffId: staff.director }], deputyId: staff.studies, dueOn: '2020-04-10' });
  expect(await find('ALM-1.DIR.1a')).toMatchObject({ owners: [{ staffId: staff.upbringing }], state: 'done', doneOn: today() });
  const { history } = await duties.findDuty({ id: first.id }, work);
  expect(history.map(({ kind }) => kind).sort()).toEqual(['deputy', 'due', 'owners']);
  // The owner of a duty is not its deputy owner, and nobody is who is not of the staff: then the other duty stays as well.
  const day = { dutyId: second.id, dueOn: '2020-05-01' };
  await expect(duties.edit({ edits: [day, { dutyId: first.id, deputyId: staff.director }] }, work)).rejects.toMatchObject({ key: 'duties.problem.deputyOwns' });
  await expect(duties.edit({ edits: [day, { dutyId: first.id, staffIds: [99_999] }] }, work)).rejects.toMatchObject({ key: 'people.gone' });
  await expect(duties.edit({ edits: [day, { dutyId: 99_999, dueOn: null }] }, work)).rejects.toMatchObject({ key: 'duties.problem.gone' });
  expect((await find('ALM-1.DIR.1a')).dueOn).toBe(second.dueOn);
  // Emptied cells, and all of it back.
  await duties.edit({ edits: [{ dutyId: first.id, staffIds: [], deputyId: null, dueOn: null }] }, work);
  expect(await find('ALM-1.DIR.5b')).toMatchObject({ owners: [], deputyId: null, dueOn: null });
  await undoLast(house);
  expect(await find('ALM-1.DIR.5b')).toMatchObject({ owners: [{ staffId: staff.director }], deputyId: staff.studies, dueOn: '2020-04-10' });
}); // biome-ignore format: one step a line
