import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, expect, test } from './app.ts';

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

test.describe('Period', () => {
  test.use({ start: 'sample' });

  test('The deputy announces a quarantine, is told what is missing and why, and switches remote mode on and back', async ({
    page,
    look,
  }) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Период' }).click();
    await expect(page.getByRole('heading', { name: 'Карантин с 06.04.2020 по 25.05.2020' })).toBeVisible();
    await look('period-ru');

    await page.getByRole('button', { name: 'Объявить период' }).click();
    const panel = page.getByRole('complementary', { name: 'Новый период' });
    await panel.getByLabel('Первый день').fill('04.05.2020');
    await panel.getByLabel('Последний день').fill('08.05.2020');
    await panel.getByLabel('Основание').click();
    await expect(panel.getByText('Нет согласования с органом образования')).toBeVisible();
    await expect(panel.getByText(/^Пересекается с периодом «Карантин»/)).toBeVisible();
    await look('period-form-ru');

    await panel.getByRole('button', { name: 'Открыть пункт O141-4b' }).click();
    const clause = page.getByRole('complementary', { name: 'Пункт O141-4b' });
    await expect(clause.getByText('по согласованию с органом образования')).toBeVisible();
    await expect(clause.getByText('зарегистрированный акт')).toBeVisible();
    await look('period-clause-ru');
    await page.keyboard.press('Escape');
    await expect(clause).toBeHidden();
    await expect(panel).toBeVisible();

    await panel.getByLabel('Номер приказа').fill('51');
    await panel.getByLabel('Дата приказа').fill('30.04.2020');
    await panel.getByLabel('Номер согласования').fill('118');
    await panel.getByLabel('Дата согласования').fill('30.04.2020');
    await panel.getByLabel('Основание').click();
    await expect(panel.getByText('Нет согласования с органом образования')).toBeHidden();
    await panel.getByRole('button', { name: 'Сохранить период' }).click();
    await expect(panel).toBeHidden();

    await page.getByRole('button', { name: 'Выключить дистант' }).click();
    await expect(page.getByText('Дистант не включён').first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Выключить дистант' })).toBeVisible();
  });

  test('Rules that lose stay in sight with the reason; a copy goes into a file and a damaged one is refused in words', async ({
    app,
    page,
    outputFolder,
    look,
  }) => {
    await go(page, '/period/profile');
    await page.getByRole('combobox', { name: 'Профиль' }).click();
    await page.getByRole('option', { name: 'Казахстан, 2020: Алматы' }).click();
    await page.getByRole('textbox', { name: 'Поиск в таблице' }).fill('ALM-3.ST.1b');
    const row = page.getByRole('row').filter({ hasText: 'ALM-3.ST.1b' });
    await expect(row).toContainText('Уступает более сильному слою: MR-2.10');
    await look('period-profile-ru');
    await row.getByText('Уступает', { exact: true }).click();
    await expect(page.getByText('Готовый профиль не меняют.')).toBeVisible();

    await page.getByRole('button', { name: 'Ещё действия' }).click();
    await page.getByRole('menuitem', { name: 'Сделать свою копию' }).click();
    await page.getByRole('button', { name: 'Создать копию' }).click();
    await expect(page.getByRole('combobox', { name: 'Профиль' })).toHaveValue('Казахстан, 2020: Алматы, наша копия');

    await answerDialogs(app, { open: [outputFolder] });
    await page.getByRole('button', { name: 'Ещё действия' }).click();
    await page.getByRole('menuitem', { name: 'Сохранить профиль в файл' }).click();
    await expect.poll(() => readdirSync(outputFolder)).toEqual(['Казахстан, 2020 Алматы, наша копия.json']);

    await answerDialogs(app, { open: [join('resources', 'icon.svg')] });
    await page.getByRole('button', { name: 'Ещё действия' }).click();
    await page.getByRole('menuitem', { name: 'Загрузить профиль из файла' }).click();
    await expect(page.getByText('Это не файл профиля.')).toBeVisible();
  });

  test('A question is decided once; a frosty morning gives the classes and the text for their families', async ({
    page,
    look,
  }) => {
    await go(page, '/period/questions');
    await page.getByText('Кто оплачивает почту?').click();
    const panel = page.getByRole('complementary', { name: 'Кто оплачивает почту?' });
    await panel.getByRole('radio', { name: 'Школа' }).check();
    await panel.getByRole('combobox', { name: 'Кто решил' }).fill('Педсовет');
    await panel.getByRole('button', { name: 'Записать решение' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Кто оплачивает почту?' })).toContainText('Педсовет');
    await look('period-questions-ru');

    await go(page, '/period/frost');
    await page.getByRole('textbox', { name: 'День' }).fill('14.01.2020');
    await page.getByRole('textbox', { name: 'Температура, °C' }).fill('-26');
    await expect(page.getByText(/^Дома учатся классы: 1/)).toBeVisible();
    await expect(page.getByText(/қаңтар күні аязға байланысты/)).toBeVisible();
    await look('period-frost-ru');
    await page.getByRole('button', { name: 'Объявить морозный день' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'с 14.01.2020 по 14.01.2020' })).toContainText('Мороз');
  });
});
