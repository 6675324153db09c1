import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

test('M09: PE of 5A has no way and is red; with a card the gap goes, with undo it is back', async ({ page, look }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/plan');
  await page.getByRole('tab', { name: 'Охват и часы' }).click();
  const total = page.getByRole('status').filter({ hasText: 'Охвачено' });
  await expect(total).toBeVisible();
  await look('tv-coverage-ru');
  const before = await total.textContent();
  const pe = page.getByTitle('5А: Физическая культура');
  await expect(pe.getByLabel('не доходит никак')).toBeVisible();

  // A finding of the week leads to this very cell.
  await go(page, '#/tv-plan/plan');
  await page.getByRole('button', { name: /замечан/ }).click();
  const finding = page.locator('.plan-finding').filter({ hasText: '5А, Физическая культура' });
  await finding.getByRole('button', { name: 'Написать карточку' }).click();
  const panel = page.getByRole('complementary', { name: '5А: Физическая культура' });
  await panel.getByLabel('Текст для учеников').fill('Зарядка на каждый день: 10 минут, без предметов. '.repeat(6));
  await look('tv-coverage-panel-ru');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(pe.getByLabel('карточкой')).toBeVisible();
  expect(await total.textContent()).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect(pe.getByLabel('не доходит никак')).toBeVisible();

  // By the keyboard: to paper.
  await pe.focus();
  await page.keyboard.press('Enter');
  await panel.getByLabel('На бумаге').check();
  await panel.getByLabel('Что на бумаге').fill('Дневник самоконтроля');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(pe.getByLabel('на бумаге')).toBeVisible();

  // A tick that is not yet stored is part of the writing: Ctrl+Z does not take back what was stored before it.
  await pe.focus();
  await page.keyboard.press('Enter');
  await panel.getByLabel('На платформе').check();
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(700); // it would be taken back in less
  await expect(pe.getByLabel('на бумаге')).toBeVisible();
});

test('Kazakh, dark: classes with gaps alone', async ({ page, look }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByText('Қазақша').click();
  await go(page, '#/tv-plan/coverage');
  await page.getByLabel('Тек толық қамтылмаған сыныптар').check();
  await look('tv-coverage-kk');
});
