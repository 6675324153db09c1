import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

test('The deputy writes a lesson sheet, makes it ready and finds it on the board', async ({ page, look }) => {
  await page.evaluate(() => {
    window.location.hash = '#/lessons';
  });
  await page.getByRole('button', { name: /Следующая неделя/ }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  const square = page.getByRole('gridcell', { name: /^7Б, Алгебра/ });
  await expect(square).toHaveAccessibleName(/Нет листа/);
  await square.click();

  await page.getByRole('button', { name: 'Готово к печати' }).click(); // nothing there yet: the cursor goes to what is missing
  await expect(page.getByLabel('Тема', { exact: true })).toBeFocused();
  await page.keyboard.type('Линейная функция');
  await page.getByLabel('Страницы учебника').fill('с. 170–175');
  await page.getByLabel('Минут за неделю').fill('90');
  await page.getByLabel('Сдать до').fill('16.04');
  await page.getByLabel('Как вернуть ответ').fill('Вложи лист в конверт.');

  const notes = page.getByRole('textbox', { name: 'Кратко о теме' });
  await notes.click();
  await page.keyboard.type('График — прямая.');
  await page.getByRole('button', { name: 'Формула' }).click();
  await page.getByLabel('Формула в записи TeX').fill('y = kx + b');
  await expect(page.getByRole('img', { name: 'y = kx + b' }).locator('svg')).toBeVisible();
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Добавить вопрос' }).click();
  await expect(page.getByLabel('Вопросы, строка 1')).toBeFocused();
  await page.keyboard.type('Что задаёт k?');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Вопросы, строка 2')).toBeFocused();
  await page.keyboard.type('Что задаёт b?');
  await look('lesson-sheet');
  await page.getByRole('button', { name: 'Готово к печати' }).click();
  await expect(page.getByText('Лист войдёт в пакеты')).toBeVisible();

  await page.getByRole('button', { name: 'К доске недели' }).click();
  await expect(square).toHaveAccessibleName(/Готов, Линейная функция/);
  await expect(square).toBeFocused();
  await look('lessons-board');
});

test('What is typed is kept when the window closes at once, and undo takes a sheet back', async ({
  app,
  page,
  dataFolder,
}) => {
  await page.evaluate(() => {
    window.location.hash = '#/lessons';
  });
  await page.getByRole('button', { name: /Следующая неделя/ }).click();
  const square = page.getByRole('gridcell', { name: /^7Б, Геометрия/ });
  await square.click();
  await page.getByLabel('Тема', { exact: true }).fill('Окружность');
  await page.getByRole('button', { name: 'К доске недели' }).click(); // no pause, no save button
  await expect(square).toHaveAccessibleName(/Черновик, Окружность/);
  await page.keyboard.press('Control+z');
  await expect(square).toHaveAccessibleName(/Нет листа/);
  await page.keyboard.press('Control+y');
  await expect(square).toHaveAccessibleName(/Окружность/);
  await square.click();
  await page.getByLabel('Тема', { exact: true }).fill('Окружность и круг');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  const school = new SqliteDatabase(join(dataFolder, 'school.sqlite'), { readonly: true });
  const kept = school.prepare('SELECT topic FROM lesson_sheet ORDER BY id DESC LIMIT 1').pluck().get();
  school.close();
  expect(kept).toBe('Окружность и круг');
});
