import { expect, test } from './app.ts';

test.use({ start: 'empty' });

test('The deputy adds a class and a student, corrects the postcode in the table, deletes the student and takes that back', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Люди' }).click();
  await page.getByRole('tab', { name: 'Классы' }).click();
  await page.getByRole('button', { name: 'Добавить класс' }).first().click();
  await page.getByLabel('Параллель').fill('7');
  await page.getByLabel('Буква').fill('a'); // in Latin, as it happens
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('row', { name: '7А' })).toBeVisible();

  await page.getByRole('tab', { name: 'Ученики' }).click();
  await page.getByRole('button', { name: 'Добавить ученика' }).first().click();
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(page.getByText('Заполните это поле').first()).toBeVisible();
  await page.getByLabel('Фамилия').fill('Өмірова-Ёлкина');
  await page.getByLabel('Имя').fill('Әсел');
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Класс').first().click();
  await page.getByRole('option', { name: '7А' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Изменения не сохранены.')).toBeVisible();
  await panel.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(panel).toBeHidden();

  const row = page.getByRole('row', { name: 'Өмірова-Ёлкина Әсел' });
  await row.getByRole('gridcell').nth(6).dblclick();
  await page.keyboard.type('о5О 000');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('gridcell').nth(6)).toHaveText('050000');

  await page.keyboard.press('Delete');
  await expect(page.getByText('Учеников пока нет')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});
