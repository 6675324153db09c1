import { expect, test } from './app.ts';

test.use({ start: 'sample' });

const open = async (page: import('@playwright/test').Page, tab: string, room = 'Обязанности') => {
  await page.getByRole('navigation').getByRole('button', { name: room }).click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
};

test('O05, M20, O10, M21: the deputy checks readiness, a text and papers; in KZ-2020 there is no page for absence marks', async ({
  page,
  look,
}) => {
  await open(page, 'Проверки');
  await expect(page.getByRole('status').filter({ hasText: 'не хватает 6 требований' })).toBeVisible();
  await page.getByRole('checkbox').first().click();
  await expect(page.getByText('Требование O141-24.B.1 не отмечено', { exact: false })).toBeVisible();
  await look('checks-requirements-refused');
  const note = (place: number) => page.getByRole('textbox', { name: /Подтверждение/ }).nth(place);
  for (let place = 0; place < 5; place += 1) {
    await note(place).fill(`Договор № ${place + 1}`);
    await page.getByRole('checkbox').nth(place).check();
    await expect(page.getByText('отмечено').nth(place)).toBeVisible();
  }
  await expect(page.getByText('Не хватает: Учителя с подготовкой к дистанту')).toBeVisible();
  await look('checks-requirements');

  await expect(page.getByText('Отметки о пропуске')).toHaveCount(0);
  await page.getByText('Проверка текста', { exact: true }).click();
  await page
    .getByLabel('Текст сообщения или задания')
    .fill('Добрый день! Уважаемые родители, пришлите видео выполнения домашнего задания до 18.00. Хорошего дня!');
  await expect(page.getByRole('status')).toContainText('Так писать нельзя');
  await expect(page.locator('mark')).toHaveText(['пришлите', 'видео']);
  await look('checks-wording-stop');
  await page
    .getByLabel('Текст сообщения или задания')
    .fill('Работу можно вернуть любым удобным способом: фото страницы, на бумаге, по телефону.');
  await expect(page.getByText('Требования фото или видео нет')).toBeVisible();

  await page.getByText('Документы учителя', { exact: true }).click();
  await page.getByRole('button', { name: 'Добавить документ' }).click();
  await page.getByLabel('Название').fill('Журнал консультаций');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'без основания просить документ нельзя' })).toBeVisible();
  await look('checks-papers-refused');
  await page.getByText('Другой акт', { exact: true }).click();
  await page.getByLabel('Какой акт').fill('Приказ управления образования');
  await page.getByLabel('Номер').fill('7');
  await page.getByLabel('Дата').fill('04.05.2020');
  await page.getByLabel('Номер').focus();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Приказ управления образования № 7 от', { exact: false })).toBeVisible();
  await look('checks-papers');
});

test('M21: with the rule changed in an own profile the page for marks appears, and switching on asks for a name', async ({
  page,
  look,
}) => {
  await page.evaluate(async () => {
    const call = (room: string, method: string, input: unknown) =>
      window.bridge.call({ room, method, input, ticket: method });
    const { text } = (await call('period', 'copyProfile', { key: 'kz-2020', name: 'Своя' })) as { text: string };
    await call('period', 'changeRule', {
      key: (JSON.parse(text) as { key: string }).key,
      rule: 'MR-2.10/attendance-mark',
      state: 'may',
      reason: 'Проба',
    });
  });
  await open(page, 'Проверки');
  await page.getByText('Отметки о пропуске', { exact: true }).click();
  await expect(page.getByText('Отметки выключены')).toBeVisible();
  await page.getByLabel('Кто включает или выключает').fill('Серікова А. Б., директор');
  await page.getByRole('button', { name: 'Включить отметки' }).click();
  await expect(page.getByText('включены, Серікова А. Б., директор, MR-2.10', { exact: false })).toBeVisible();
  await look('checks-absences');
});

test('K01: signals of illness open only for a named member, and the look stays written', async ({ page, look }) => {
  await open(page, 'Штаб');
  await expect(page.getByText('В штабе пока никого', { exact: false })).toBeVisible();
  await look('headquarters-empty');
  await page.getByRole('button', { name: 'Добавить в штаб' }).click();
  await page.getByRole('combobox', { name: 'Фамилия, имя, отчество' }).fill('Серікова Айгүл Болатқызы');
  await page.getByLabel('Роль в штабе').fill('Руководитель');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Сведения о здоровье скрыты')).toBeVisible();
  await page.getByRole('combobox', { name: 'Я член штаба' }).click();
  await page.getByRole('option', { name: 'Серікова Айгүл Болатқызы' }).click();
  await page.getByRole('button', { name: 'Открыть как Серікова' }).click();
  await page.getByRole('button', { name: 'Добавить сигнал' }).click();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Укажите источник.')).toBeVisible();
  await page.getByLabel('Источник').fill('Классный руководитель 5А');
  await page.getByLabel('Что сообщили').fill('Температура у двоих');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('gridcell', { name: 'Температура у двоих' })).toBeVisible();
  await look('headquarters-open');
  await page.getByRole('button', { name: 'Скрыть' }).click();
  await expect(page.getByText('Температура у двоих')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Проверки', exact: true }).click();
  await page.getByRole('tab', { name: 'Штаб', exact: true }).click();
  await expect(page.getByText('Сведения о здоровье скрыты')).toBeVisible();
  await look('headquarters-closed');
});

test('A33: the director’s signals open their rows in Kazakh and Russian, and a teacher is measured by the own period', async ({
  page,
  look,
}) => {
  await open(page, 'Надзор');
  const line = page.getByRole('button', { name: 'Вопрос профиля не решён' });
  await line.click();
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  await look('oversight-signals');
  await page.getByText('Обратная связь', { exact: true }).first().click();
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.getByLabel('Свой срок, дней').fill('3');
  const day = new Date(Date.now() - 4 * 86_400_000);
  const typed = [day.getDate(), day.getMonth() + 1, day.getFullYear()].join('.');
  await page.getByRole('complementary').getByLabel('Последний ответ').fill(typed);
  await page.getByLabel('Свой срок, дней').focus();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('gridcell', { name: 'позже на 1 день' })).toBeVisible();
  await look('oversight-feedback');
  await page.getByText('Обращения', { exact: true }).click();
  await look('oversight-notes-empty');
  await page.getByText('Қазақша').click();
  await page.getByRole('tab', { name: 'Қадағалау' }).click();
  await expect(page.getByText('Байланыс арнасы шешілмеген')).toBeVisible();
  await look('oversight-signals-kk');
  await page.getByRole('tab', { name: 'Тексерулер' }).click();
  await expect(page.getByText('Дайын емес', { exact: false })).toBeVisible();
  await look('checks-requirements-kk');
  await page.getByRole('tab', { name: 'Штаб', exact: true }).click();
  await expect(page.getByText('Штабта әзірге ешкім жоқ', { exact: false })).toBeVisible();
  await look('headquarters-kk');
});

test('M20: a lesson sheet with a demand does not become ready, the words are marked, and a neutral way of return lets it pass', async ({
  page,
  look,
}) => {
  await page.evaluate(() => {
    window.location.hash = '#/lessons';
  });
  await page.getByRole('button', { name: /Следующая неделя/ }).click();
  await page.getByRole('gridcell', { name: /^7Б, Алгебра/ }).click();
  await page.getByLabel('Тема', { exact: true }).fill('Линейная функция');
  await page.getByLabel('Страницы учебника').fill('с. 170–175');
  await page.getByLabel('Минут за неделю').fill('90');
  await page.getByLabel('Сдать до').fill('16.04');
  await page.getByRole('button', { name: 'Добавить вопрос' }).click();
  await page.keyboard.type('Что задаёт k?');
  const back = page.getByLabel('Как вернуть ответ');
  await back.fill('Ата-аналар, балаңыздың тапсырманы орындағанын видеоға түсіріп жіберіңіз.');
  await expect(page.locator('.wording-note')).toContainText('С родителей требуется фото или видео');
  await page.getByRole('button', { name: 'Готово к печати' }).click();
  await expect(page.getByRole('button', { name: 'Готово к печати' })).toBeVisible(); // still a draft
  await look('checks-sheet-stop');
  await back.fill('Верни работу любым удобным способом: на бумаге, по телефону или фото страницы.');
  await expect(page.locator('.wording-note')).toHaveCount(0);
  await page.getByRole('button', { name: 'Готово к печати' }).click();
  await expect(page.getByRole('button', { name: 'Вернуть в черновики' })).toBeVisible();
});
