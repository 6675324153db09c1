import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type DocumentKind, documentKinds, setState } from '../../shared/duties/documents.ts';
import { Cancelled } from '../../shared/problem.ts';
import { undoLast, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { aPeriod, documentHouse } from './document-house.ts';

const core: DocumentKind[] = ['headquarters', 'regulation', 'transition', 'responsible', 'timetable', 'programmes', 'assessment']; // biome-ignore format: one line
const adopted = { number: '5-ө', adoptedOn: '2020-04-03', notNeeded: '', note: '' };

test('K02: the set is red until the order on the transition has number and date, open until all seven are there, then whole', async () => {
  const { duties, periodId } = await documentHouse();
  const state = async () => setState((await duties.listDocuments({ periodId }, work)).documents);
  for (const kind of core.filter((one) => one !== 'transition')) {
    await duties.saveDocument({ ...adopted, kind, periodId }, work);
    expect(await state()).toBe('red');
  }
  await duties.saveDocument({ ...adopted, kind: 'transition', periodId }, work);
  expect(await state()).toBe('whole');
  await duties.saveDocument({ ...adopted, number: '', kind: 'timetable', periodId }, work);
  expect(await state()).toBe('open');
  await duties.saveDocument({ ...adopted, number: '', adoptedOn: null, notNeeded: 'часы прежние', kind: 'timetable', periodId }, work);
  expect(await state()).toBe('whole');
  await expect(
    duties.saveDocument({ ...adopted, number: '', notNeeded: 'обойдёмся', kind: 'transition', periodId }, work),
  ).rejects.toMatchObject({ key: 'documents.problem.transition' });
}); // biome-ignore format: a step a line

test('K02: number and day of the transition order and of the agreement are the same here and in the period', async () => {
  const house = await documentHouse();
  const { duties, rooms, periodId } = house;
  await duties.saveDocument({ ...adopted, kind: 'transition', periodId }, work);
  await duties.saveDocument({ ...adopted, number: '112', kind: 'agreement', periodId }, work);
  const [period] = await rooms.period.list(null, work);
  expect(period).toMatchObject({ documentNumber: '5-ө', documentOn: '2020-04-03', agreementNumber: '112' });
  await rooms.period.save({ ...aPeriod, id: periodId, documentNumber: '6' }, work);
  const { documents } = await duties.listDocuments({ periodId }, work);
  expect(documents.find(({ kind }) => kind === 'transition')).toMatchObject({ number: '6', state: 'draft' });
  await undoLast(house);
  const again = await duties.listDocuments({ periodId }, work);
  expect(again.documents.find(({ kind }) => kind === 'transition')).toMatchObject({ number: '5-ө', state: 'adopted' });
});

test('K01, K02: the order on the headquarters has one number, told with its members or here', async () => {
  const { duties, periodId } = await documentHouse();
  await duties.saveOrder({ orderNumber: '3', orderOn: '2020-03-16' }, work);
  const find = async () =>
    (await duties.listDocuments({ periodId }, work)).documents.find(({ kind }) => kind === 'headquarters');
  expect(await find()).toMatchObject({ number: '3', adoptedOn: '2020-03-16', state: 'adopted' });
  await duties.saveDocument({ ...adopted, kind: 'headquarters', periodId }, work);
  expect(await duties.findHeadquarters(null, work)).toMatchObject({ orderNumber: '5-ө', orderOn: '2020-04-03' });
});

test('K02: a regulation stands for all periods, an order for its own; without a period an order has no place', async () => {
  const { duties, rooms, periodId } = await documentHouse();
  await duties.saveDocument({ ...adopted, kind: 'regulation', periodId }, work);
  await duties.saveDocument({ ...adopted, kind: 'timetable', periodId }, work);
  const next = await rooms.period.save({ ...aPeriod, startsOn: '2020-09-01', endsOn: '2020-09-10' }, work);
  const stateOf = async (id: number | null, kind: DocumentKind) =>
    (await duties.listDocuments({ periodId: id }, work)).documents.find((one) => one.kind === kind)?.state;
  expect(await stateOf(next.id, 'regulation')).toBe('adopted');
  expect(await stateOf(next.id, 'timetable')).toBe('missing');
  expect(await stateOf(periodId, 'timetable')).toBe('adopted');
  await expect(duties.saveDocument({ ...adopted, kind: 'timetable', periodId: null }, work)).rejects.toMatchObject({
    key: 'documents.problem.noPeriod',
  });
  await expect(duties.saveDocument({ ...adopted, kind: 'timetable', periodId: 999 }, work)).rejects.toMatchObject({
    key: 'period.gone',
  });
});

test('K02: a deleted period leaves its documents in the register, and undo gives them their period back', async () => {
  const house = await documentHouse();
  const { duties, rooms, periodId } = house;
  await duties.saveDocument({ ...adopted, kind: 'timetable', periodId }, work);
  await rooms.period.delete({ id: periodId }, work);
  const { period, documents } = await duties.listDocuments({ periodId: null }, work);
  expect(period).toBeNull();
  expect(documents.every(({ state }) => state === 'missing')).toBe(true);
  const { path } = await duties.printRegister({ language: 'ru', folder: null }, work);
  expect(pageTexts(path).join('\n')).toMatch(/Периоды, которые удалены[\s\S]*5-ө/);
  await undoLast(house);
  const back = await duties.listDocuments({ periodId }, work);
  expect(back.documents.find(({ kind }) => kind === 'timetable')).toMatchObject({ state: 'adopted', number: '5-ө' });
});

test('K02: a file is copied beside the school file and outlives the stick it came from; replacing and undo lose nothing', async () => {
  const house = await documentHouse();
  const { duties, folder, periodId } = house;
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  const fileOf = async () =>
    (await duties.listDocuments({ periodId }, work)).documents.find(({ kind }) => kind === 'headquarters')?.file;
  const attach = async (name: string, text: string) => {
    writeFileSync(join(stick, name), text);
    await duties.attachFile({ kind: 'headquarters', periodId, path: join(stick, name) }, work);
    return fileOf();
  };
  const first = await attach('Бұйрық № 5 «штаб».pdf', 'one');
  const second = await attach('Бұйрық № 5 «штаб».pdf', 'two');
  rmSync(stick, { recursive: true });
  expect(second).toMatchObject({ name: 'Бұйрық № 5 «штаб».pdf', there: true });
  expect(dirname(second?.path ?? '')).toBe(join(folder, 'documents'));
  expect(readFileSync(second?.path ?? '', 'utf8')).toBe('two');
  await undoLast(house);
  expect(readFileSync((await fileOf())?.path ?? '', 'utf8')).toBe('one');
  rmSync(first?.path ?? '');
  expect(await fileOf()).toMatchObject({ there: false, path: first?.path });
  await duties.detachFile({ kind: 'headquarters', periodId }, work);
  expect(await fileOf()).toBeNull();
});

test('K02: a program, an empty or vanished file and a folder that cannot be written are refused in words, and the old file stays', async () => {
  const { duties, folder, periodId } = await documentHouse();
  const place = { kind: 'regulation' as const, periodId };
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  await duties.attachFile({ ...place, path: write('good.pdf', 'good') }, work);
  const refuse = async (path: string, key: string) =>
    expect(duties.attachFile({ ...place, path }, work)).rejects.toMatchObject({ key });
  await refuse(write('virus.exe', 'MZ'), 'documents.problem.kind');
  await refuse(write('empty.pdf', ''), 'documents.problem.empty');
  await refuse(join(folder, 'gone.pdf'), 'documents.problem.noFile');
  await refuse(folder, 'documents.problem.kind');
  await expect(
    duties.attachFile(
      { ...place, path: join(folder, 'good.pdf') },
      { signal: AbortSignal.abort(), progress: () => {} },
    ),
  ).rejects.toThrow(Cancelled);
  const documents = join(folder, 'documents');
  expect(readdirSync(documents)).toHaveLength(1);
  if (process.getuid?.() === 0) {
    rmSync(documents, { recursive: true });
    writeFileSync(documents, 'a file where the folder should be');
  } else chmodSync(documents, 0o500);
  await refuse(write('next.pdf', 'next'), 'documents.problem.notCopied');
  if (process.getuid?.() !== 0) chmodSync(documents, 0o755);
  const { documents: list } = await duties.listDocuments({ periodId }, work);
  expect(list.find(({ kind }) => kind === 'regulation')?.file).toMatchObject({ name: 'good.pdf' });
});

test.each(['ru', 'kk'] as const)('K02: the register (%s) names every document with number, day, clause and file', async (language) => {
  const { duties, folder, periodId } = await documentHouse();
  await duties.saveDocument({ ...adopted, kind: 'transition', periodId }, work);
  await duties.saveDocument({ ...adopted, number: '77/2', kind: 'regulation', periodId }, work);
  writeFileSync(join(folder, 'ереже.docx'), 'x');
  await duties.attachFile({ kind: 'regulation', periodId, path: join(folder, 'ереже.docx') }, work);
  const { path } = await duties.printRegister({ language, folder }, work);
  checkPdf(path);
  const text = pageTexts(path).join('\n').replace(/\s+/g, ' ');
  for (const part of ['5-ө', '77/2', '03.04.2020', 'KEM-2b', 'ереже.', language === 'ru' ? 'Школа «Образец»' : '«Үлгі» мектебі'])
    expect(text).toContain(part);
  expect(text).toContain(language === 'ru' ? 'Инструкция о' : 'Өзара әрекет');
  expect(documentKinds).toHaveLength(14);
}); // biome-ignore format: one step a line

test('K14: each risk on assessment makes one entry; an adopted one is linked to number and day of its document', async () => {
  const house = await documentHouse();
  const { duties, periodId } = house;
  expect(await duties.raiseAmendments({ language: 'kk' }, work)).toEqual({ count: 2 });
  expect(await duties.raiseAmendments({ language: 'ru' }, work)).toEqual({ count: 0 });
  const { id } = await duties.saveAmendment({ id: null, ground: '', text: 'Своя поправка', note: '' }, work);
  const [first, second, own] = await duties.listAmendments(null, work);
  expect([first?.ground, second?.ground, own?.id]).toEqual(['KEM-R.4', 'KEM-R.5', id]);
  const ids = [first?.id ?? 0, id];
  await expect(duties.adoptAmendments({ ids, periodId }, work)).rejects.toMatchObject({ key: 'documents.problem.notAdopted' });
  await duties.saveDocument({ ...adopted, number: '19', kind: 'assessment', periodId }, work);
  await duties.adoptAmendments({ ids, periodId }, work);
  expect(await duties.listAmendments(null, work)).toMatchObject([
    { ground: 'KEM-R.4', adopted: { number: '19', adoptedOn: '2020-04-03' } },
    { ground: 'KEM-R.5', adopted: null },
    { text: 'Своя поправка', adopted: { number: '19' } },
  ]);
  await undoLast(house);
  expect((await duties.listAmendments(null, work)).every((one) => one.adopted === null)).toBe(true);
  await duties.deleteAmendments({ ids: [id] }, work);
  await expect(duties.saveAmendment({ id, ground: '', text: 'x', note: '' }, work)).rejects.toMatchObject({ key: 'documents.problem.gone' });
}); // biome-ignore format: a refusal a line
