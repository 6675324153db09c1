import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const goTo = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

/** Folders that the system was asked to show. */
async function shownFiles(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    shell.showItemInFolder = (path) => void shown.push(path);
  });
  return () => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
}

for (const language of ['ru', 'kk'] as const) {
  const words = (ru: string, kk: string) => (language === 'ru' ? ru : kk);

  test(`A01: the matrix and the sheets of people are looked at, saved and found (${language})`, async ({ app, page, look }) => {
    if (language === 'kk') await page.getByText('Қазақша').click();
    const shown = await shownFiles(app);
    await goTo(page, '/duties/matrix?panel=suggest');
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: words('Назначить: ', 'міндетке тағайындау') }).click();
    const menu = async (item: string) => {
      await page.getByRole('button', { name: words('Ещё действия', 'Басқа әрекеттер') }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    const ready = () => expect(panel.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
    await menu(words('Матрица на бумаге', 'Қағаздағы матрица'));
    await ready();
    await panel.getByText('A3').click();
    await panel.getByText(words('Қазақша', 'Русский')).click();
    await ready();
    await look(`duty-papers-matrix-${language}`);
    await panel.getByRole('button', { name: words('Сохранить PDF', 'PDF сақтау') }).click();
    const saved = panel.getByText(words('Сохранено: ', 'Сақталды: '));
    const path = async () => /\S+\.\w+$/.exec((await saved.textContent()) ?? '')?.[0] ?? '';
    await expect(saved).toContainText(`matrix-A3-`);
    const matrix = await path();
    expect(readFileSync(matrix).subarray(0, 5).toString()).toBe('%PDF-');
    await panel.getByRole('button', { name: words('Показать в папке', 'Қалтада көрсету') }).click();
    await expect.poll(shown).toEqual([matrix]);
    rmSync(matrix);

    // One person, by letters of the name, in the language of the person.
    await menu(words('Личные листы', 'Міндеттердің жеке'));
    await ready();
    await panel.getByRole('combobox').click();
    await page.keyboard.type('жав');
    await page.keyboard.press('Enter');
    await expect(panel.getByText(words('Страница 1 из ', '1-бет'))).toBeVisible({ timeout: 60_000 });
    await ready();
    await look(`duty-papers-sheet-${language}`);
    await panel.getByRole('button', { name: words('Сохранить PDF', 'PDF сақтау') }).click();
    await expect(saved).toContainText('sheets-');
    rmSync(await path());
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);

    // Files for other programs.
    for (const [item, ending] of [
      [words('таблицей Excel', 'Excel кестесі'), 'xlsx'],
      [words('календарём', 'Күнтізбе'), 'ics'],
    ] as const) {
      await menu(item);
      const done = page.getByRole('alert').filter({ hasText: `.${ending}` });
      const file = /\/\S+\.\w+/.exec((await done.textContent()) ?? '')?.[0] ?? '';
      expect(existsSync(file)).toBe(true);
      await done.getByRole('button', { name: words('Показать в папке', 'Қалтада көрсету') }).click();
      await expect.poll(async () => (await shown()).at(-1)).toBe(file);
      rmSync(file);
    }
  });
} // biome-ignore format: a step a line

test('Ctrl+K finds a duty by a word or its clause, and a document, and opens it', async ({ page, look }) => {
  const search = async (words: string, hit: RegExp) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Найти' }).fill(words);
    await expect(page.getByRole('option', { name: hit }).first()).toBeVisible();
    await look(`duty-search-${words.length}`);
    await page.getByRole('option', { name: hit }).first().click();
  };
  await expect(page.getByRole('main')).toBeVisible();
  await search('MR-17.4', /MR-17\.4/);
  await expect(page.getByRole('complementary')).toContainText('MR-17.4');
  await search('приказ переход', /Приказ/);
  await expect(page.getByRole('complementary')).toContainText('Приказ');
});
