import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, expect, test } from './app.ts';

test.use({ start: 'empty' });

const grid = [
  ['Время', '5 класс', '6 класс'],
  ['Понедельник, 6 апреля 2020'],
  ['9.00-9.10', 'Математка', 'Русский язык. Имя числительное'],
  ['9.10-9.20', 'Шахматный кружок', 'Перерыв'],
  ['Суббота, 11 апреля 2020'],
  ['9.00-9.15', 'Математика', ''],
];

/** Pastes as the clipboard of a browser or of Excel does: HTML with a merged line, and the same as text. */
async function paste(page: Page, rows: string[][]): Promise<void> {
  await page.evaluate((cells) => {
    const data = new DataTransfer();
    const line = (row: string[]) =>
      row.length === 1 ? `<td colspan="3">${row[0]}</td>` : row.map((text) => `<td>${text}</td>`).join('');
    data.setData('text/html', `<table>${cells.map((row) => `<tr>${line(row)}</tr>`).join('')}</table>`);
    data.setData('text/plain', cells.map((row) => row.join('\t')).join('\n'));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, rows);
}

test('The deputy pastes a broadcast grid, explains two words, sees what is flagged, and takes it back', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'ТВ-план' }).click();
  await page.getByRole('tab', { name: 'Сетка и расписание' }).click();
  await expect(page.getByText('В этой неделе показов нет')).toBeVisible();
  await look('broadcasts-empty-ru');
  await page.getByRole('button', { name: 'Загрузить сетку телеуроков' }).first().click();
  await look('broadcasts-source-ru');
  await paste(page, [['просто текст']]);
  await paste(page, grid);

  await expect(page.getByRole('combobox', { name: 'Вид таблицы' })).toHaveValue('Классы и время');
  const words = page.getByRole('complementary', { name: 'Слова, которых программа не знает' });
  await expect(words.getByText('Шахматный кружок')).toBeVisible();
  await look('broadcasts-check-ru');
  await words.getByRole('combobox', { name: 'Предмет для «Шахматный кружок»' }).click();
  await page.getByRole('option', { name: 'Вариативный курс' }).click();
  await words.getByRole('combobox', { name: 'Предмет для «Перерыв»' }).click();
  await page.getByRole('option', { name: 'Это не урок' }).click();
  await expect(words).toBeHidden();
  await expect(page.getByRole('status').getByText('С замечанием 1')).toBeVisible();

  await page.getByRole('button', { name: 'Записать 4 показа' }).click();
  await expect(page.getByText('4 показа', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Русский язык' })).toContainText('Имя числительное');
  await expect(page.getByRole('row', { name: '15 мин вместо 10' })).toContainText('MR-7.4');
  await look('broadcasts-grid-ru');
  await page.getByRole('row', { name: 'Русский язык' }).getByRole('gridcell').nth(1).click();
  await look('broadcasts-panel-ru');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await expect(page.getByText('В этой неделе показов нет')).toBeVisible();
});

test('Kazakh: a file comes in, a second time it adds nothing, and the directory is read at a glance', async ({
  app,
  page,
  look,
  outputFolder,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByText('Қазақша').click();
  await page.getByRole('button', { name: 'ТД-жоспар' }).click();
  const path = join(outputFolder, 'кесте.csv');
  const lines = Array.from(
    { length: 24 },
    (_, place) =>
      `${6 + (place % 5)}.04.2020;9.${place % 6}0;${5 + (place % 3)}-сынып;Математика;Бөлшектер ${place};Балапан`,
  );
  writeFileSync(path, ['Күні;Уақыты;Сынып;Пән;Тақырып;Арна', ...lines].join('\n'));
  await answerDialogs(app, { open: [path] });
  await page.getByRole('button', { name: 'Телесабақ кестесін жүктеу' }).first().click();
  await page.getByRole('button', { name: 'Файл таңдау' }).click();
  await look('broadcasts-check-kk');
  await page.getByRole('button', { name: '24 көрсетілімді жазу' }).click();
  await expect(page.getByRole('gridcell', { name: 'Балапан' }).first()).toBeVisible();
  await look('broadcasts-grid-kk');

  await page.getByRole('button', { name: 'Телесабақ кестесін жүктеу' }).first().click();
  await expect(page.getByText('кесте.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Файл таңдау' }).click();
  await expect(page.getByText('Бұл кестеде жаңа ештеңе жоқ')).toBeVisible();
  await expect(page.getByRole('button', { name: /көрсетілімді жазу/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'ТД-жоспар' }).click();
  await page.getByRole('tab', { name: 'Телесабақ пен мектеп кестесі' }).click();
  await page.getByRole('tab', { name: 'Анықтамалық' }).click();
  await expect(page.getByText('11-сынып: 14 деп көрсетілген, 15 пән аталған')).toBeVisible();
  await look('broadcasts-directory-kk');
  await page.getByRole('button', { name: 'Өңірлік арна қосу' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Орысша атауы').fill('Сарыарқа ТВ');
  await panel.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('row', { name: 'Сарыарқа ТВ' })).toContainText('MR-7.3');
});
