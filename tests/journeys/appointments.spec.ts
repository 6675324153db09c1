import { expect, test } from './app.ts';

test.use({ start: 'sample' });

for (const language of ['ru', 'kk'] as const) {
  test(`A03: a second coordinator is appointed only after asking (${language})`, async ({ page, look }) => {
    const words = (ru: string, kk: string) => (language === 'ru' ? ru : kk);
    if (language === 'kk') await page.getByText('Қазақша').click();
    await page.goto(`${page.url().split('#')[0]}#/people/staff`);
    const panel = page.getByRole('complementary');
    await page.getByPlaceholder(words('Поиск в таблице', 'Кестеден іздеу')).fill(words('Заместитель', 'орынбасары'));
    const open = (place: number) => page.getByRole('row').filter({ hasText: '@' }).nth(place).click();
    const order = async (number: string) => {
      await panel
        .getByRole('button', { name: words('Назначить координатором', 'Үйлестіруші етіп тағайындау') })
        .click();
      await panel.getByLabel(words('Номер приказа', 'Бұйрық нөмірі')).fill(number);
      await panel
        .getByRole('button', { name: words('Назначить координатором', 'Үйлестіруші етіп тағайындау') })
        .click();
    };
    await open(0);
    await order('17-д');
    await expect(panel.getByText('17-д')).toBeVisible();
    await look(`a03-own-${language}`);
    await page.keyboard.press('Escape');
    await open(1);
    await order('20');
    await look(`a03-question-${language}`);
    await panel.getByRole('button', { name: words('Нет, оставить', 'Жоқ, қалдыру') }).click();
    await expect(page.getByRole('main').getByText('17-д').first()).toBeVisible();
    await order('20');
    await panel.getByRole('button', { name: words('Да, заменить', 'Иә, ауыстыру') }).click();
    await expect(panel.getByText(words('Кто был координатором', 'Бұрын кім үйлестіруші болды'))).toBeVisible();
    await look(`a03-replaced-${language}`);
  });
}
