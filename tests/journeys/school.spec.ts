import { expect, test } from './app.ts';

test.use({ start: 'empty' });

test('What is typed about the school is kept when the page is left, and the form says what papers still lack', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Школа' }).click();
  await expect(page.getByText('Для писем семьям не хватает')).toBeVisible();
  await page.getByLabel('Название (рус.)').fill('Школа-образец');
  await page.getByLabel('Индекс').fill('o50 ooo');
  await page.getByRole('button', { name: 'Люди' }).click(); // no "save" was pressed
  await page.getByRole('button', { name: 'Школа' }).click();
  await expect(page.getByLabel('Название (рус.)')).toHaveValue('Школа-образец');
  await expect(page.getByLabel('Индекс')).toHaveValue('050000');
});

test('A ready calendar is taken, and a date that overlaps is said', async ({ page }) => {
  await page.getByRole('button', { name: 'Школа' }).click();
  await page.getByRole('tab', { name: 'Календарь' }).click();
  await page.getByRole('button', { name: 'Добавить год' }).click();
  await page.getByRole('menuitem', { name: /2019–2020 Казахстан/ }).click();
  const autumnEnds = page.getByLabel('По', { exact: true }).nth(1);
  await expect(autumnEnds).toHaveValue('03.11.2019');
  await autumnEnds.fill('10112019');
  await autumnEnds.blur();
  await expect(autumnEnds).toHaveValue('10.11.2019');
  await expect(page.getByText('Пересекается со строкой «Осенние каникулы».')).toBeVisible();
});
