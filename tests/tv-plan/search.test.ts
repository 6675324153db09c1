import { expect, test } from 'vitest';
import { searchSchool } from '../../main/shell/search.ts';
import { blankLessonCard } from '../../shared/tv-plan/lesson-card.ts';
import { work } from '../people/test-house.ts';
import { planHouse } from './plan-house.ts';

test('Ctrl+K finds cards of teachers by class, subject and teacher, in both languages, and the name opens the card', async () => {
  const { store, addClass, addTeacher, addLoad } = await planHouse();
  const classId = await addClass(5, 'А', 'kk');
  const teacher = await addTeacher('Серікова');
  await addLoad(classId, 'mathematics', teacher, '1/2 топ');
  const found = async (query: string, language: 'ru' | 'kk' = 'ru') =>
    (await searchSchool(store.db, query, language)).filter(({ kind }) => kind === 'teacherCard');
  const [card] = await found('5а матем');
  expect(card).toMatchObject({
    room: 'tvPlan',
    id: `${classId} mathematics 1/2 топ`,
    title: '5А: Математика, 1/2 топ',
  });
  expect(card?.detail).toContain('Серікова');
  expect((await found('серікова', 'kk'))[0]?.detail).toContain('Мұғалім карточкасы');
  expect(await found('5б матем')).toEqual([]);
});

test('Ctrl+K finds cards of TV lessons by subject and words; one whose broadcast is gone opens nothing and is not shown', async () => {
  const { store, tvPlan, show } = await planHouse();
  await show({ topic: 'Жай бөлшектер' });
  const [shown] = await tvPlan.listLessonCards({ week: '2020-W15' }, work);
  const found = async (query: string) =>
    (await searchSchool(store.db, query, 'kk')).filter(({ kind }) => kind === 'lessonCard');
  expect(await found('математика')).toEqual([]);
  await tvPlan.saveLessonCard({ ...blankLessonCard(shown!), links: ['onlinemektep.org/drobi'] }, work);
  expect(await found('onlinemektep')).toEqual(await found('5 математика'));
  expect(await found('onlinemektep')).toMatchObject([
    { id: `2020-W15 ${shown!.id}`, title: '5-сынып: Математика. Жай бөлшектер' },
  ]);
  await tvPlan.deleteBroadcasts({ ids: [shown!.id] }, work);
  expect(await found('onlinemektep')).toEqual([]);
});
