import { expect, test } from './app.ts';

test.use({ start: 'sample' });

test('A11, A12: the deputy asks a family by keyboard, and the next one is there', async ({ page, look }) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Связь' }).click();
  await page.getByRole('tab', { name: 'Опрос' }).click();
  await page.getByLabel('Код с анкеты').fill('ZV1:A:5');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form');
  const name = await form.getByRole('heading').textContent();
  await form.getByRole('group', { name: 'Интернет дома' }).getByRole('button', { name: '1 нет' }).focus();
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await page.keyboard.press('1');
  await page.keyboard.type('Balapan');
  for (const key of ['Enter', '2', '1', '2', '1', '1']) await page.keyboard.press(key);
  await look('access-survey');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('heading')).not.toHaveText(name ?? '');
  await page.getByRole('tab', { name: 'Ученики' }).click();
  await expect(page.getByRole('columnheader').first()).toBeVisible();
  await page.getByRole('searchbox').or(page.getByPlaceholder(/Найти|Поиск/)).first().fill((name ?? '').split(',')[0] ?? '');
  await expect(page.getByRole('gridcell', { name: 'Бумага + телефон' }).first()).toBeVisible();
}); // biome-ignore format: one line for the search

test('A10, K05: the picture of the school opens a class, whose two lines hold everybody', async ({ page, look }) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Связь' }).click();
  await page.getByRole('tab', { name: 'Картина' }).click();
  await expect(page.getByText('Охвачены 1000 из 1000 учеников')).toBeVisible();
  await look('access-picture');
  await page.getByRole('link', { name: '7А', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Связь, 7А класс' })).toBeVisible();
  const lines = page.getByRole('heading', { level: 2, name: /^Линия/ });
  const counts = (await lines.allTextContents()).map((text) => Number(/: (\d+)/.exec(text)?.[1]));
  await expect(page.getByRole('listitem').filter({ has: page.locator('a') })).toHaveCount(counts[0]! + counts[1]!);
  await look('access-class');
});
