import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

test('The deputy sees what teachers of subjects off TV owe and writes a card down', async ({ page, look }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/materials');
  await expect(page.getByRole('tab', { name: 'Материалы', exact: true })).toBeVisible();
  await look('tv-materials-ru');
  await page.getByRole('tab', { name: 'Предметы без показа' }).click();
  await expect(page.getByRole('grid')).toContainText('не сдана');
  await look('tv-cards-ru');
  await page.getByPlaceholder('Поиск в таблице').fill('Музыка 6 класс');
  const music = page.getByRole('row').filter({ hasText: '6 класс' }).first();
  await expect(music).toContainText('не сдана');
  await music.getByRole('gridcell').first().click();
  await page.getByLabel('Ссылка или файл').fill('https://music.example/6');
  await look('tv-card-panel-ru');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(music).toContainText('сдана, не выдана');
});

test('Kazakh: the board and the list of lessons without materials are read at a glance', async ({ page, look }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByText('Қазақша').click();
  await go(page, '#/tv-plan/cards');
  await expect(page.getByRole('grid')).toContainText('тапсырылмаған');
  await look('tv-cards-kk');
  await page.getByRole('tab', { name: 'Материалдар', exact: true }).click();
  await look('tv-materials-kk');
});
