import { expect, test } from 'vitest';
import { undoLast, work } from '../people/test-house.ts';
import { aPeriod, schoolWithDuties } from './duties-school.ts';

const week = { from: '2020-04-06', to: '2020-04-12' };
const absent = (staffId: number, coverId: number | null = null) => ({ id: null, staffId, startsOn: '2020-04-08', endsOn: '2020-04-10', kind: 'ill' as const, note: '', coverId }); // biome-ignore format: one line

test('While somebody is away the duties of those days stand in the list of the cover, and then again in the own one', async () => {
  const { duties, people, staff, find } = await schoolWithDuties();
  const { id } = await find('ALM-1.DIR.5b');
  await duties.assign({ dutyIds: [id], staffIds: [staff.director], mode: 'add' }, work);
  await duties.setDue({ dutyIds: [id], dueOn: '2020-04-09' }, work);
  const listOf = async (staffId: number, span = week) => (await duties.listForPerson({ staffId, ...span }, work)).map(({ duty, part, ownerId }) => [duty.id, part, ownerId]);
  expect(await listOf(staff.director)).toEqual([[id, 'owner', staff.director]]);
  const { id: absenceId } = await people.saveAbsence(absent(staff.director, staff.studies), work);
  expect(await listOf(staff.director)).toEqual([]);
  expect(await listOf(staff.studies)).toEqual([[id, 'cover', staff.director]]);
  const later = { from: '2020-04-13', to: '2020-04-19' };
  expect(await listOf(staff.director, later)).toEqual([[id, 'owner', staff.director]]);
  expect(await listOf(staff.studies, later)).toEqual([]);
  await people.deleteAbsence({ id: absenceId }, work);
  expect(await listOf(staff.director)).toEqual([[id, 'owner', staff.director]]);
}); // biome-ignore format: one step a line

test('Without a cover the deputy owner takes over; with neither the matrix says whose duties nobody does', async () => {
  const house = await schoolWithDuties();
  const { duties, people, staff, find } = house;
  const { id } = await find('ALM-1.DIR.5b');
  await duties.assign({ dutyIds: [id], staffIds: [staff.director], mode: 'add' }, work);
  const day = new Date().getFullYear();
  await house.period.save({ ...aPeriod, id: house.periodId, endsOn: `${day + 1}-05-25` }, work);
  const span = { startsOn: `${day + 1}-01-12`, endsOn: `${day + 1}-01-16` };
  await people.saveAbsence({ ...absent(staff.director), ...span }, work);
  const uncovered = async () => (await house.board()).findings.filter(({ kind }) => kind === 'notCovered');
  expect(await uncovered()).toMatchObject([{ staffIds: [staff.director], dutyIds: [id], count: 1 }]);
  await duties.setDeputy({ dutyIds: [id], staffId: staff.studies }, work);
  expect(await uncovered()).toEqual([]);
}); // biome-ignore format: one step a line

test('An absence that ends before it begins, meets another or covers itself is refused; the same again makes no change', async () => {
  const house = await schoolWithDuties();
  const { people, staff } = house;
  const save = (more: object) => people.saveAbsence({ ...absent(staff.teacher), ...more }, work);
  await expect(save({ endsOn: '2020-04-07' })).rejects.toMatchObject({ key: 'people.absence.reversed' });
  await expect(save({ coverId: staff.teacher })).rejects.toMatchObject({ key: 'people.absence.ownCover' });
  await expect(save({ coverId: 99_999 })).rejects.toMatchObject({ key: 'people.gone' });
  const saved = await save({ coverId: staff.second });
  await expect(save({ startsOn: '2020-04-10', endsOn: '2020-04-20' })).rejects.toMatchObject({ key: 'people.absence.meets', values: { from: '08.04.2020', to: '10.04.2020' } });
  await people.saveAbsence(saved, work);
  await undoLast(house);
  expect(await people.listAbsences({ from: '2020-01-01', to: '2020-12-31' }, work)).toEqual([]);
}); // biome-ignore format: one refusal a line

test('A cover who is deleted leaves the absence uncovered, a deleted person takes the absence along, undo restores both', async () => {
  const house = await schoolWithDuties();
  const { people, staff } = house;
  const saved = await people.saveAbsence(absent(staff.teacher, staff.second), work);
  const list = () => people.listAbsences({ from: '2020-04-01', to: '2020-04-30' }, work);
  await people.deleteStaff({ ids: [staff.second] }, work);
  expect(await list()).toEqual([{ ...saved, coverId: null }]);
  await undoLast(house);
  expect(await list()).toEqual([saved]);
  await people.deleteStaff({ ids: [staff.teacher] }, work);
  expect(await list()).toEqual([]);
  await undoLast(house);
  expect(await list()).toEqual([saved]);
});

test('A period that ends earlier shows the days after its end, and one press moves them to its last day', async () => {
  const house = await schoolWithDuties();
  const { duties, period, periodId, board, find } = house;
  const { id } = await find('ALM-1.DIR.5b');
  await duties.setDue({ dutyIds: [id], dueOn: '2020-05-20' }, work);
  await period.endEarlier({ id: periodId, endsOn: '2020-05-10' }, work);
  const after = async () => (await board()).findings.find(({ kind }) => kind === 'afterEnd');
  expect(await after()).toMatchObject({ dutyIds: [id], count: 1 });
  await duties.pullDues({ periodId }, work);
  expect(await after()).toBeUndefined();
  expect((await find('ALM-1.DIR.5b')).dueOn).toBe('2020-05-10');
  await undoLast(house);
  expect((await find('ALM-1.DIR.5b')).dueOn).toBe('2020-05-20');
}); // biome-ignore format: one step a line

test('C24: without the Almaty layer the survey has no owner; the program asks once and then suggests as the school decided', async () => {
  const { duties, period, periodId, board, find, staff } = await schoolWithDuties('kz-2020');
  const survey = await find('ALM-1.DEPU.1');
  expect(survey.entry.layer).toBe('own');
  const asked = async () => (await board()).findings.filter(({ kind }) => kind === 'surveyOwner');
  expect(await asked()).toMatchObject([{ clauses: ['ALM-1.DEPU.1'], dutyIds: [survey.id] }]);
  const suggested = async () => (await duties.listSuggestions({ periodId }, work)).filter(({ dutyId }) => dutyId === survey.id);
  expect(await suggested()).toEqual([]);
  await period.decide({ question: 'survey-owner', choice: 'academic', answer: '', reason: '', who: 'Директор' }, work);
  expect(await asked()).toEqual([]);
  const [suggestion] = await suggested();
  expect(suggestion).toMatchObject({ staffIds: [staff.studies], why: 'decision' });
  await duties.takeSuggestions({ suggestions: [suggestion!] }, work);
  expect((await find('ALM-1.DEPU.1')).owners).toMatchObject([{ staffId: staff.studies }]);
}); // biome-ignore format: one step a line

test('C24: with the Almaty layer the survey belongs to the deputy for upbringing and nothing is asked', async () => {
  const { board, find } = await schoolWithDuties();
  expect((await find('ALM-1.DEPU.1')).entry).toMatchObject({ layer: 'alm', role: 'deputy_upbringing' });
  expect((await board()).findings.map(({ kind }) => kind)).not.toContain('surveyOwner');
});
