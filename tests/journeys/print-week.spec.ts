import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialogs, expect, test } from './app.ts';

test.use({ start: 'sample' });

test('The deputy prints the packets of a week, looks at one, makes the report and takes a change back', async ({
  app,
  page,
  outputFolder,
  look,
}) => {
  await page.getByRole('button', { name: 'К печати' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Пакеты' })).toBeVisible();
  await look('packets-before');

  await answerDialogs(app, { open: [outputFolder] });
  await page.getByRole('button', { name: 'Как печатать' }).click();
  await page.getByRole('menuitem', { name: 'Выбрать папку…' }).click();
  await page.getByRole('button', { name: 'Напечатать 85 пакетов' }).click();
  await expect(page.getByText('Готовы 85 пакетов')).toBeVisible({ timeout: 90_000 });
  await look('packets-printed');
  expect(readdirSync(outputFolder)).toEqual(['2020-W15-packets.pdf']);
  const pdf = join(outputFolder, '2020-W15-packets.pdf');
  execFileSync('qpdf', ['--check', pdf], { stdio: 'pipe' });
  const text = execFileSync('pdftotext', ['-l', '4', pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('Көкжиек');
  expect(text).toContain('№ 0001');

  await page.getByRole('navigation').getByRole('button', { name: 'Сегодня' }).click();
  await expect(page.getByText('85 пакетов недели напечатаны.')).toBeVisible();

  await page.getByRole('navigation').getByRole('button', { name: 'Отчёты' }).click();
  await page.getByRole('button', { name: 'Сделать отчёт за 15-ю неделю' }).click();
  await expect(page.getByRole('heading', { name: /Отчёт № ?1/ })).toBeVisible();
  await look('report');
});

test('Paging through a packet in the window shows its pages', async ({ page, look }) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Пакеты' }).click();
  await page
    .getByRole('row', { name: /Самалбаев Алдияр/ })
    .getByText('Самалбаев Алдияр')
    .click();
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await look('packet-preview');
});
