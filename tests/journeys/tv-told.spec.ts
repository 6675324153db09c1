import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

test('S08: the deputy writes down once what a teacher tells, and moves a control in the calendar', async ({
  page,
  look,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/controls');
  await expect(page.getByText('Дней контроля ещё нет')).toBeVisible();
  await look('tv-controls-empty-ru');
  await page.getByRole('button', { name: 'К карточкам учителей' }).click();
  await page.getByPlaceholder('Поиск в таблице').fill('Математика 5');
  await page.getByRole('row').filter({ hasText: 'Математика' }).first().getByRole('gridcell').first().click();
  await page.getByRole('combobox', { name: 'Форма уроков' }).click();
  await page.getByRole('option', { name: 'асинхронно', exact: true }).click();
  await page.getByRole('button', { name: 'Добавить материал' }).click();
  await page.getByRole('textbox', { name: 'Материалы' }).fill('§ 12–14, № 301–305');
  await page.getByRole('button', { name: 'Добавить день контроля' }).click();
  await page.getByRole('textbox', { name: 'День', exact: true }).fill('08.04.2020');
  await page.getByRole('combobox', { name: 'Вид контроля' }).click();
  await page.getByRole('option', { name: 'СОР' }).click();
  await page.getByRole('textbox', { name: 'Тема или раздел' }).fill('Действия с десятичными дробями и округление');
  await look('tv-teacher-card-ru');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByPlaceholder('Поиск в таблице').fill('');
  await page.getByRole('tab', { name: 'Календарь контроля' }).click();
  await page.getByRole('button', { name: /СОР/ }).first().click();
  await page.getByRole('textbox', { name: 'Перенести на' }).fill('10.04.2020');
  await page.getByRole('textbox', { name: 'Перенести на' }).press('Tab');
  await expect(page.getByRole('complementary')).toContainText('пятница');
  await look('tv-controls-ru');
  // A lesson of the class says the form of the card, without having been told.
  await page.getByRole('tab', { name: 'План недели' }).click();
  await page.getByRole('combobox', { name: 'Класс' }).click();
  await page.getByRole('option', { name: '5А' }).click();
  await page.getByRole('grid').locator('.plan-chip').filter({ hasText: 'Математика' }).first().click();
  await expect(page.getByRole('complementary')).toContainText('асинхронно');
  await look('tv-told-lesson-ru');
  await page.getByRole('button', { name: 'Закрыть' }).last().click();
  await go(page, '#/tv-plan/controls');
  await page.getByRole('button', { name: /СОР/ }).first().click();
  await page.getByRole('button', { name: 'Открыть карточку' }).click();
  await expect(page.getByRole('textbox', { name: 'День', exact: true })).toHaveValue('10.04.2020');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Напечатать карточки' }).click();
  await expect(page.getByRole('document', { name: 'Карточка учителя' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Напечатать', exact: true })).toBeVisible();
  await expect(page.locator('.paper-preview canvas').first()).toBeVisible();
  await expect(page.getByText('Готовим страницы…')).toBeHidden();
  await look('tv-teacher-paper-ru');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await go(page, '#/tv-plan/controls');
  await expect(page.getByRole('cell').filter({ hasText: '08.04' })).toContainText('СОР');
});

test('M07: the minutes of a TV lesson keep their sum, and its card is printed with questions and tasks', async ({ page, look }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go(page, '#/tv-plan/lessons');
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').first().click();
  await page.getByRole('textbox', { name: 'Минут: вопросы на экране' }).fill('2');
  await expect(page.getByRole('status').filter({ hasText: 'сейчас 11' })).toBeVisible();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Части должны складываться в 10 мин')).toBeVisible();
  await look('tv-lesson-sum-ru');
  await page.getByRole('textbox', { name: 'Минут: объяснение нового' }).fill('5');
  for (const [part, number, text] of [['вопросы', 1, 'Что такое доля целого?'], ['вопросы', 2, 'Чем числитель отличается от знаменателя?'], ['задания', 1, 'Начертите отрезок в 8 см и отметьте три четверти'], ['задания', 2, '№ 214, 215']] as const)
    await page.getByRole('textbox', { name: `${part} на экране, ${number}` }).fill(text);
  await page.getByRole('textbox', { name: /Что ученик делает после просмотра/ }).fill('Прочитать § 12, решить № 216 и прислать ответ');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('button', { name: 'Напечатать готовые (1)' })).toBeVisible();
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').first().click();
  await look('tv-lesson-card-ru');
  await page.getByRole('button', { name: 'Напечатать эту карточку' }).click();
  await expect(page.getByRole('document', { name: 'Карточки телеуроков' })).toBeVisible();
  await expect(page.getByText('Готовим страницы…')).toBeHidden();
  await expect(page.locator('.paper-preview canvas').first()).toBeVisible();
  await look('tv-lesson-paper-ru');
}); // biome-ignore format: one list

test('Kazakh, a large screen, dark: teacher cards, control calendar and TV lesson cards', async ({ page, look }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByText('Қазақша').click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await go(page, '#/tv-plan/teachers');
  await expect(page.getByRole('grid')).toContainText('әлі айтылмаған');
  await look('tv-teachers-kk');
  await go(page, '#/tv-plan/lessons');
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').first().click();
  await look('tv-lessons-kk');
  await go(page, '#/tv-plan/controls');
  await look('tv-controls-kk');
});
