import { expect, test } from './app.ts';

test.use({ start: 'sample' });

test('The deputy asks a family with the digit keys, and the student moves to paper', async ({ page, look }) => {
  await page.getByRole('button', { name: 'Связь' }).click();
  const paper = page.getByRole('group', { name: 'Ученики по каналам' }).getByRole('button', { name: 'Бумага' });
  const before = Number.parseInt((await paper.textContent()) ?? '', 10);
  await page.getByRole('button', { name: 'Платформа' }).click();
  const row = page.getByRole('row').nth(1);
  await row.getByRole('gridcell').nth(3).click();
  await page.keyboard.type('2212'); // internet no, device no, TV yes, phone no
  await expect(row.getByRole('gridcell').nth(7)).toHaveText('Бумага');
  await expect(row.getByRole('gridcell').nth(5)).toHaveText('есть');
  await expect(paper).toContainText(String(before + 1));
  await look('access');

  await page.keyboard.press('Escape');
  await row.getByRole('gridcell').nth(1).getByRole('button').click();
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Решение школы').click();
  await page.getByRole('option', { name: 'Платформа' }).click();
  await expect(panel.getByText('Платформа без интернета невозможна')).toBeVisible();
});
