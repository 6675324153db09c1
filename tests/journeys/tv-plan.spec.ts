import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

for (const language of ['ru', 'kk'] as const) {
  const words = (ru: string, kk: string) => (language === 'ru' ? ru : kk);

  test(`A08, A14: the plan of a class is read, edited and sent; a teacher is marked absent and lessons get substitutes (${language})`, async ({
    page,
    look,
  }) => {
    if (language === 'kk') await page.getByText('Қазақша').click();
    const root = page.url().split('#')[0];
    await page.goto(`${root}#/tv-plan/plan?view=class`);
    const grid = page.getByRole('grid');
    await expect(grid.getByRole('gridcell').first()).toBeVisible();
    await look(`tv-plan-class-${language}`);

    // A lesson: open, task, due day, undo.
    await grid.locator('.plan-chip').first().click();
    const panel = page.getByRole('complementary').last();
    await panel.getByLabel(words('Задание после урока', 'Сабақтан кейінгі тапсырма')).fill('№ 12, 15');
    await panel.getByRole('button', { name: words('Сохранить', 'Сақтау') }).click();
    await expect(page.getByRole('button', { name: words('Вернуть', 'Қайтару') })).toBeVisible();
    await look(`tv-plan-item-${language}`);

    // Found by two keys and some letters.
    await page.keyboard.press('/');
    await expect(page.getByPlaceholder(words('Найти урок (/)', 'Сабақты табу (/)'))).toBeFocused();
    await page.keyboard.press('Escape');

    await page.getByText(words('День школы', 'Мектеп күні')).click();
    await expect(grid.getByRole('rowheader').nth(5)).toBeVisible();
    await look(`tv-plan-day-${language}`);
    await page.getByText(words('Учитель', 'Мұғалім'), { exact: true }).first().click();
    await expect(grid).toBeVisible();
    await look(`tv-plan-teacher-${language}`);

    // As a message and as a picture.
    await page.getByRole('button', { name: words('Напечатать или отправить', 'Басып шығару не жіберу') }).click();
    await look(`tv-plan-share-${language}`);
    await page.getByRole('menuitem', { name: words('картинку', 'сурет') }).click();
    const done = page.getByText(words('Картинка готова:', 'Сурет дайын:'));
    await expect(done).toBeVisible({ timeout: 20_000 });
    const path = ((await done.textContent()) ?? '').split(': ')[1] ?? '';
    expect(existsSync(path)).toBe(true);
    expect(statSync(path).size).toBeGreaterThan(5_000);
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');

    // Absence and substitutes.
    await page.goto(`${root}#/tv-plan/substitutions`);
    await expect(
      page.getByText(words('На этой неделе замены не нужны', 'Бұл аптада алмастыру қажет емес')),
    ).toBeVisible();
    await look(`tv-substitutions-empty-${language}`);
    await page
      .getByRole('button', { name: words('Отметить отсутствие', 'Жоқтығын белгілеу') })
      .first()
      .click();
    const absence = page.getByRole('complementary').last();
    await absence.getByLabel(words('Кого не будет', 'Кім болмайды')).click();
    await page.getByRole('option').nth(12).click();
    await absence.getByRole('button', { name: words('Отметить отсутствие', 'Жоқтығын белгілеу') }).click();
    await look(`tv-substitutions-absent-${language}`);

    // One lesson by hand, with every point; then the rest at once.
    await page
      .getByRole('row')
      .filter({ hasText: words('Замены нет', 'Алмастыру жоқ') })
      .first()
      .click();
    const candidates = page.getByRole('complementary').last();
    await expect(candidates.getByText(words('балл', 'балл')).first()).toBeVisible();
    await candidates
      .getByRole('button', { name: words('Что изменится', 'Не өзгереді') })
      .first()
      .click();
    await look(`tv-substitutions-candidates-${language}`);
    await candidates
      .getByRole('button', { name: words('Назначить', 'Тағайындау'), exact: true })
      .first()
      .click();
    await expect(candidates.getByText(words('Снять замену', 'Алмастыруды алып тастау'))).toBeVisible();
    await look(`tv-substitutions-sent-${language}`);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: words('Ещё действия', 'Басқа әрекеттер') })
      .last()
      .click();
    await page.getByRole('menuitem', { name: words('Кому позвонить', 'Кімге қоңырау') }).click();
    await look(`tv-substitutions-calls-${language}`);
    await page
      .getByRole('button', { name: words('Ещё действия', 'Басқа әрекеттер') })
      .last()
      .click();
    await page.getByRole('menuitem', { name: words('Лист замен', 'Алмастыру парағы') }).click();
    const sheet = page.getByRole('document', { name: words('Лист замен', 'Алмастыру парағы') });
    await expect(sheet.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
    await look(`tv-substitutions-paper-${language}`);
  });
}
