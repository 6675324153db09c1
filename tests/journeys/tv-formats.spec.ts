import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

test('M03: the deputy chooses a format for a class and a student; who has no internet stays off the platform and is named', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/formats');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row').nth(5)).toBeVisible();
  await look('tv-formats-ru');
  await page.getByPlaceholder('Поиск в таблице').fill('7А');
  await grid.getByRole('row').nth(1).getByRole('gridcell').first().click();
  await page.getByRole('radio', { name: 'платформа' }).click();
  await page.getByRole('textbox', { name: 'Почему так решили' }).fill('Решение педсовета');
  await expect(page.getByRole('alert')).toContainText('нет интернета');
  await look('tv-format-class-ru');
  await page.getByRole('button', { name: /^Выбрать для \d+/ }).click();
  await expect(page.getByRole('button', { name: 'Вернуть' })).toBeVisible();
  await page.getByText('Ученики', { exact: true }).click();
  await page.getByPlaceholder('Поиск в таблице').fill('платформа Решение педсовета');
  await grid.getByRole('row').nth(1).getByRole('gridcell').first().click();
  await page.getByRole('radio', { name: 'бумага почтой' }).click();
  await look('tv-format-student-ru');
  const name = (await page.getByRole('complementary').getByRole('heading').textContent()) ?? '';
  await page.getByRole('button', { name: 'Выбрать для 1 ученика' }).click();
  await page.getByRole('button', { name: 'Открыть пакеты' }).click();
  await page.getByPlaceholder('Поиск в таблице').fill(name);
  await expect(
    page
      .getByRole('grid')
      .getByRole('row')
      .filter({ hasText: name.split(' ')[0] ?? '' }),
  ).toHaveCount(1);
  await go(page, '#/tv-plan/formats');
  await page.getByText('Предметы', { exact: true }).click();
  await page.getByPlaceholder('Поиск в таблице').fill('7А Физика');
  await grid.getByRole('row').nth(1).getByRole('gridcell').first().click();
  await page.getByRole('checkbox', { name: /платформ/i }).check();
  await page.getByRole('checkbox', { name: /бума/i }).check();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(grid.getByRole('row').nth(1)).toContainText('платформа + бумага');
  await look('tv-format-subject-ru');
});

test('A20: what is proposed without a term waits, what has one is agreed and stands on the board', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/works');
  await expect(page.getByText('Заданий на этой неделе ещё нет')).toBeVisible();
  await look('tv-works-empty-ru');
  await go(page, '#/tv-plan/plan');
  const lesson = page.getByRole('grid').locator('.plan-chip');
  for (const [place, due] of [
    [0, '08.04.2020'],
    [1, ''],
  ] as const) {
    await lesson.nth(place).click();
    await page.getByRole('textbox', { name: 'Задание после урока' }).fill('Сочинение на полстраницы о весне');
    if (due !== '') await page.getByRole('textbox', { name: 'Сдать до' }).fill(due);
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await expect(page.getByRole('textbox', { name: 'Задание после урока' })).toBeHidden();
  }
  await go(page, '#/tv-plan/works');
  await expect(page.getByRole('grid')).toContainText('нет срока');
  await look('tv-works-ru');
  await page.getByRole('button', { name: 'Согласовать 1 задание' }).click();
  await expect(page.getByText('Предложено (1)')).toBeVisible();
  await page.getByText('Доска заданий (1)').click();
  await expect(page.getByRole('grid')).toContainText('согласовано');
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(page.getByText('Доска заданий (0)')).toBeVisible();
});

test('Kazakh, a large dark screen: formats and tasks', async ({ page, look }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByText('Қазақша').click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await go(page, '#/tv-plan/formats');
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible();
  await page.getByRole('grid').getByRole('row').nth(3).getByRole('gridcell').first().click();
  await page.getByRole('radio', { name: 'платформа' }).click();
  await look('tv-formats-kk');
  await go(page, '#/tv-plan/works');
  await look('tv-works-kk');
});
