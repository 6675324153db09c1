import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blankLessonCard,
  lackingParts,
  lessonCardFinder,
  offeredMaterials,
  sumOf,
  usualMinutes,
} from '../../shared/tv-plan/lesson-card.ts';
import { lackingMaterials } from '../../shared/tv-plan/materials.ts';
import { undoLast, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { aBroadcast, monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

const week = { week: '2020-W15' };
const span = { from: monday, to: '2020-04-12' };

async function shown(minutes = 10) {
  const house = await planHouse();
  await house.addClass(5, 'А', 'kk');
  await house.show({ minutes, topic: 'Жай бөлшектер' });
  const [lesson] = await house.tvPlan.listLessonCards(week, work);
  const card = {
    ...blankLessonCard(lesson!),
    questions: ['Бөлшек дегеніміз не?', 'Алымы қайда?'],
    tasks: ['№ 12', '№ 13', '№ 14'],
    afterwards: 'Оқулықтан 12-бетті оқы',
  };
  return { ...house, lesson: lesson!, card };
}

test('M07: the parts of a TV lesson are 6+1+1+1+1 and add up to 10; a change that breaks the sum is refused', async () => {
  const { tvPlan, card, ...house } = await shown();
  expect(card.minutes).toEqual([6, 1, 1, 1, 1]);
  await tvPlan.saveLessonCard(card, work);
  await expect(tvPlan.saveLessonCard({ ...card, minutes: [6, 2, 1, 1, 1] }, work)).rejects.toMatchObject({ key: 'tvLessons.refused.sum', values: { sum: 11, minutes: 10 } }); // biome-ignore format: one line
  const stored = async () => (await tvPlan.listLessonCards(week, work))[0]?.card;
  expect((await stored())?.minutes).toEqual([6, 1, 1, 1, 1]);
  await tvPlan.saveLessonCard({ ...card, minutes: [5, 2, 1, 1, 1] }, work);
  expect((await stored())?.minutes).toEqual([5, 2, 1, 1, 1]);
  await undoLast(house);
  expect((await stored())?.minutes).toEqual([6, 1, 1, 1, 1]);
});

test('M07: the card prints with its two questions and three tasks; one without them is refused in words', async () => {
  const { tvPlan, card } = await shown();
  const print = (only: Pick<typeof card, 'slot' | 'grade' | 'language'> | null) =>
    tvPlan.printLessonCards({ ...span, only: only && { slot: only.slot, grade: only.grade, language: only.language }, folder: null }, work); // biome-ignore format: one line
  await expect(print(null)).rejects.toMatchObject({ key: 'tvLessons.refused.nothing' });
  await tvPlan.saveLessonCard({ ...card, questions: ['Бір ғана сұрақ'] }, work);
  await expect(print(card)).rejects.toMatchObject({ key: 'tvLessons.refused.short' });
  await expect(print(null)).rejects.toMatchObject({ key: 'tvLessons.refused.nothing' });
  await tvPlan.saveLessonCard(card, work);
  const printed = await print(card);
  checkPdf(printed.path);
  const [text = ''] = pageTexts(printed.path);
  for (const part of ['6 мин', 'Бөлшек дегеніміз не?', 'Алымы қайда?', '№ 14', 'Оқулықтан 12-бетті оқы', '09:00–09:10']) expect(text).toContain(part); // biome-ignore format: one line
  expect(pageTexts((await print(null)).path)).toHaveLength(1);
});

test('M07: what pupils do after viewing is the task of every class of the grade until its teacher writes another', async () => {
  const { tvPlan, card, plan, addClass } = await shown();
  await addClass(5, 'Б', 'kk');
  await tvPlan.saveLessonCard(card, work);
  const tasks = async () => (await plan()).items.map(({ task }) => task);
  expect(await tasks()).toEqual([card.afterwards, card.afterwards]);
  const { classId, slot, subjectKey } = (await plan()).items[0]!;
  await tvPlan.makeChange({ kind: 'edit', items: [{ classId, slot, subjectKey }], edit: { task: '№ 7' } }, work);
  expect(await tasks()).toEqual(['№ 7', card.afterwards]);
});

test('M07: the card goes with its subject: another programme in the slot has none, a repeat has that of its first showing, and a broadcast that is gone is refused', async () => {
  const { tvPlan, card, lesson, show } = await shown();
  const { card: _, firstId: __, importId: ___, ...bare } = lesson;
  await tvPlan.saveLessonCard(card, work);
  await tvPlan.saveBroadcast({ ...bare, subjectKey: 'physics' }, work);
  expect((await tvPlan.listLessonCards(week, work))[0]?.card).toBeNull();
  await tvPlan.saveBroadcast({ ...bare, subjectKey: 'mathematics' }, work);
  await show({ day: '2020-04-07', topic: 'Жай бөлшектер' });
  expect(await tvPlan.listLessonCards(week, work)).toHaveLength(1);
  await tvPlan.deleteLessonCard(card, work);
  expect((await tvPlan.listLessonCards(week, work))[0]?.card).toBeNull();
  await expect(tvPlan.saveLessonCard({ ...card, slot: `tv ${monday} 1 1` }, work)).rejects.toMatchObject({ key: 'tvLessons.refused.gone' }); // biome-ignore format: one line
});

test('M07: a broadcast of fifteen minutes explains for eleven, and its card has to fill fifteen', async () => {
  const { tvPlan, card } = await shown(15);
  expect(card.minutes).toEqual([11, 1, 1, 1, 1]);
  await expect(tvPlan.saveLessonCard({ ...card, minutes: [6, 1, 1, 1, 1] }, work)).rejects.toMatchObject({ values: { sum: 10, minutes: 15 } }); // biome-ignore format: one line
});

test('M07: the usual parts always add up to the length of the broadcast', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), (length) => {
      const minutes = usualMinutes(length);
      expect(sumOf(minutes)).toBe(length);
      expect(minutes).toHaveLength(5);
      expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('M07: what a card lacks is told by its clause', () => {
  const shownThen = aBroadcast({ subjectKey: 'physics' });
  const card = blankLessonCard(shownThen);
  expect(lackingParts(card)).toEqual(['questions', 'tasks', 'resources']);
  expect(lackingParts({ ...card, questions: ['1', ' '], tasks: ['1', '2'], resources: ['r'] })).toEqual(['questions']);
  expect(lessonCardFinder([card])(shownThen)).toBe(card);
  expect(lessonCardFinder([card])({ ...shownThen, grade: 6 })).toBeUndefined();
});

test('A18: a lesson with a card still lacks materials until what the card offers has been taken; what is taken is offered no more', async () => {
  const { tvPlan, plan, card } = await shown();
  const links = ['https://onlinemektep.kz/5', 'bilimland.kz/kk/drobi', 'D:\\сабақ\\бөлшек.pdf'];
  await tvPlan.saveLessonCard({ ...card, resources: ['Оқулық, 12-бет'], links }, work);
  const written = (await tvPlan.listLessonCards(week, work))[0]!.card!;
  const lesson = { grade: 5, language: 'kk' as const, subjectKey: 'mathematics' };
  const offered = offeredMaterials([written, written], lesson, []);
  expect(offered.map(({ kind, text }) => [kind, text])).toEqual([['pages', 'Оқулық, 12-бет'], ['link', links[0]], ['link', links[1]], ['file', links[2]]]); // biome-ignore format: one line
  for (const other of [{ grade: 6 }, { language: 'ru' as const }, { subjectKey: 'physics' }, { subjectKey: null }])
    expect(offeredMaterials([written], { ...lesson, ...other }, [])).toEqual([]);
  const [item] = lackingMaterials(await plan());
  expect(item).toMatchObject({ subjectKey: 'mathematics', materials: [] });
  const materials = offered.map((one) => ({ ...one, downloaded: true }));
  await tvPlan.makeChange({ kind: 'edit', items: [{ classId: item!.classId, slot: item!.slot, subjectKey: item!.subjectKey }], edit: { materials } }, work); // biome-ignore format: one line
  expect(lackingMaterials(await plan())).toEqual([]);
  expect(offeredMaterials([written], lesson, materials)).toEqual([]);
});
