import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../shared/language.ts';
import { aTeacher, undoLast, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { documentHouse } from './document-house.ts';

const briefing = {
  id: null,
  topic: 'Личная ответственность и меры осторожности',
  heldOn: '2020-04-03',
  leader: 'Әділова А.',
  roles: [],
};

test('A04: of twelve members of staff ten were briefed: the two others are named, and the sheet has a column to sign', async () => {
  const house = await documentHouse();
  const { duties, rooms, folder } = house;
  for (let number = 5; number <= 12; number++)
    await rooms.people.addStaff(aTeacher({ lastName: `Ғалымов-${number}` }), work);
  const staff = await rooms.people.listStaff(null, work);
  expect(staff).toHaveLength(12);
  const attendees = staff.slice(0, 10).map(({ id }) => ({ staffId: id, attendedOn: '2020-04-03' }));
  const { id } = await duties.saveBriefing({ ...briefing, attendees }, work);
  const [row] = await duties.listBriefings(null, work);
  const lacking = staff.slice(10).map(({ lastName }) => lastName);
  expect(row?.missing.map(({ name }) => name.split(' ')[0])).toEqual(lacking);
  for (const language of languages) {
    const { path } = await duties.printPaper({ order: { paper: 'briefing', id, language }, folder }, work);
    checkPdf(path);
    const text = pageTexts(path).join('\n').replace(/\s+/g, ' ');
    expect(text).toContain(language === 'ru' ? 'Подпись' : 'Қолы');
    for (const name of lacking) expect(text.split(name).length).toBeGreaterThan(1);
  }
  await rooms.people.deleteStaff({ ids: [staff[0]?.id ?? 0] }, work);
  expect((await duties.listBriefings(null, work))[0]?.attendees).toHaveLength(10);
  await undoLast(house);
  await duties.deleteBriefings({ ids: [id] }, work);
  expect(await duties.listBriefings(null, work)).toEqual([]);
  await expect(
    duties.printPaper({ order: { paper: 'briefing', id, language: 'ru' }, folder }, work),
  ).rejects.toMatchObject({
    key: 'dutyPapers.briefing.gone',
  });
}, 120_000);

test('A01: the matrix is printed in landscape on A4 and A3 with its header on every page; without a matrix nothing is', async () => {
  const { duties, folder, periodId } = await documentHouse();
  const matrix = (size: 'A4' | 'A3', language: Language) => ({
    order: { paper: 'matrix' as const, size, language },
    folder,
  });
  await expect(duties.printPaper(matrix('A4', 'ru'), work)).rejects.toMatchObject({
    key: 'dutyPapers.matrix.noBoard',
  });
  const { added } = await duties.fill({ periodId }, work);
  expect(added).toBeGreaterThan(50);
  const a4 = await duties.printPaper(matrix('A4', 'ru'), work);
  const a3 = await duties.printPaper(matrix('A3', 'kk'), work);
  expect(a4.pages).toBeGreaterThan(a3.pages);
  checkPdf(a4.path);
  checkPdf(a3.path);
  for (const page of pageTexts(a4.path)) {
    expect(page).toMatch(/Обязанность +Шаг/);
    // No role stands last on a page without a row of its table: the last line but the footer is a row.
    expect(
      page
        .trimEnd()
        .split('\n')
        .filter((line) => line.trim() !== '')
        .at(-2),
    ).not.toMatch(/^[А-Я][^:]+: \d+$/);
  }
  for (const page of pageTexts(a3.path)) expect(page).toMatch(/Міндет +Қадам/);
}, 120_000);

test('A01: everybody with duties gets a sheet of their own in one file, each with a line to sign; a stop leaves no file', async () => {
  const { duties, folder, periodId, deputy, teacher } = await documentHouse();
  await duties.fill({ periodId }, work);
  const board = await duties.findBoard({ periodId }, work);
  const dutyIds = (role: string) => board?.duties.filter(({ entry }) => entry.role === role).map(({ id }) => id) ?? [];
  const order = { paper: 'sheets' as const, staffIds: [] as number[], language: 'kk' as const, own: false };
  await duties.assign({ dutyIds: dutyIds('deputy_academic'), staffIds: [deputy.id], mode: 'replace' }, work);
  await duties.assignByRole({ dutyIds: dutyIds('subject_teacher'), everyone: true }, work);
  const seen: number[] = [];
  const made = await duties.printPaper({ order, folder }, { ...work, progress: ({ done }) => seen.push(done) });
  checkPdf(made.path);
  const pages = pageTexts(made.path);
  expect(pages).toHaveLength(made.pages);
  expect(made.people).toBeGreaterThan(1);
  expect(pages.join('\n').split('Қызметкердің қолы')).toHaveLength(made.people + 1);
  expect(seen.length).toBeGreaterThan(0);
  const one = await duties.printPaper({ order: { ...order, language: 'ru', staffIds: [teacher.id] }, folder }, work);
  expect(pageTexts(one.path)[0]).toContain('Үлгіқызы Анна Ивановна');
  await expect(
    duties.printPaper({ order, folder }, { signal: AbortSignal.abort(), progress: () => {} }),
  ).rejects.toMatchObject({
    name: 'Cancelled',
  });
  writeFileSync(join(folder, 'blocked'), 'a file where the folder should be');
  await expect(duties.printPaper({ order, folder: join(folder, 'blocked', 'in') }, work)).rejects.toMatchObject({
    key: 'print.problem.folderGone',
  });
}, 120_000);

test('A01: one run holds the sheet of each person in the language of that person, shown before it is printed', async () => {
  const { duties, rooms, folder, periodId, deputy, teacher } = await documentHouse();
  await duties.fill({ periodId }, work);
  await duties.assignByRole(
    {
      dutyIds: (await duties.findBoard({ periodId }, work))!.duties
        .filter(({ entry }) => entry.role === 'subject_teacher')
        .map(({ id }) => id),
      everyone: true,
    },
    work,
  );
  const staff = await rooms.people.listStaff(null, work);
  const of = (id: number) => staff.find((person) => person.id === id)!;
  await rooms.people.saveStaff({ ...of(teacher.id), language: 'kk' }, work);
  await rooms.people.saveStaff({ ...of(deputy.id), language: 'ru' }, work);
  const order = { paper: 'sheets' as const, staffIds: [teacher.id, deputy.id], language: 'ru' as const, own: true };
  const shown = await duties.previewPaper(order, work);
  const made = await duties.printPaper({ order, folder }, work);
  expect(shown).toMatchObject({ people: 2, pages: made.pages });
  const words = pageTexts(made.path).join('\n');
  for (const own of ['Қызметкердің қолы', 'Подпись работника']) expect(words.split(own)).toHaveLength(2);
  writeFileSync(join(folder, 'shown.pdf'), shown.bytes);
  expect(pageTexts(join(folder, 'shown.pdf')).join('\n')).toBe(words);
  // Whose language is not known gets the one that was asked for.
  await rooms.people.saveStaff({ ...of(teacher.id), language: null }, work);
  const other = await duties.printPaper({ order: { ...order, staffIds: [teacher.id] }, folder }, work);
  expect(pageTexts(other.path).join('\n')).toContain('Подпись работника');
}, 120_000);
