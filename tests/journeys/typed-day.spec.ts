import { expect, test } from './app.ts';

test.use({ start: 'sample' });

test('A day that cannot be read is not saved in silence, and Enter saves the day that was just typed', async ({
  page,
}) => {
  await page.evaluate(() => {
    window.location.hash = '/period/periods';
  });
  await page.getByRole('button', { name: 'Объявить период' }).first().click();
  const first = page.getByLabel('Первый день');
  const last = page.getByLabel('Последний день');
  await last.fill('31.02.2020');
  await page.getByRole('button', { name: 'Сохранить период' }).click();
  await expect(page.getByText('Дата пишется так')).toBeVisible();
  await expect(last).toBeFocused();
  await expect(last).toHaveValue('31.02.2020');

  await last.fill('22.04.2020');
  await last.press('Tab');
  await first.fill('20.4.2020');
  await first.press('Enter');
  await expect(page.getByText('Новый дистанционный период с 20.04.2020 по 22.04.2020')).toBeVisible();
});

test('A last day typed right after the first takes the place of the one that moved along with it', async ({ page }) => {
  await page.evaluate(() => {
    window.location.hash = '/period/periods';
  });
  await page.getByRole('button', { name: 'Объявить период' }).first().click();
  const last = page.getByLabel('Последний день');
  await page.getByLabel('Первый день').fill('04.05.2026');
  await page.keyboard.press('Tab');
  await expect(last).toHaveValue('04.05.2026');
  await page.keyboard.type('08.05.2026');
  await expect(last).toHaveValue('08.05.2026');
});
