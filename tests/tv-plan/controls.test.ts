import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeControls, noControlRules, type Work } from '../../shared/tv-plan/control-rules.ts';
import { blankCard, type ControlDate } from '../../shared/tv-plan/teacher-card.ts';
import { undoLast, work } from '../people/test-house.ts';
import { planHouse } from './plan-house.ts';

async function school() {
  const house = await planHouse();
  const { tvPlan } = house;
  const classId = await house.addClass(7, 'А', 'ru');
  const tell = async (subjectKey: string, controls: Pick<ControlDate, 'day' | 'kind'>[], groupName = '') => {
    const card = { ...blankCard({ classId, subjectKey, groupName }), controls: controls.map((one) => ({ ...one, topic: '' })) };
    await tvPlan.saveTeacherCard(card, work);
  };
  const found = async () =>
    (await tvPlan.judgeControls(null, work)).map(({ subjectKey, day, why, clause, value }) => [subjectKey, day.slice(5), why, clause, value]);
  return { ...house, tell, found };
} // biome-ignore format: a call a line

test('A section work of grade 7 on 11 May is told late by its clause, one before the window early; the next year the clause is silent', async () => {
  const { tell, found } = await school();
  await tell('physics', [{ day: '2020-05-11', kind: 'section' }]);
  expect(await found()).toEqual([['physics', '05-11', 'late', 'MR-17.8', '2020-05-08']]);
  await tell('physics', [{ day: '2020-04-28', kind: 'section' }]);
  expect(await found()).toEqual([['physics', '04-28', 'early', 'MR-17.1', '2020-05-04']]);
  await tell('physics', [{ day: '2020-05-06', kind: 'section' }, { day: '2020-05-19', kind: 'quarter' }]);
  expect(await found()).toEqual([]);
  await tell('physics', [{ day: '2021-05-11', kind: 'section' }]);
  expect(await found()).toEqual([]);
}); // biome-ignore format: one card a line

test('A section work where there is none, a second one of a subject and a Sunday are told; current control is free', async () => {
  const { tell, found } = await school();
  await tell('music', [{ day: '2020-05-06', kind: 'section' }]);
  await tell('physics', [{ day: '2020-05-05', kind: 'section' }, { day: '2020-05-07', kind: 'section' }]);
  await tell('biology', [{ day: '2020-05-06', kind: 'current' }, { day: '2020-05-07', kind: 'current' }, { day: '2020-05-03', kind: 'current' }]);
  expect(await found()).toEqual([
    ['music', '05-06', 'none', 'MR-17.3', null],
    ['physics', '05-05', 'once', 'MR-17.6a', 2],
    ['physics', '05-07', 'once', 'MR-17.6a', 2],
    ['biology', '05-03', 'dayOff', null, null],
  ]);
}); // biome-ignore format: one card a line

test('How many works a day has nobody says: it is judged only after the school has set it, and undo takes it back', async () => {
  const { tell, found, tvPlan, ...house } = await school();
  const day = '2020-05-19';
  for (const subject of ['physics', 'biology', 'chemistry', 'geography']) await tell(subject, [{ day, kind: 'quarter' }]);
  await tell('english', [{ day, kind: 'quarter' }], '1');
  await tell('english', [{ day, kind: 'quarter' }], '2');
  expect(await found()).toEqual([]);
  const { rules, proposal } = await tvPlan.findControlRules(null, work);
  expect(rules).toEqual(noControlRules);
  await tvPlan.saveControlRules({ ...proposal, source: proposal.source.ru }, work);
  // Two groups of a class write one work: five subjects, not six.
  expect((await found()).map(([subject, , why, clause, value]) => [subject, why, clause, value])).toEqual(
    ['physics', 'biology', 'chemistry', 'geography', 'english', 'english'].map((subject) => [subject, 'perDay', null, 5]),
  );
  await undoLast(house);
  expect(await found()).toEqual([]);
}); // biome-ignore format: one card a line

test('A work for the quarter on its last school day, and one beside the section work of the subject, are told when the school has said so', async () => {
  const { tell, found, tvPlan, rooms } = await school();
  const name = { ru: '4 четверть', kk: '4-тоқсан' };
  const entry = { kind: 'quarter' as const, name, startsOn: '2021-04-01', endsOn: '2021-05-23' };
  await rooms.school.saveYear({ id: null, name: '2020–2021', startsOn: '2020-09-01', endsOn: '2021-05-25', entries: [entry] }, work);
  await tvPlan.saveControlRules({ perDay: null, notLastDay: true, apart: true, source: '' }, work);
  await tell('physics', [{ day: '2021-05-21', kind: 'quarter' }]); // a Friday; the quarter ends on Sunday
  await tell('biology', [{ day: '2021-05-20', kind: 'quarter' }, { day: '2021-05-20', kind: 'section' }]);
  expect((await found()).map(([subject, day, why]) => [subject, day, why])).toEqual([['physics', '05-21', 'lastDay'], ['biology', '05-20', 'apart']]);
}); // biome-ignore format: one card a line

test('Whatever the days are, rules that nobody has set and clauses that are not in force judge nothing but days without lessons', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2021-02-${String(date).padStart(2, '0')}`);
  const aWork: fc.Arbitrary<Work> = fc.record({ classId: fc.integer({ min: 1, max: 3 }), subjectKey: fc.constantFrom('music', 'physics'), groupName: fc.constant(''), grade: fc.integer({ min: 0, max: 11 }), day, kind: fc.constantFrom('current', 'section', 'quarter', 'final') });
  const rule = { kind: 'section' as const, clause: 'MR-17.1' };
  const catalogue = { days: [{ ...rule, grades: [0, 11] as [number, number], last: '2000-01-01' }], once: [], none: [{ ...rule, subjects: ['music'] }], proposal: { ...noControlRules, source: { ru: '', kk: '' } } };
  fc.assert(
    fc.property(fc.array(aWork, { maxLength: 30 }), (works) => {
      const found = judgeControls(works, { catalogue, rules: noControlRules, years: [], profileOn: () => [] });
      expect(found.every(({ why }) => why === 'dayOff')).toBe(true);
    }),
  );
}); // biome-ignore format: one value a line
