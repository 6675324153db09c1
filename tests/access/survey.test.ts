import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSurveyCode } from '../../shared/access/survey-code.ts';
import { today } from '../../shared/week.ts';
import { undoLast, work } from '../people/test-house.ts';
import { codesOf } from '../print/tools.ts';
import { anInterview, schoolWith } from './access-school.ts';

test('A11: one student unanswered leaves the class incomplete', async () => {
  const { access, ids, classId } = await schoolWith(['Асанов', 'Белов', 'Волков']);
  for (const id of ids.slice(0, 2)) await access.interview(anInterview(id, { internet: true, internetLevel: 'wired' }), work);
  expect((await access.count(null, work))[0]).toMatchObject({ classId, total: 3, reached: 2, unknown: 1 });
  expect(await access.listUndecided(null, work)).toEqual([ids[2]]);
}); // biome-ignore format: one line for an interview

test('A11: a second answer keeps the first in the history, and the newest is what is known', async () => {
  const { house, access, ids } = await schoolWith(['Асанов']);
  const id = ids[0]!;
  await access.interview({ ...anInterview(id, { internet: true, internetLevel: 'mobile' }), askedOn: '2020-04-03' }, work);
  await access.interview(anInterview(id, { internet: false, tv: true, tvChannels: 'Balapan' }), work);
  const past = await access.listAnswers({ studentId: id }, work);
  expect(past.map(({ answers }) => answers.internetLevel)).toEqual([null, 'mobile']);
  expect(past[1]).toMatchObject({ askedAt: '2020-04-03', source: 'survey', saidBy: 'мать' });
  expect((await access.list(null, work))[0]).toMatchObject({ internet: false, tvChannels: 'Balapan', channel: 'paper' });
  await undoLast(house);
  expect((await access.list(null, work))[0]).toMatchObject({ internetLevel: 'mobile', channel: 'platform' });
  expect(await access.listAnswers({ studentId: id }, work)).toHaveLength(1);
}); // biome-ignore format: one line for an interview

test('A11: an answer of an earlier day goes into the history and changes nothing else', async () => {
  const { access, ids } = await schoolWith(['Асанов']);
  const id = ids[0]!;
  await access.interview(anInterview(id, { internet: true, internetLevel: 'wired' }), work);
  await access.interview({ ...anInterview(id, { internet: false }), askedOn: '2020-04-03' }, work);
  expect((await access.list(null, work))[0]).toMatchObject({ internet: true, askedOn: today() });
  expect(await access.listAnswers({ studentId: id }, work)).toHaveLength(2);
});

test('A11: a re-check date is kept with the answer', async () => {
  const { access, ids } = await schoolWith(['Асанов']);
  await access.interview({ ...anInterview(ids[0]!, { internet: true }), recheckOn: '2030-01-10' }, work);
  expect((await access.list(null, work))[0]).toMatchObject({ recheckOn: '2030-01-10' });
});

test('An answer from the future is refused', async () => {
  const { access, ids } = await schoolWith(['Асанов']);
  const interview = { ...anInterview(ids[0]!, { internet: true }), askedOn: '2999-01-01' };
  await expect(access.interview(interview, work)).rejects.toMatchObject({ key: 'access.survey.future' });
});

test('What is typed in the table is one line of the history a day', async () => {
  const { access, ids } = await schoolWith(['Асанов']);
  const studentIds = [ids[0]!];
  for (const answers of [{ internet: true }, { device: true }, { tv: false }]) {
    await access.answer({ studentIds, answers }, work);
  }
  const past = await access.listAnswers({ studentId: ids[0]! }, work);
  expect(past).toHaveLength(1);
  expect(past[0]).toMatchObject({ source: 'table', answers: { internet: true, device: true, tv: false } });
});

test('A10: a class of 25 with three nobody has a channel for shows 22 of 25 with their names; paper makes it 23', async () => {
  const { access, ids } = await schoolWith(Array.from({ length: 25 }, (_, place) => `Ученик${String(place).padStart(2, '0')}`));
  await access.answer({ studentIds: ids.slice(0, 22), answers: { internet: true, device: true } }, work);
  expect((await access.count(null, work))[0]).toMatchObject({ total: 25, reached: 22 });
  const names = (await access.list(null, work)).filter(({ channel }) => channel === null).map(({ name }) => name);
  expect(names).toEqual(['Ученик22 Пётр', 'Ученик23 Пётр', 'Ученик24 Пётр']);
  await access.override({ studentIds: [ids[22]!], channel: 'paper', reason: 'забирает бабушка' }, work);
  expect((await access.count(null, work))[0]).toMatchObject({ total: 25, reached: 23, paper: 1 });
}); // biome-ignore format: one line for the class

test('A10: the weeks before show how many were reached by what was known then', async () => {
  const { access, ids } = await schoolWith(['Асанов', 'Белов']);
  await access.interview({ ...anInterview(ids[0]!, { internet: true }), askedOn: '2020-04-07' }, work);
  await access.interview({ ...anInterview(ids[1]!, { internet: false }), askedOn: '2020-04-15' }, work);
  const trend = await access.findTrend({ week: '2020-W16', weeks: 3 }, work);
  expect(trend.map(({ week, platform, paper, unknown }) => [week, platform, paper, unknown])).toEqual([
    ['2020-W14', 0, 0, 2],
    ['2020-W15', 1, 0, 1],
    ['2020-W16', 1, 1, 0],
  ]);
});

test('A11: a blank paper form is printed for each class with students', async () => {
  const { access, house, classId } = await schoolWith(['Асанов', 'Белов']);
  const made = await access.printForms({ classIds: [classId], folder: join(house.folder, 'forms') }, work);
  expect(made).toMatchObject({ students: 2 });
  expect(made.files.every((file) => existsSync(file))).toBe(true);
  await expect(access.printForms({ classIds: [999], folder: null }, work)).rejects.toMatchObject({
    key: 'access.form.nobody',
  });
});

test('A11: the codes of the paper form are read at 150 points to the inch', async () => {
  const { access, house, classId, ids } = await schoolWith(['Асанов', 'Белов', 'Волков']);
  const { files } = await access.printForms({ classIds: [classId], folder: house.folder }, work);
  const [codes = []] = codesOf(files[0]!, 1, 1);
  expect(codes.map(readSurveyCode).sort()).toEqual(ids);
});
