import { expect, test } from './app.ts';

test.use({ start: 'sample' });

for (const language of ['ru', 'kk'] as const) {
  const words = (ru: string, kk: string) => (language === 'ru' ? ru : kk);

  test(`A07: what a draft changes is read before it is approved, and the versions before it stay (${language})`, async ({
    page,
    look,
  }) => {
    if (language === 'kk') await page.getByText('Қазақша').click();
    await page.goto(`${page.url().split('#')[0]}#/tv-plan/plan?view=class`);
    const grid = page.getByRole('grid');
    await expect(grid.getByRole('gridcell').first()).toBeVisible();
    const panel = page.getByRole('complementary').last();

    // The first version is the whole plan.
    await page.getByRole('button', { name: words('Утвердить версию 1', '1-нұсқаны бекіту') }).click();
    await expect(panel.getByText(words('Это первая версия', 'Бұл бірінші нұсқа'))).toBeVisible();
    await panel.getByRole('button', { name: words('Утвердить', 'Бекіту'), exact: true }).click();
    await expect(panel.getByText(words('План совпадает', 'Жоспар бекітілген нұсқамен'))).toBeVisible();
    await page.keyboard.press('Escape');

    // A task makes a draft, which says what it changes.
    await grid.locator('.plan-chip').first().click();
    await panel.getByLabel(words('Задание после урока', 'Сабақтан кейінгі тапсырма')).fill('№ 12, 15');
    await panel.getByRole('button', { name: words('Сохранить', 'Сақтау') }).click();
    await page.getByRole('button', { name: words('Утвердить версию 2', '2-нұсқаны бекіту') }).click();
    await expect(panel.locator('ins')).toHaveText(['№ 12, 15']);
    await look(`tv-versions-draft-${language}`);
    await panel.getByRole('button', { name: words('Утвердить', 'Бекіту'), exact: true }).click();
    await expect(panel.getByText(words('Заменена', 'Ауыстырылған'))).toBeVisible();
    await panel.getByRole('button', { name: words('Изменения: 1 строка', 'Өзгерістер: 1 жол') }).click();
    await expect(panel.locator('ins')).toHaveText(['№ 12, 15']);
    await panel.getByRole('button', { name: words('Извещение (PDF)', 'Хабарлама (PDF)') }).click();
    await expect(page.getByRole('document').locator('canvas').first()).toBeVisible({ timeout: 20_000 });

    // Ctrl+Z also works with the focus on a radio button, where a press on the view leaves it.
    await page.keyboard.press('Escape');
    await page.getByText(words('День школы', 'Мектеп күні')).click();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: words('Утвердить версию 2', '2-нұсқаны бекіту') })).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByPlaceholder(words('Найти урок (/)', 'Сабақты табу (/)'))).toBeFocused();
  });
}
