import { expect, test } from './app.ts';

test.use({ start: 'sample' });

test('A lesson sheet is written, becomes ready only when nothing is missing, and survives leaving the page', async ({
  page,
  look,
}) => {
  await expect(page.getByText('Неделя 15')).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByText('Неделя 16')).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: 'Уроки' }).click();
  await look('lessons-empty-week');
  await page.getByRole('gridcell', { name: /^7Б, Физика/ }).dblclick();
  await expect(page.getByRole('heading', { name: 'Физика, 7Б' })).toBeVisible();

  await page.getByLabel('Тема').fill('Давление твёрдых тел');
  await page.getByLabel('Страницы учебника').fill('с. 90–95');
  await page.getByLabel('Минут за неделю').fill('60');
  await page.getByLabel('Сдать до').fill('17.04');
  await page.getByLabel('Как вернуть ответ').fill('Запиши ответы в бланк возврата.');
  await page.locator('.ProseMirror').click();
  await page.keyboard.type('Давление показывает, какая сила действует на единицу площади.');
  await expect(page.getByText('Сохранено')).toBeVisible();
  await page.getByRole('button', { name: 'Готово к печати' }).click();
  await expect(page.getByText('Готов к печати', { exact: true })).toBeVisible();
  await look('lesson-sheet');

  await page.getByRole('navigation').getByRole('button', { name: 'Уроки' }).click();
  await expect(page.getByRole('gridcell', { name: /^7Б, Физика, Готов, Давление твёрдых тел/ })).toBeVisible();
  await page.getByText('Қазақша').click();
  await expect(page.getByRole('gridcell', { name: /^7Б, Физика, Дайын/ })).toBeVisible();
  await look('lessons-kk');
});
