import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

/** 7А has a lesson on Monday and one on Wednesday at four; the teacher of the first is ill on Monday. */
async function illOnMonday(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { bridge } = window as unknown as { bridge: { call: (question: unknown) => Promise<{ ok: boolean; value?: unknown; text?: string }> } }; // biome-ignore format: one shape
    const call = async (room: string, method: string, input: unknown) => {
      const answer = await bridge.call({ room, method, input, ticket: crypto.randomUUID() });
      if (!answer.ok) throw new Error(`${method} was refused`);
      return (answer.text === undefined ? answer.value : JSON.parse(answer.text)) as { id: number } & { id: number; grade: number; letter: string }[]; // biome-ignore format: one shape
    };
    const classes = await call('people', 'listClasses', null);
    const classId = classes.find(({ grade, letter }) => grade === 7 && letter === 'А')?.id ?? 0;
    const addTeacher = async (lastName: string) =>
      (await call('people', 'addStaff', { lastName, firstName: 'Айгүл', patronymic: 'Серікқызы', phone: '', email: '', language: null, roles: ['subject_teacher'], subjects: [] })).id; // biome-ignore format: one line
    const [ill, other] = [await addTeacher('Болатова'), await addTeacher('Константинопольская-Вознесенская')];
    const { id: timetableId } = await call('tvPlan', 'addTimetable', { name: 'Весна', startsOn: '2020-04-06' });
    const lesson = { timetableId, classId, number: 9, startsAt: 960, minutes: 40, groupName: '', room: '', subjectText: '' }; // biome-ignore format: one line
    await call('tvPlan', 'addLesson', { ...lesson, weekday: 1, subjectKey: 'pe', staffId: ill });
    await call('tvPlan', 'addLesson', { ...lesson, weekday: 3, subjectKey: 'music', staffId: other });
    await call('people', 'saveAbsence', { id: null, staffId: ill, startsOn: '2020-04-06', endsOn: '2020-04-06', kind: 'ill', note: '', coverId: null }); // biome-ignore format: one line
  });
}

for (const language of ['ru', 'kk'] as const) {
  const words = (ru: string, kk: string) => (language === 'ru' ? ru : kk);
  test(`A14: two lessons of a class change places; what follows is read before, and undone after (${language})`, async ({
    page,
    look,
  }) => {
    if (language === 'kk') await page.getByText('Қазақша').click();
    await page.setViewportSize(language === 'ru' ? { width: 1366, height: 768 } : { width: 1920, height: 1080 });
    await expect(page.getByRole('navigation')).toBeVisible();
    await illOnMonday(page);
    await page.evaluate(() => {
      window.location.hash = '#/tv-plan/substitutions';
    });
    const open = page.getByRole('row').filter({ hasText: words('Замены нет', 'Алмастыру жоқ') });
    await open.first().click();
    const swaps = page.getByRole('group', { name: words('Поменять местами', 'Орнын ауыстыру') });
    await swaps.getByRole('button', { name: words('Показать ещё', 'Тағы көрсету') }).click();
    await expect(swaps.getByRole('button', { name: words('Поменять', 'Ауыстыру'), exact: true })).toHaveCount(0);
    await swaps
      .getByRole('button', { name: words('Что изменится', 'Не өзгереді') })
      .first()
      .click();
    await expect(swaps.getByRole('status')).toContainText(words('Новых накладок не будет', 'қайшылық'));
    await swaps.getByRole('button', { name: words('Поменять', 'Ауыстыру'), exact: true }).scrollIntoViewIfNeeded();
    await look(`tv-swap-${language}`);
    await swaps.getByRole('button', { name: words('Поменять', 'Ауыстыру'), exact: true }).click();
    await expect(open).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(open).toHaveCount(1);
  });
}
