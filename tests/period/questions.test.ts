import { expect, test } from 'vitest';
import { frostGrades, gradeRuns } from '../../shared/period/frost.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { tellStatus } from '../../shared/period/tell-rule.ts';
import { texts } from '../../shared/text/texts.ts';
import { today } from '../../shared/week.ts';
import { emptyHouse, undoLast, work } from '../people/test-house.ts';

test('A silent place is asked once; who decided, when and why is kept under every profile', async () => {
  const house = await emptyHouse();
  const { period } = house.rooms;
  const find = async (key: string) => (await period.listQuestions(null, work)).find((question) => question.key === key);
  expect(await find('postage')).toMatchObject({ decision: null });
  const decision = { question: 'postage', choice: 'school', answer: '', reason: 'Смета на квартал', who: 'Образцова А. И.' };
  await period.decide(decision, work);
  await period.chooseProfile({ key: 'ru-komi-2020' }, work);
  expect((await find('postage'))?.decision).toEqual({ ...decision, on: today() });
  await period.decide({ ...decision, choice: '', answer: 'Спонсор', reason: '' }, work);
  expect((await find('postage'))?.decision).toMatchObject({ answer: 'Спонсор' });
  await undoLast(house);
  expect((await find('postage'))?.decision).toMatchObject({ choice: 'school' });
}); // biome-ignore format: one line

test('An empty or unknown answer is not written down', async () => {
  const { period } = (await emptyHouse()).rooms;
  const decide = (choice: string, question = 'postage') =>
    period.decide({ question, choice, answer: ' ', reason: '', who: 'Кто-то' }, work);
  await expect(decide('')).rejects.toMatchObject({ key: 'period.question.noAnswer' });
  await expect(decide('nobody')).rejects.toMatchObject({ key: 'period.question.noAnswer' });
  await expect(decide('school', 'weather')).rejects.toMatchObject({ key: 'period.question.gone' });
});

test('C24 who owns the survey is asked only where the Almaty layer does not say it', async () => {
  const { period } = (await emptyHouse()).rooms;
  const keys = async () => (await period.listQuestions(null, work)).map(({ key }) => key);
  expect(await keys()).toEqual(expect.arrayContaining(['survey-owner', 'exam-video', 'military-works', 'carrier']));
  await period.chooseProfile({ key: 'kz-2020-almaty' }, work);
  expect(await keys()).not.toContain('survey-owner');
  await period.chooseProfile({ key: 'ru-kemerovo-2020' }, work);
  expect(await keys()).not.toContain('exam-video');
  expect(await keys()).toContain('packet-rhythm');
});

test('X01 acceptance 8: before order 141 takes force its rules are shown as not yet in force; the day is not confirmed until the school decides', async () => {
  const house = await emptyHouse();
  const { period } = house.rooms;
  const key = 'o141-published';
  const layer = async () => (await period.findRulebook(null, work)).profile.layers.find((one) => one.key === 'o141');
  const standing = async (day: string) => {
    const { profile } = await period.findRulebook(null, work);
    const own = resolveProfile(profile, day).filter((rule) => rule.layer === 'o141');
    expect(own.length).toBeGreaterThan(0);
    return [...new Set(own.map((rule) => (rule.status === 'notYet' ? `${rule.status} ${rule.startsOn}` : 'in force')))];
  };
  expect(await layer()).toMatchObject({ from: '2020-04-24', unconfirmed: key });
  expect(await standing('2020-04-23')).toEqual(['notYet 2020-04-24']);
  const [rule] = resolveProfile((await period.findRulebook(null, work)).profile, '2020-04-23');
  expect(tellStatus(rule!, texts('ru'))).toBe('Ещё не действует: начинается 24.04.2020. День начала самый ранний возможный и ещё не подтверждён.');
  const decision = { question: key, choice: '', answer: '20.04.2020', reason: 'По базе нормативных актов', who: 'Образцова А. И.' };
  await period.decide(decision, work);
  expect(await layer()).toMatchObject({ from: '2020-05-01' });
  expect((await layer())?.unconfirmed).toBeUndefined();
  expect(await standing('2020-04-30')).toEqual(['notYet 2020-05-01']);
  expect(await standing('2020-05-01')).toEqual(['in force']);
  const asked = (await period.listQuestions(null, work)).find((question) => question.key === key);
  expect(asked?.decision).toEqual({ ...decision, answer: '2020-04-20', on: today() });
  await undoLast(house);
  expect(await layer()).toMatchObject({ from: '2020-04-24', unconfirmed: key });
  await period.chooseProfile({ key: 'ru-komi-2020' }, work);
  expect((await period.listQuestions(null, work)).map((question) => question.key)).not.toContain(key);
}); // biome-ignore format: long lines

test('The publication of an act is a day, and not one before the act was signed', async () => {
  const { period } = (await emptyHouse()).rooms;
  const decide = (answer: string) =>
    period.decide({ question: 'o141-published', choice: '', answer, reason: '', who: 'Кто-то' }, work);
  await expect(decide('в апреле')).rejects.toMatchObject({ key: 'period.question.noDay' });
  await expect(decide('12.04.2020')).rejects.toMatchObject({ key: 'period.question.tooEarly', values: { day: '13.04.2020' } });
  await decide('13.04.2020');
  expect((await period.findRulebook(null, work)).profile.layers.find(({ key }) => key === 'o141')?.from).toBe('2020-04-24');
}); // biome-ignore format: long lines

test('The frost table is an example until the school puts in its own, and undo brings the example back', async () => {
  const house = await emptyHouse();
  const { period } = house.rooms;
  const example = await period.findFrost(null, work);
  expect(example).toMatchObject({ example: true, source: '' });
  expect(frostGrades(example, -24, 0)).toEqual([]);
  expect(gradeRuns(frostGrades(example, -25, 0))).toBe('0–4');
  expect(gradeRuns(frostGrades(example, -25, 9))).toBe('0–9');
  const own = { region: 'Область', source: 'Приказ № 1', example: false, rows: [{ temperature: -28, wind: 5, from: 1, to: 4 }] };
  await period.saveFrost(own, work);
  expect(await period.findFrost(null, work)).toEqual(own);
  expect(frostGrades(own, -30, 4)).toEqual([]);
  expect(frostGrades(own, -30, 5)).toEqual([1, 2, 3, 4]);
  await undoLast(house);
  expect(await period.findFrost(null, work)).toEqual(example);
}); // biome-ignore format: one line

test('Grades are told in runs', () => {
  expect(gradeRuns([])).toBe('');
  expect(gradeRuns([5, 1, 2, 3, 3])).toBe('1–3, 5');
});
