import { expect, test } from './app.ts';

test.use({ start: 'nothing' });

test('A new user starts with the sample school in Kazakh and finds the next step of the week', async ({
  page,
  look,
}) => {
  await expect(page.getByRole('heading', { name: 'Добро пожаловать в «Завуч»' })).toBeVisible();
  await look('first-run-ru');
  await page.getByText('Қазақша').click();
  await expect(page.getByRole('heading', { name: '«Завуч» бағдарламасына қош келдіңіз' })).toBeVisible();
  await look('first-run-kk');

  await page.getByRole('button', { name: /^Үлгі мектептен бастау/ }).click();
  await expect(page.getByRole('heading', { name: 'Бүгін' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('2020 жылғы 6–10 сәуір').first()).toBeVisible();
  await expect(page.getByText('Тізімде 1000 оқушы бар')).toBeVisible();
  await expect(page.getByText('85 пакетті басып шығаруға болады.')).toBeVisible();
  await look('today-kk');
});

test('The language changes at once on every page and is remembered', async ({ app, page, look }) => {
  await page.getByRole('button', { name: /^Начать с пустой школы/ }).click();
  const names = {
    ru: ['Сегодня', 'Период', 'Школа', 'Люди', 'Связь', 'Пакеты', 'Отчёты'],
    kk: ['Бүгін', 'Кезең', 'Мектеп', 'Адамдар', 'Байланыс', 'Пакеттер', 'Есептер'],
  };
  for (const [place, name] of names.ru.entries()) {
    await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.getByText('Қазақша').click();
    await expect(page.getByRole('heading', { level: 1, name: names.kk[place] as string })).toBeVisible();
    await look(`empty-${place}-kk`);
    await page.getByText('Русский').click();
  }
  await page.getByText('Қазақша').click();
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Бүгін' })).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Бүгін' })).toBeVisible();
});
