import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
const setTime = (page: Page, scheme: 'dark' | 'light') => page.emulateMedia({ colorScheme: scheme });

test('The deputy types lessons of the school timetable with the keyboard, deletes one and takes it back', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/timetable');
  await expect(page.getByText('Расписания школы ещё нет')).toBeVisible();
  await look('tv-timetable-empty-ru');
  await page.getByRole('button', { name: 'Новое расписание' }).first().click();
  await page.getByLabel('Название').fill('Весна');
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: 'Расписание недели' });
  await expect(grid).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Новое расписание' })).toBeHidden();
  await page.getByRole('button', { name: 'Ещё действия' }).click();
  await page.getByRole('menuitem', { name: 'Название и первый день' }).click();
  await page.getByRole('textbox', { name: 'Название' }).fill('Весна, вторая половина');
  await page.getByLabel('Действует с').fill('13.04.2020');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Весна, вторая половина · действует с 13.04.2020')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Весна · действует с 06.04.2020')).toBeVisible();

  // An empty cell: Enter starts a lesson at its day and number.
  await grid.locator('[data-at="0 0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Новый урок' });
  await expect(panel.getByLabel('Номер урока')).toHaveValue('2');
  await expect(panel.getByLabel('День недели')).toHaveValue('вторник');
  await panel.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(panel.getByText('Выберите предмет')).toBeVisible();
  await panel.getByLabel('Предмет').fill('Физическая');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panel.getByLabel('Кабинет').fill('Большой спортивный зал');
  await look('tv-timetable-lesson-ru');
  await panel.getByRole('button', { name: 'Сохранить и добавить ещё' }).click();
  await expect(panel.getByLabel('Номер урока')).toHaveValue('3');
  await expect(grid.locator('[data-lesson]')).toHaveCount(1);
  await page.keyboard.press('Escape');

  await grid.locator('[data-at="1 1"]').focus();
  await page.keyboard.press('Delete');
  await expect(grid.locator('[data-lesson]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(grid.locator('[data-lesson]')).toHaveCount(1);
  await look('tv-timetable-week-ru');
});

/** Puts a table into the clipboard of the page and presses Ctrl+V. */
async function paste(page: Page, rows: string[][]) {
  await page.evaluate((cells) => {
    const data = new DataTransfer();
    data.setData('text/plain', cells.map((row) => row.join('\t')).join('\n'));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, rows);
}

test('A timetable is pasted as a grid of classes, two words are explained, it comes in and is taken back', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/timetable/import');
  await expect(page.getByText('Перетащите файл сюда', { exact: false })).toBeVisible();
  await look('tv-timetable-source-ru');
  await paste(page, [
    ['День', 'Урок', '1А', '1Б', '5А', '9Я'],
    ['Понедельник', '1', 'Математика', 'Чревовещание', 'Физика Длиннофамильная-Незнакомая Ж.Щ. каб. 214', 'Химия'],
    ['', '2', 'Русский язык', 'Математика', 'Английский язык / Информатика', ''],
    ['Вторник', '1', 'Музыка', '', 'Алгебра', 'Биология'],
  ]);
  const counts = page.locator('.tv-import').getByRole('status'); // the strip of a running job has that role too
  const words = page.getByRole('complementary', { name: 'Слова, которых программа не знает' });
  await expect(words).toBeVisible();
  await expect(counts).toContainText('Пропущено 2');
  const lastColumn = page.locator('.tv-picture thead select').last();
  await lastColumn.selectOption('не читать');
  await expect(counts).toContainText('Пропущено 0');
  await lastColumn.selectOption('уроки');
  await expect(counts).toContainText('Пропущено 2');
  await look('tv-timetable-check-ru');
  await words.getByLabel('Класс для «9Я»').click();
  await page.getByRole('option', { name: 'Не класс нашей школы' }).click();
  await expect(counts).toContainText('Пропущено 0');
  await words.getByLabel('Предмет для «Чревовещание»').fill('Музыка');
  await page.getByRole('option', { name: 'Музыка', exact: true }).click();
  await expect(words.getByLabel('Предмет для «Чревовещание»')).toBeHidden();
  await page
    .getByRole('button', { name: /Замечания/ })
    .or(page.getByText(/^Замечания/))
    .first()
    .click();
  await look('tv-timetable-notes-ru');
  await page.getByRole('button', { name: /Записать расписание/ }).click();
  const grid = page.getByRole('grid', { name: 'Расписание недели' });
  await expect(grid.locator('[data-lesson]')).toHaveCount(3);
  await look('tv-timetable-loaded-ru');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Расписания школы ещё нет')).toBeVisible();
});

test('Kazakh, dark: a lesson whose subject is unknown is a finding, and its fix opens that very lesson', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await setTime(page, 'dark');
  await page.getByText('Қазақша').click();
  await go(page, '#/tv-plan/timetable/import');
  await expect(page.getByText('Файлды осында', { exact: false })).toBeVisible();
  const days = ['Дүйсенбі', 'Сейсенбі', 'Сәрсенбі', 'Бейсенбі', 'Жұма'];
  await paste(page, [
    ['7Ә сыныбы'],
    ['Сабақ', ...days],
    ['1 (08:00-08:45)', 'Алгебра', 'Қазақ тілі', 'Ғарышнама негіздері', 'Физика 31', 'Химия'],
    ['2 (08:50-09:35)', 'Ағылшын тілі / Информатика', 'Дене шынықтыру', 'Алгебра', 'Биология', 'География'],
  ]);
  await expect(page.getByRole('status')).toContainText('11');
  await look('tv-timetable-check-kk');
  await page.getByRole('button', { name: /Кестені жазу/ }).click();
  await page.getByRole('button', { name: 'сабақтың пәні танылмады' }).click();
  const lesson = page.getByRole('complementary', { name: /^Сабақ, 7Ә/ });
  await expect(lesson).toContainText('Ғарышнама негіздері');
  await look('tv-timetable-loaded-kk');

  await go(page, '#/tv-plan/plan?view=class');
  await page.getByRole('button', { name: /ескерту/ }).click();
  const finding = page.locator('.plan-finding').filter({ hasText: 'Ғарышнама негіздері' });
  await finding.getByRole('button', { name: 'Мектеп кестесін ашу' }).click();
  await expect(lesson).toContainText('Ғарышнама негіздері');
  await lesson.getByLabel('Пән').fill('Информатика');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await lesson.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('button', { name: 'сабақтың пәні танылмады' })).toBeHidden();
});

test('Kazakh, dark: limits are asked once, the finding leads to them', async ({ page, look }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await setTime(page, 'dark');
  await page.getByText('Қазақша').click();
  await go(page, '#/tv-plan/plan?view=class');
  await page.getByRole('button', { name: /ескерту/ }).click();
  await page.getByText(/Мәлімет үшін/).click();
  await look('tv-findings-kk');
  await page.getByRole('button', { name: 'Норманы енгізу' }).first().click();
  await expect(page.getByText('Қашықтан оқыту ережелерінде минут көрсетілмеген', { exact: false })).toBeVisible();
  await look('tv-limits-kk');
  await page.getByRole('button', { name: 'Норманы құжаттан алу' }).first().click();
  await page.getByLabel('5-сынып: Экран алдында үзіліссіз').fill('20');
  await page.getByLabel('6-сынып: Күндік үй тапсырмасы').fill('90');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Қайтару' }).first()).toBeVisible();
  await look('tv-limits-filled-kk');
  await go(page, '#/tv-plan/timetable');
  await look('tv-timetable-empty-kk');
});

test('A lesson goes along with Alt and arrows through cells that have lessons, is dragged, and every step is taken back', async ({
  page,
}) => {
  await go(page, '#/tv-plan/timetable/import');
  await expect(page.getByText('Перетащите файл сюда', { exact: false })).toBeVisible();
  const days = ['Понедельник', 'Вторник', 'Среда'];
  const lessons = days.map((day, at) => [day, '1', '1А', ['Музыка', 'Химия', 'Физика'][at] ?? '']);
  await paste(page, [['День', 'Урок', 'Класс', 'Предмет'], ...lessons]);
  await page.getByRole('button', { name: /Записать расписание/ }).click();
  await expect(page.getByRole('grid', { name: 'Расписание недели' }).locator('[data-lesson]')).toHaveCount(3);
  await go(page, '#/tv-plan/plan?view=class');
  // The page before it stays until this one is drawn, and has such a row too.
  const row = page.getByRole('grid', { name: 'Класс' }).getByRole('row').filter({ hasText: '1 урок' });
  const cell = (day: number) => row.getByRole('gridcell').nth(day).locator('strong');
  await row.getByRole('gridcell').nth(0).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cell(1)).toHaveText(['Музыка', 'Химия'], { useInnerText: true });
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cell(1)).toHaveText(['Химия']);
  await expect(cell(2).filter({ hasText: 'Музыка' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(cell(1)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(cell(0)).toHaveText(['Музыка']);

  await cell(0).dragTo(row.getByRole('gridcell').nth(4));
  await expect(cell(4)).toHaveText(['Музыка']);
  await page.keyboard.press('Control+z');
  await expect(cell(0)).toHaveText(['Музыка']);
});
