import { expect, test } from './app.ts';

test.use({ start: 'sample' });

for (const language of ['ru', 'kk'] as const) {
  test(`K02, S10, K14, A04: documents of the period, a draft with what is left to fill in, amendments, a briefing (${language})`, async ({ page, look }) => {
    const words = (ru: string, kk: string) => (language === 'ru' ? ru : kk);
    if (language === 'kk') await page.getByText('Қазақша').click();
    const base = page.url().split('#')[0];
    await page.goto(`${base}#/duties/documents`);
    await expect(page.getByRole('status').filter({ hasText: words('Из семи главных', 'Негізгі жеті') })).toBeVisible();
    await page.getByRole('button', { name: words('Завести 2 поправки из рисков', 'Тәуекелдерден 2 түзету жасау') }).click();
    await expect(page.getByText('KEM-R.5').first()).toBeVisible();
    await look(`documents-${language}`);
    await page.getByRole('row').filter({ hasText: words('Инструкция о взаимодействии', 'Өзара әрекет') }).click();
    await look(`documents-panel-${language}`);
    await page.getByRole('button', { name: words('Посмотреть проект', 'Жобаны қарау') }).click();
    const preview = page.getByRole('complementary');
    await expect(preview.getByText(words('Осталось заполнить', 'Толтыратын'))).toBeVisible({ timeout: 30_000 });
    await expect(preview.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
    await look(`documents-draft-${language}`);
    await page.goto(`${base}#/duties/briefings`);
    await look(`briefings-empty-${language}`);
    await page.getByRole('button', { name: words('Записать инструктаж', 'Нұсқаманы жазу') }).first().click();
    await preview.getByLabel(words('Тема', 'Тақырыбы')).fill(words('Меры осторожности', 'Сақтық шаралары'));
    await preview.getByRole('button', { name: words('Отметить всех', 'Бәрін белгілеу') }).click();
    await preview.getByRole('checkbox').first().uncheck();
    await preview.getByRole('button', { name: words('Сохранить', 'Сақтау') }).click();
    await expect(page.getByRole('gridcell', { name: /^1: / })).toBeVisible();
    await look(`briefings-${language}`);
  });
} // biome-ignore format: a step a line
