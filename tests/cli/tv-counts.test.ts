import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { openHouse } from '../../main/house.ts';
import type { Language } from '../../shared/language.ts';
import type { CountKind } from '../../shared/tv-plan/counts.contract.ts';
import type { ClassCoverage } from '../../shared/tv-plan/coverage.ts';
import { type LedgerRow, ledgerColumns, type ProgressRow } from '../../shared/tv-plan/ledger.ts';
import { aClass, aTeacher, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { aBroadcast } from '../tv-plan/tv-house.ts';
import { jsonOf, zavuch } from './command-line.ts';

const span = { from: '2020-04-06', to: '2020-04-12' };
const subjects: Record<Language, Record<string, string>> = {
  ru: { mathematics: 'Математика', pe: 'Физическая культура' },
  kk: { mathematics: 'Математика', pe: 'Дене шынықтыру' },
};

/** 5А with three shows of mathematics, one of them held by Ахметова, and physical culture that nobody teaches. */
async function school() {
  const db = join(temporaryFolder(), 'school.sqlite');
  const house = await openHouse(db);
  const { people, tvPlan, school: year } = house.rooms;
  await year.saveYear({ id: null, name: '2019–2020', startsOn: '2019-09-02', endsOn: '2020-05-25', entries: [] }, work);
  const { id: classId } = await people.addClass(aClass({ grade: 5, letter: 'А', language: 'ru' }), work);
  const [{ id: teacher }, { id: other }] = [
    await people.addStaff(aTeacher({ lastName: 'Серікова', subjects: ['mathematics'] }), work),
    await people.addStaff(aTeacher({ lastName: 'Ахметова' }), work),
  ];
  await people.addLoad({ classId, subjectKey: 'mathematics', staffId: teacher, groupName: '', hours: 3.5 }, work);
  await people.addLoad({ classId, subjectKey: 'pe', staffId: null, groupName: '', hours: 2 }, work);
  const [channel] = (await tvPlan.listChannels(null, work)).filter(({ language }) => language === 'ru');
  for (const startsAt of [540, 560, 580])
    await tvPlan.addBroadcast(aBroadcast(channel?.id ?? 0, { startsAt, subjectText: 'Математика' }), work);
  const { items } = (await tvPlan.findPlan({ ...span, classId: null, staffId: null }, work)) as { items: { slot: string; seats: { seat: string }[] }[] };
  const lines = items.slice(0, 1).map(({ slot, seats }) => ({ classId, slot, seat: seats[0]?.seat ?? '', staffId: other }));
  await tvPlan.makeChange({ kind: 'substitute', lines, reason: '' }, work);
  const counted = { classId, subjectKey: 'mathematics', groupName: '', week: '2020-W15', planned: 39.6, delivered: 18.25 };
  await tvPlan.saveLessonCounts({ counts: [counted] }, work);
  const until = span.to;
  const told = {
    coverage: (await tvPlan.findCoverage(span, work)) as ClassCoverage[],
    programme: (await tvPlan.findProgress({ ...span, until }, work)) as ProgressRow[],
    ledger: (await tvPlan.findLedger({ ...span, until }, work)) as LedgerRow[],
  };
  await house.close();
  const names = new Map([[teacher, 'Серікова'], [other, 'Ахметова']]);
  return { db, told, nameOf: (id: number | null) => names.get(id ?? 0) ?? '' };
} // biome-ignore format: one step a line

/** The one file that the command says it wrote. */
async function made(word: 'print' | 'export', kind: CountKind, language: Language, db: string): Promise<string> {
  const days = ['--from', span.from, '--to', span.to];
  const said = await zavuch('tv', word, ...days, '--kind', kind, '--language', language, '--out', temporaryFolder(), '--db', db, '--json'); // biome-ignore format: one line
  expect(said.code).toBe(0);
  const { files } = jsonOf(said) as { files: string[] };
  expect(files).toHaveLength(1);
  return files[0] ?? '';
}

async function cellsOf(file: string): Promise<unknown[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(file)));
  const cells: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => cells.push((row.values as unknown[]).slice(1)));
  return cells.slice(1);
}

function wordsOf(file: string): string {
  checkPdf(file);
  return pageTexts(file).join(' ').replace(/\s+/g, ' ').replaceAll(' %', '%');
}

/** As people write it here, without the hand of the program: two decimals at most, a comma. */
const written = (value: number) => String(Math.round(value * 100) / 100).replace('.', ',');
const startsWith = (name: string) => expect.stringMatching(`^${name}`) as string;
const inOrder = (...parts: string[]) => new RegExp(parts.join('.*?'));

test.each(['ru', 'kk'] as const)('Coverage leaves as the service tells it, as a workbook and on paper, in %s', async (language) => {
  const { db, told } = await school();
  const [row] = told.coverage;
  expect(row?.subjects.map(({ subjectKey, shows }) => [subjectKey, shows])).toEqual([['mathematics', 3], ['pe', 0]]);
  const nowhere = { ru: 'не доходит никак', kk: 'мүлде жетпейді' }[language];
  const cells = await cellsOf(await made('export', 'coverage', language, db));
  expect(cells.map((line) => [line[0], line[1], line[2], line[4], line[3] === nowhere])).toEqual(
    row?.subjects.map(({ subjectKey, hours, shows, ways }) => ['5А', subjects[language][subjectKey], hours, shows, ways.length === 0]),
  );
  const paper = wordsOf(await made('print', 'coverage', language, db));
  expect(paper).toMatch(inOrder('5А', `${row?.percent}%`, ...Object.values(subjects[language])));
}); // biome-ignore format: one expectation a line

test.each(['ru', 'kk'] as const)('The programme leaves with the hours that the screen shows, 39,6 and not 40, in %s', async (language) => {
  const { db, told, nameOf } = await school();
  const nobody = { ru: 'Учителя нет', kk: 'Мұғалім жоқ' }[language];
  expect(told.programme.map(({ planned, delivered, percent, lag }) => [planned, delivered, percent, lag])).toEqual([[39.6, 18.25, 46, 21.35], [2, 0, 0, 2]]);
  const cells = await cellsOf(await made('export', 'programme', language, db));
  expect(cells).toEqual(
    told.programme.map(({ subjectKey, staffId, planned, delivered, percent, lag }) => ['5А', subjects[language][subjectKey], expect.anything(), startsWith(nameOf(staffId) || nobody), planned, delivered, percent, lag]),
  );
  const paper = wordsOf(await made('print', 'programme', language, db));
  for (const { subjectKey, staffId, planned, delivered, percent, lag } of told.programme)
    expect(paper).toMatch(inOrder(`5А ${subjects[language][subjectKey]}`, nameOf(staffId) || nobody, `${written(planned)} ${written(delivered)} ${percent}% ${written(lag)}`));
}); // biome-ignore format: one expectation a line

test.each(['ru', 'kk'] as const)('The ledger leaves with every number of the service and their totals, in %s', async (language) => {
  const { db, told, nameOf } = await school();
  expect(told.ledger.map(({ staffId, done, given, taken }) => [nameOf(staffId), done, given, taken])).toEqual([['Серікова', 2, 1, 0], ['Ахметова', 1, 0, 1]]);
  const rows = [...told.ledger].sort((a, b) => (nameOf(a.staffId) < nameOf(b.staffId) ? -1 : 1));
  const numbers = rows.map((row) => ledgerColumns.map((column) => row[column]));
  const totals = ledgerColumns.map((column) => told.ledger.reduce((sum, row) => sum + row[column], 0));
  const cells = await cellsOf(await made('export', 'ledger', language, db));
  expect(cells.map((line) => line.slice(2))).toEqual([...numbers, totals]);
  expect(cells.slice(0, -1).map((line) => line.slice(0, 2))).toEqual(rows.map(({ staffId }) => [startsWith(nameOf(staffId)), 'Математика']));
  const paper = wordsOf(await made('print', 'ledger', language, db));
  const line = (values: number[]) => values.map((value) => (value === 0 ? '–' : String(value))).join(' ');
  const total = { ru: 'Всего', kk: 'Барлығы' }[language];
  expect(paper).toMatch(inOrder('Ахметова', 'Математика', line(numbers[0] ?? []), 'Серікова', 'Математика', line(numbers[1] ?? []), `${total} ${line(totals)}`));
}); // biome-ignore format: one expectation a line
