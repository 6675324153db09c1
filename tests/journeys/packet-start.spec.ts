import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

test('K04: online lessons for a class with many children offline are warned about where the class is looked at', async ({
  page,
  look,
}) => {
  await go(page, '/access/students');
  await page.getByRole('gridcell').first().waitFor();
  await go(page, '/access/classes');
  await page.getByRole('combobox', { name: 'Вид дистанта, 7А' }).selectOption('Смешанный');
  await look('trajectory-list-ru');
  await page.getByRole('link', { name: '7А', exact: true }).click();
  const choice = page.getByRole('combobox', { name: 'Вид дистанта, 7А' });
  await expect(choice).toHaveValue('mixed');
  await expect(page.getByRole('button', { name: 'Открыть пункт KEM-4c' })).toBeVisible();
  const classId = await page.evaluate(() => window.location.hash.split('/').at(-1));
  await go(page, `/access/students?class=${classId}`);
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('checkbox', { name: /все/i }).first().check();
  await page.getByRole('button', { name: /^Отметить у/ }).click();
  await page.getByRole('radiogroup', { name: /интернет/ }).or(page.getByRole('group', { name: /интернет/ })).first().getByText('нет', { exact: true }).click();
  await go(page, `/access/class/${classId}`);
  await page.getByRole('combobox', { name: 'Вид дистанта, 7А' }).selectOption('Онлайн-уроки');
  await expect(page.getByRole('alert').filter({ hasText: 'у них нет интернета' })).toContainText('KEM-4b');
  await look('trajectory-class-ru');
}); // biome-ignore format: one line for the answer

test('C20: with the profile of Komi the packets and the table of access say which families to call', async ({ page, look }) => {
  await go(page, '/period/profile');
  await page.getByRole('combobox', { name: 'Профиль' }).click();
  await page.getByRole('option', { name: /Коми/ }).click();
  await go(page, '/packets');
  await expect(page.getByText('На этой неделе никто не просил бумажных материалов')).toBeVisible();
  await look('packets-to-call-ru');
  await page.getByRole('button', { name: 'Кому звонить' }).click();
  await expect(page.getByText(/^Позвоните \d+ семьям/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Показать всех' })).toBeVisible();
  await look('access-to-call-ru');
}); // biome-ignore format: one line for the title

test('A12: a student without a decision holds remote mode back until a reason is written', async ({ page, look }) => {
  await go(page, '/access/students');
  await page.getByRole('gridcell').nth(2).waitFor();
  await page.getByRole('row').nth(1).getByRole('gridcell').filter({ hasText: /проводной|мобильный|слабый|есть|нет/ }).first().click();
  await page.keyboard.press('0');
  await go(page, '/period');
  await page.getByRole('button', { name: 'Выключить дистант' }).click();
  await expect(page.getByText('Для 1 ученика не решено, как к нему придут уроки')).toBeVisible();
  await page.getByRole('button', { name: 'Включить дистант' }).click();
  await expect(page.getByRole('button', { name: 'Включить дистант с этой причиной' })).toBeDisabled();
  await page.getByLabel('Почему включаете дистант').fill('Семья в дороге, позвоним завтра');
  await look('period-undecided-ru');
  await page.getByRole('button', { name: 'Включить дистант с этой причиной' }).click();
  await expect(page.getByText(/Причина: Семья в дороге/)).toBeVisible();
  await look('period-passed-ru');
}); // biome-ignore format: one line for the answer
