import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from './app.ts';

test.use({ start: 'sample' });

const words = {
  ru: {
    profile: ['Профиль', /Алматы/],
    search: 'Поиск в таблице',
    overruled: 'MR-2.10',
    add: 'Добавить обязанность',
    title: 'Что сделать, по-русски',
    save: 'Сохранить',
    off: 'Выключить 1 обязанность',
    on: 'Вернуть 1 обязанность',
    reason: 'Почему школа обходится без этой обязанности',
    changed: 'изменена школой',
    own: 'добавлена школой',
    restore: 'Вернуть как в программе',
    noTitle: 'Назовите обязанность хотя бы на одном языке.',
    tooLong: 'Название длиннее 120 знаков',
    undo: 'Вернуть',
    clauses: 'На каком пункте основана',
    remove: 'Удалить обязанность',
  },
  kk: {
    profile: ['Бейін', /Алматы/],
    search: 'Кестеден іздеу',
    overruled: 'MR-2.10',
    add: 'Міндет қосу',
    title: 'Не істеу керек, қазақша',
    save: 'Сақтау',
    off: '1 міндетті өшіру',
    on: '1 міндетті қайтару',
    reason: 'Мектепке бұл міндет неге керек емес',
    changed: 'мектеп өзгерткен',
    own: 'мектеп қосқан',
    restore: 'Бағдарламадағыдай қайтару',
    noTitle: 'Міндетті кемінде бір тілде атаңыз.',
    tooLong: 'Атауы 120 таңбадан ұзын',
    undo: 'Қайтару',
    clauses: 'Қай тармаққа негізделген',
    remove: 'Міндетті жою',
  },
} as const;

const go = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

for (const language of ['ru', 'kk'] as const) {
  const said = words[language];
  test(`A01: the deputy makes the catalogue of duties the school's own (${language})`, async ({ page, look }) => {
    if (language === 'kk') await page.getByText('Қазақша').click();
    await go(page, '/period/profile');
    await page.getByRole('combobox', { name: said.profile[0] }).click();
    await page.getByRole('option', { name: said.profile[1] }).click();
    await go(page, '/duties/catalogue');
    const panel = page.getByRole('complementary');
    const search = page.getByPlaceholder(said.search);
    const row = (text: string) => page.getByRole('row').filter({ hasText: text });
    await expect(row('ALM-0.9')).toBeVisible();
    await look(`duty-catalogue-${language}`);

    // A clause that a stronger act overrules stays in sight with the reason.
    await search.fill('ALM-3.ST.1b');
    await expect(row('ALM-3.ST.1b')).toContainText(said.overruled);

    // Words of one's own, back to those of the program.
    await search.fill('ALM-1.CT.1');
    await row('ALM-1.CT.1').click();
    await panel.getByLabel(said.title).fill('x'.repeat(121));
    await expect(panel.getByText(said.tooLong)).toBeVisible();
    await panel.getByLabel(said.title).fill('Чат 7А');
    await panel.getByRole('button', { name: said.save }).click();
    await expect(row('ALM-1.CT.1')).toContainText(said.changed);
    await row('ALM-1.CT.1').click();
    await expect(panel.getByRole('button', { name: said.restore })).toBeVisible();
    await look(`duty-catalogue-changed-${language}`);
    await panel.getByRole('button', { name: said.restore }).click();
    await expect(row('ALM-1.CT.1')).not.toContainText(said.changed);

    // Off with a reason, and on again.
    await panel.getByRole('button', { name: said.off }).click();
    await panel.getByLabel(said.reason).fill('Чат уже есть');
    await look(`duty-catalogue-off-${language}`);
    await panel.getByRole('button', { name: said.off }).click();
    await expect(row('ALM-1.CT.1')).toContainText('Чат уже есть');
    await panel.getByRole('button', { name: said.on }).click();
    await expect(row('ALM-1.CT.1')).not.toContainText('Чат уже есть');

    // A duty of the school, taken back as any change.
    await search.fill('');
    await page.getByRole('button', { name: said.add }).click();
    await panel.getByRole('button', { name: said.save }).click();
    await expect(panel.getByText(said.noTitle).first()).toBeVisible();
    await panel.getByLabel(said.title).fill('Обзвонить семьи без интернета');
    await panel.getByRole('combobox', { name: said.clauses }).fill('MR-4.1');
    await page.getByRole('option', { name: /^MR-4\.1 / }).click();
    await page.keyboard.press('Tab');
    await look(`duty-catalogue-new-${language}`);
    await panel.getByRole('button', { name: said.save }).click();
    await search.fill('Обзвонить');
    await expect(row('Обзвонить семьи без интернета')).toContainText(said.own);
    await look(`duty-catalogue-own-${language}`);
    await expect(row('Обзвонить семьи без интернета')).toContainText('MR-4.1');
    await row('Обзвонить семьи без интернета').click();
    await panel.getByRole('button', { name: said.remove }).click();
    await expect(row('Обзвонить семьи без интернета')).toHaveCount(0);
    await page.getByRole('alert').getByRole('button', { name: said.undo, exact: true }).click();
    await expect(row('Обзвонить семьи без интернета')).toHaveCount(1);
  });
}

test('A damaged catalogue file is told with what is whole and what to do, and the other rooms work', async ({ dataFolder }) => {
  const product = mkdtempSync(join(tmpdir(), 'zavuch-'));
  for (const part of ['package.json', 'resources', 'out/app']) cpSync(part, join(product, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(product, 'node_modules'));
  writeFileSync(join(product, 'resources/catalogue/duties/mr.json'), '[{"id":');
  const app = await launch(dataFolder, [], product);
  const page = await app.firstWindow();
  const told = page.getByText(/Файл каталога обязанностей повреждён: .*mr\.json.*Данные школы целы.*Установите программу заново/);
  for (const tab of ['matrix', 'people', 'catalogue']) {
    await go(page, `/duties/${tab}`);
    await expect(told).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Документы' })).toBeVisible();
  }
  await page.screenshot({ path: 'out/screens/duty-catalogue-damaged.png' });
  await go(page, '/duties/documents');
  await expect(page.getByText('Приказ о переходе на дистант')).toBeVisible();
  await go(page, '/people/students');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await app.close();
  rmSync(product, { recursive: true, force: true });
}); // biome-ignore format: one step a line
