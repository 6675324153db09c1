import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogs, expect, test } from './app.ts';

const sample = (name: string) => resolve('resources/sample-school', name);

async function importFile(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerDialogs(app, { open: [sample(file)] });
  await page.evaluate(() => {
    window.location.hash = '/imports';
  });
  await page.getByRole('button', { name: /^Открыть (другую )?таблицу$/ }).click();
  await page.getByRole('button', { name: /^Проверить \d+ строк/ }).click();
}

test.describe('Import', () => {
  test('A list with errors is imported without them, the errors are saved for correction, and one press takes it all back', async ({
    app,
    page,
    outputFolder,
    look,
  }) => {
    await importFile(app, page, 'classes-ru.xlsx');
    await page.getByRole('button', { name: 'Импортировать 16 строк' }).click();
    await expect(page.getByRole('heading', { name: 'Импорт завершён' })).toBeVisible();

    await answerDialogs(app, { open: [sample('students-with-errors.xlsx')] });
    await page.getByRole('button', { name: 'Открыть другую таблицу' }).click();
    await expect(page.getByRole('rowheader', { name: 'ФИО обучающегося' })).toBeVisible();
    await look('import-columns');
    await page.getByRole('button', { name: /^Проверить \d+ строк/ }).click();
    await page.getByText(/^Пропущены \d/).click();
    await expect(page.getByText('Не указан класс.')).toBeVisible();
    await look('import-check');

    await answerDialogs(app, { open: [outputFolder] });
    await page.getByRole('button', { name: /^Сохранить \d+ пропущенных строк/ }).click();
    await expect(page.getByRole('button', { name: 'Открыть файл с пропущенными строками' })).toBeVisible();
    expect(readdirSync(outputFolder)).toEqual(['students-with-errors - пропущенные строки.xlsx']);

    await page.getByRole('button', { name: /^Импортировать \d+ строк/ }).click();
    await expect(page.getByRole('heading', { name: 'Импорт завершён' })).toBeVisible();
    await look('import-result');
    await page.getByRole('button', { name: 'Отменить импорт целиком' }).click();
    await expect(page.getByRole('heading', { name: /^Импорт отменён/ })).toBeVisible();

    await answerDialogs(app, { open: [join(outputFolder, 'students-with-errors - пропущенные строки.xlsx')] });
    await page.getByRole('button', { name: 'Открыть другую таблицу' }).click();
    await expect(page.getByRole('rowheader', { name: 'Почему пропущена' })).toBeVisible();
  });

  test('The page of import says what it is for, and a file that is no table is refused in words', async ({
    app,
    page,
    look,
  }) => {
    await answerDialogs(app, { open: [resolve('resources/fonts/source-sans-3-regular.ttf')] });
    await page.evaluate(() => {
      window.location.hash = '/imports?kind=students';
    });
    await expect(page.getByText('Перетащите таблицу сюда или выберите файл')).toBeVisible();
    await look('import-file');
    await page.getByRole('button', { name: 'Открыть таблицу' }).click();
    await expect(page.getByText(/не таблица/)).toBeVisible();
  });
});
