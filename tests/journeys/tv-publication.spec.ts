import type { Page } from '@playwright/test';
import { addDays, today } from '../../shared/week.ts';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

/** Asks the program itself, as a page does. */
async function call(page: Page, room: string, method: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate((question) => window.bridge.call(question), {
    room,
    method,
    input,
    ticket: method,
  });
  if (!('text' in answer)) throw new Error(`${method}: ${JSON.stringify(answer)}`);
  return JSON.parse(answer.text);
}

test('S03: Tuesday is published with time and author; rows without a due time are flagged and get one', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/publication');
  const days = page.getByRole('table', { name: 'Публикация дней недели' });
  const tuesday = days.getByRole('row').filter({ hasText: '7 апреля' });
  await expect(tuesday).toContainText('без срока');
  await expect(tuesday).toContainText('не опубликовано');
  await look('tv-publication-ru');
  await tuesday.getByRole('button', { name: 'Опубликовать' }).click();
  const panel = page.getByRole('complementary', { name: /^Публикация/ });
  await panel.getByRole('button', { name: 'Опубликовать' }).click();
  await expect(panel.getByLabel('Где опубликовано')).toHaveAttribute('aria-invalid', 'true');
  await panel.getByLabel('Где опубликовано').fill('Сайт школы, страница «Дистанционное обучение»');
  await panel.getByLabel('Кто опубликовал').fill('Константинопольская-Преображенская А. В.');
  await panel.getByRole('button', { name: 'Опубликовать' }).click();
  await expect(tuesday).toContainText('Константинопольская-Преображенская А. В.');
  await expect(tuesday).toContainText(/\d\d:\d\d/);

  await tuesday.getByRole('button', { name: /без срока/ }).click();
  const due = page.getByRole('complementary', { name: /^Без срока сдачи/ });
  await expect(due.getByRole('row').nth(3)).toBeVisible();
  await look('tv-publication-due-ru');
  await due.getByRole('button', { name: /Поставить срок/ }).click();
  await expect(tuesday).toContainText('у всех уроков есть срок');
});

test('S03: today without publication raises a reminder after the set hour; Kazakh, dark', async ({ page, look }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const day = today();
  const [from, to] = [addDays(day, -3), addDays(day, 9)];
  await call(page, 'school', 'saveYear', { id: null, name: 'Новый', startsOn: from, endsOn: to, entries: [] });
  const period = await call(page, 'period', 'save', { id: null, kind: 'quarantine', startsOn: from, endsOn: to, grounds: '', documentNumber: '', documentOn: null, agreedWith: '', agreementNumber: '', agreedOn: null, scope: 'school', grades: [], classIds: [], studentIds: [] });
  await call(page, 'period', 'switchRemote', { id: (period as { id: number }).id, on: true });
  const [channel] = (await call(page, 'tvPlan', 'listChannels', null)) as { id: number }[];
  await call(page, 'tvPlan', 'addBroadcast', { day, startsAt: 1_430, minutes: 9, channelId: channel?.id, grade: 5, language: 'kk', subjectKey: 'mathematics', subjectText: '', topic: '', replayLink: '' });
  await page.getByText('Қазақша').click();
  await go(page, '#/today');
  const reminder = page.getByRole('alert').filter({ hasText: 'Жоспар жарияланбаған' });
  await expect(reminder).toHaveCount(0); // no hour is set: the program does not make one up
  await go(page, '#/tv-plan/publication');
  await page.getByLabel('Келесі күн туралы еске салу уақыты').fill('0:00');
  await page.keyboard.press('Enter');
  await go(page, '#/today');
  await expect(reminder).toBeVisible();
  await look('today-reminder-kk');
  await reminder.getByRole('button', { name: 'Жариялау' }).click();
  await expect(page.getByRole('complementary', { name: /^Жариялау/ })).toBeVisible();
  await look('tv-publication-kk');
}); // biome-ignore format: a call a line
