import type { ElectronApplication, Page } from '@playwright/test';
import { expect, launch, test } from './app.ts';

test.use({ start: 'sample' });
test.setTimeout(150_000);

const goTo = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

const resize = (app: ElectronApplication, width: number, height: number) =>
  app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    width,
    height,
  ] as [number, number]);

const words = (page: Page) => page.getByRole('main').locator('h1 + *').first();
/** How many duties are open, from the line beside the title. */
const openCount = async (page: Page) => Number(/\d+/.exec((await words(page).textContent()) ?? '')?.[0]);

test('A01: a duty ticked off stays done after a restart, and the counter is one lower', async ({
  app,
  page,
  dataFolder,
  look,
}) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Обязанности' }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(5);
  expect(await table.locator('tbody tr').count()).toBeGreaterThanOrEqual(9);
  const before = await openCount(page);
  await table.getByRole('button', { name: /^Директор, Шаг 1/ }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('checkbox').first().check();
  await expect.poll(() => openCount(page)).toBe(before - 1);
  await look('duties-cell');
  await app.close();
  const again = await launch(dataFolder);
  const opened = await again.firstWindow();
  await opened.getByRole('navigation').getByRole('button', { name: 'Обязанности' }).click();
  await expect.poll(() => openCount(opened)).toBe(before - 1);
  await opened.keyboard.press('Control+z');
  await expect.poll(() => openCount(opened)).toBe(before);
  await again.close();
});

test('A02: a step with duties left is closed only with a written reason, which stays', async ({ page, look }) => {
  await goTo(page, '/duties/matrix');
  await page.getByRole('button', { name: /^Шаг 1/ }).click();
  const panel = page.getByRole('complementary');
  const close = panel.getByRole('button', { name: /^Закрыть шаг 1/ });
  await expect(panel.locator('.duty-list > li').first()).toBeVisible();
  await expect(close).toBeDisabled();
  await panel.getByLabel(/^Почему шаг закрывается/).fill('Приказы выйдут в среду');
  await look('duties-step');
  await close.click();
  await expect(page.getByRole('button', { name: /^Шаг 1.*закрыт/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Шаг 2.*идёт/ })).toBeVisible();
  await page.getByRole('button', { name: /^Шаг 1/ }).click();
  await expect(panel.getByText('Приказы выйдут в среду')).toBeVisible();
});

test('The deputy assigns by typing a name, fills down, clears, and takes all that back', async ({ page, look }) => {
  await goTo(page, '/duties/matrix?view=sheet&role=director');
  const grid = page.getByRole('grid');
  await grid.focus();
  const owner = (row: number) => grid.getByRole('row').nth(row).getByRole('gridcell').nth(2);
  await page.keyboard.press('t'); // of the Latin alphabet: the name is Cyrillic
  await expect(page.getByRole('option', { name: /^Т/ }).first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Ответственный' })).toHaveValue('t');
  await look('duties-typing');
  await page.keyboard.press('Enter');
  await expect(owner(1)).toHaveText(/^Т/);
  await page.keyboard.press('ArrowUp');
  for (let row = 0; row < 3; row++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(owner(4)).toHaveText(/^Т/);
  await look('duties-filled');
  await page.keyboard.press('Delete');
  await expect(owner(4)).toHaveText('Нет ответственного');
  await page.keyboard.press('Control+z');
  await expect(owner(4)).toHaveText(/^Т/);
  await page.keyboard.press('Control+z');
  await expect(owner(4)).toHaveText('Нет ответственного');
  await page.keyboard.press('?');
  await expect(page.getByText('Заполнить вниз')).toBeVisible();
});

test('Cells of the sheet are copied and pasted like those of a spreadsheet, and one row fills those under it', async ({
  app,
  page,
  look,
}) => {
  await goTo(page, '/duties/matrix?view=sheet&role=director');
  const grid = page.getByRole('grid');
  const cell = (row: number, column: number) => grid.getByRole('row').nth(row).getByRole('gridcell').nth(column);
  const clipboard = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await grid.focus();
  await page.keyboard.press('t');
  await page.keyboard.press('Enter');
  const name = (await cell(1, 2).textContent()) ?? '';
  expect(name).toMatch(/^Т/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toMatch(/^Т\p{L}+ \p{L}+ \p{L}+$/u);
  for (let row = 0; row < 4; row++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+v'); // one copied cell goes into all that are chosen
  await expect(cell(5, 2)).toHaveText(name);
  await expect(cell(6, 2)).toHaveText(name);
  await expect(cell(4, 2)).toHaveText('Нет ответственного');

  // A day, copied from another program, and filled down.
  await app.evaluate(({ clipboard }) => clipboard.writeText('20.04.2020\r\n21.04.2020\r\n'));
  await page.keyboard.press('Control+Home');
  for (let column = 0; column < 4; column++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await expect(cell(1, 4)).toHaveText('20.04.2020');
  await expect(cell(2, 4)).toHaveText('21.04.2020');
  for (let row = 0; row < 3; row++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  for (const row of [1, 2, 3, 4]) await expect(cell(row, 4)).toHaveText('20.04.2020');
  await look('duties-pasted');

  // Words that name nobody are told, and what was there stays.
  await app.evaluate(({ clipboard }) => clipboard.writeText('Никто Такой'));
  await page.keyboard.press('Control+Home');
  for (let column = 0; column < 2; column++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await expect(page.getByText(/Не найдены среди сотрудников: Никто Такой/)).toBeVisible();
  await expect(cell(1, 2)).toHaveText(name);
});

test('Suggestions assign everybody at once, and who is away passes the duties on', async ({ page, look }) => {
  await goTo(page, '/duties/matrix?panel=suggest');
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: /^Назначить: / }).click();
  await goTo(page, '/duties/matrix?view=sheet');
  const owner = page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').nth(2);
  await expect(owner).not.toHaveText('Нет ответственного');
  await look('duties-assigned');
  await goTo(page, '/duties/people');
  await page.getByPlaceholder('Поиск в таблице').fill('Директор');
  await page.getByRole('row').filter({ hasText: 'Директор' }).first().click();
  await panel.getByRole('button', { name: 'Отметить отсутствие' }).click();
  await panel.getByLabel('С какого дня').fill('1.4.2020');
  await panel.getByLabel('По какой день').fill('1.3.2020');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(
    page.getByText('Последний день отсутствия раньше первого. Ничего не сохранено. Исправьте одну из дат.'),
  ).toBeVisible();
  await panel.getByRole('combobox', { name: 'Причина' }).click();
  await page.getByRole('option', { name: 'Работает из дома' }).click();
  await expect(panel.getByText(/^Работа из дома не отсутствие: обязанности/)).toBeVisible();
  await expect(panel.getByRole('combobox', { name: 'Кто подменяет' })).toHaveCount(0);
  await look('duties-from-home');
  await panel.getByRole('combobox', { name: 'Причина' }).click();
  await page.getByRole('option', { name: 'Болезнь' }).click();
  await panel.getByLabel('По какой день').fill('1.4.2030');
  await panel.getByRole('combobox', { name: 'Кто подменяет' }).click();
  await page.keyboard.type('жав');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(panel.getByText(/^Болезнь: 01\.04\.2020/)).toBeVisible();
  await expect(panel.getByText('Открытых обязанностей нет.')).toBeVisible();
  await look('duties-absent');
});

for (const language of ['ru', 'kk'] as const) {
  test(`The room of duties reads well at both sizes (${language})`, async ({ page, app, look }) => {
    if (language === 'kk') await page.getByText('Қазақша').click();
    const places = {
      roles: '/duties/matrix',
      sheet: '/duties/matrix?view=sheet',
      duty: '/duties/matrix?view=sheet&duty=5',
      suggest: '/duties/matrix?panel=suggest',
      nothing: '/duties/matrix?q=zzz',
      person: '/duties/people?person=3',
    };
    for (const width of [1366, 1920]) {
      await resize(app, width, width === 1366 ? 768 : 1080);
      for (const [name, place] of Object.entries(places)) {
        await goTo(page, place);
        await expect(page.getByRole('main').first()).toBeVisible();
        await page.waitForTimeout(600);
        await look(`duties-${name}-${language}-${width}`);
      }
    }
  });
}
