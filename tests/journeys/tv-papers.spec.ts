import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialogs, expect, test } from './app.ts';

test.use({ start: 'sample' });

for (const language of ['ru', 'kk'] as const) {
  const words = (ru: string, kk: string) => (language === 'ru' ? ru : kk);

  test(`A08, M05: the plan of a class, of a teacher and of a day is printed, seen and saved; coverage and hours too (${language})`, async ({
    app,
    page,
    outputFolder,
    look,
  }) => {
    if (language === 'kk') await page.getByText('Қазақша').click();
    const root = page.url().split('#')[0];
    await answerDialogs(app, { open: [outputFolder] });
    const known = new Set<string>();
    /** Saves the paper that is seen and reads the file that has come into the folder. */
    const saved = async (title: string) => {
      await expect(page.getByRole('document', { name: title }).locator('canvas').first()).toBeVisible({ timeout: 30_000 });
      await look(`tv-paper-${known.size}-${language}`);
      await page.getByRole('button', { name: words('Сохранить в папку…', 'Қалтаға сақтау…') }).click();
      // A file that is still being written has another ending.
      const fresh = () => readdirSync(outputFolder).filter((name) => name.endsWith('.pdf') && !known.has(name));
      await expect.poll(fresh).toHaveLength(1);
      const [name = ''] = fresh();
      known.add(name);
      const pdf = join(outputFolder, name);
      execFileSync('qpdf', ['--check', pdf], { stdio: 'pipe' });
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).normalize('NFC');
      return { name, pages: text.split('\f').slice(0, -1), text: text.replaceAll(/\s+/g, ' ') };
    };
    const share = async (entry: string) => {
      await page.getByRole('button', { name: words('Напечатать или отправить', 'Басып шығару не жіберу') }).click();
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
    };
    const print = words('Напечатать (PDF)', 'Басып шығару (PDF)');

    await page.goto(`${root}#/tv-plan/plan?view=class`);
    await expect(page.getByRole('grid').getByRole('gridcell').first()).toBeVisible();
    await share(print);
    // The system's dialog cannot be pressed: what would go to it is noted instead.
    await app.evaluate(({ app: program }) => {
      program.on('web-contents-created', (_event, contents) => {
        contents.print = () => void Object.assign(globalThis, { printed: contents.getURL() });
      });
    });
    await page.getByRole('button', { name: words('Напечатать', 'Басып шығару'), exact: true }).click();
    const printed = () => app.evaluate(() => (globalThis as { printed?: string }).printed ?? '');
    await expect.poll(printed, { timeout: 15_000 }).toMatch(/tv-2020-04-06-1/);
    const ofClass = await saved(words('План класса', 'Сынып жоспары'));
    expect(ofClass.name).toBe('tv-2020-04-06-1А.pdf');
    expect(ofClass.text).toContain('1А');

    await page.goto(`${root}#/tv-plan/plan?view=teacher`);
    await expect(page.getByRole('grid').getByRole('gridcell').first()).toBeVisible();
    await share(print);
    const ofTeacher = await saved(words('План учителя', 'Мұғалім жоспары'));
    expect(ofTeacher.pages).toHaveLength(1); // one page for each teacher
    expect(ofTeacher.text).toMatch(/\d:\d\d/);

    await page.goto(`${root}#/tv-plan/plan?view=day`);
    await expect(page.getByRole('grid').getByRole('gridcell').first()).toBeVisible();
    await share(print);
    const ofSchool = await saved(words('План школы', 'Мектеп жоспары'));
    expect(ofSchool.text).toContain('Көкжиек');
    expect(ofSchool.text).toContain('11А');

    for (const [part, title, heading] of [
      ['coverage', words('Охват предметов', 'Пәндерді қамту'), words('Как предметы доходят до классов', 'Пәндер сыныптарға қалай жетеді')],
      ['programme', words('Выполнение программы', 'Бағдарламаның орындалуы'), words('Выполнение программы', 'Бағдарламаның орындалуы')],
      ['ledger', words('Учёт часов', 'Сағаттар есебі'), words('Часы учителей по предметам', 'Мұғалімдердің пән бойынша сағаттары')],
    ] as const) {
      await page.goto(`${root}#/tv-plan/${part}`);
      await page.getByRole('button', { name: print }).click();
      expect((await saved(title)).text).toContain(heading);
    }
  });
} // biome-ignore format: a part of the room a line
