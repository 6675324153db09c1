import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

test('A23: 20 planned and 18 delivered show 90 percent and lag 2, and the subject is listed when the term is over', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/programme');
  const table = page.getByRole('grid', { name: 'Выполнение программы' });
  await expect(table.getByRole('row').nth(3)).toBeVisible();
  await look('tv-programme-ru');
  await page.getByLabel('За какое время').click();
  await page.getByRole('option', { name: 'Неделя', exact: true }).click();
  await page.getByPlaceholder('Поиск в таблице').fill('5А Математика');
  const row = table.getByRole('row').filter({ hasText: 'Математика' });
  await row.getByRole('gridcell').first().click();
  const panel = page.getByRole('complementary', { name: '5А: Математика' });
  await panel
    .getByLabel(/^По плану/)
    .first()
    .fill('20');
  await panel
    .getByLabel(/^Проведено/)
    .first()
    .fill('18');
  await look('tv-programme-panel-ru');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(row).toContainText('90 %');
  await expect(row.getByRole('gridcell').last()).toHaveText('2');
  await expect(page.getByRole('status').filter({ hasText: 'Время вышло' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row).not.toContainText('90 %');
});

test('A24: the ledger opens the lessons behind a number and leaves as a workbook; Kazakh, dark', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByText('Қазақша').click();
  await go(page, '#/tv-plan/ledger');
  const table = page.getByRole('grid', { name: 'Мұғалімдердің пән бойынша сағаттары' });
  await table.locator('.tv-open').first().click();
  const list = page.getByRole('complementary').last();
  await expect(list.getByRole('row').first()).toBeVisible();
  await look('tv-ledger-kk');
  await page.getByRole('button', { name: 'Excel кестесі' }).click();
  const done = page.getByText('Кесте дайын:');
  await expect(done).toBeVisible({ timeout: 20_000 });
  expect(existsSync(((await done.textContent()) ?? '').split(': ')[1] ?? '')).toBe(true);
  await go(page, '#/tv-plan/programme');
  await expect(page.getByRole('grid', { name: 'Бағдарламаның орындалуы' })).toBeVisible();
  await look('tv-programme-kk');
});
