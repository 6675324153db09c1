import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { lessonSheetPaper } from '../../main/lessons/lesson-sheet.paper.ts';
import { runJobs } from '../../main/packets/packet-jobs.ts';
import { layOutSheets, previewPacket } from '../../main/packets/print-packets.ts';
import { writePackets } from '../../main/packets/write-packets.ts';
import { diskProblem } from '../../main/print/disk-problem.ts';
import { renderDocument } from '../../main/print/render-document.ts';
import type { PacketPlan } from '../../shared/packets/packet-plan.ts';
import { Cancelled, Problem } from '../../shared/problem.ts';
import type { Progress } from '../../shared/rpc.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { paperSchool } from './paper-school.ts';
import { checkPdf, codesOf, pageTexts, pixelsOf, print, workshop } from './tools.ts';

// Twelve packets of classes of all ages and both languages; four sheets each, so that tests stay quick.
const school = paperSchool({ students: 33 });
const plan: PacketPlan = {
  ...school,
  packets: school.packets
    .filter((_, index) => index % 3 !== 1)
    .slice(0, 12)
    .map((packet) => ({ ...packet, sheetIds: packet.sheetIds.slice(0, 4) })),
};

beforeAll(async () => {
  const used = new Set(plan.packets.flatMap(({ sheetIds }) => sheetIds));
  await layOutSheets(
    plan.sheets.filter(({ id }) => used.has(id)),
    [],
    workshop(),
  );
});

test('A merged run is one sound file: each packet starts on a fresh sheet and has its own name on every page', async () => {
  const folder = temporaryFolder();
  const seen: Progress[] = [];
  const result = await print(plan, folder, { progress: (progress) => void seen.push(progress) });
  const [file = ''] = result.files;
  expect(basename(file)).toBe('2020-W15-packets.pdf');
  expect(readdirSync(folder)).toEqual(['2020-W15-packets.pdf']);
  checkPdf(file);
  const pages = pageTexts(file);
  expect(pages).toHaveLength(result.pages);
  let at = 0;
  for (const [index, { pages: count, paper, number }] of result.packets.entries()) {
    expect(count).toBe(paper * 2);
    const { studentName } = plan.packets[index]!;
    for (const page of pages.slice(at, at + count)) {
      expect(page).toContain(studentName);
      expect(page).toContain(String(number).padStart(4, '0'));
    }
    at += count;
  }
  expect(at).toBe(pages.length);
  expect(seen.at(-1)).toEqual({ stage: 'print.stage.packets', done: plan.packets.length, total: plan.packets.length });
  const kazakh = pages.join(' ');
  for (const letter of 'әғқңөұүһі') expect(kazakh).toContain(letter);
});

test('One file for each student: names by class, number and name, fonts inside, codes readable', async () => {
  const folder = temporaryFolder();
  const result = await print(
    {
      ...plan,
      packets: plan.packets.slice(0, 5).map((packet) => ({ ...packet, studentName: `${packet.studentName} "?*` })),
    },
    folder,
    { as: 'files' },
  );
  expect(result.files).toHaveLength(5);
  for (const [index, file] of result.files.entries()) {
    const { className, number, studentName } = plan.packets[index]!;
    expect(file).toBe(join(folder, '2020-W15', `${className}-${String(number).padStart(4, '0')}-${studentName}.pdf`));
    checkPdf(file);
    expect(pageTexts(file)).toHaveLength(result.packets[index]!.pages);
  }
  const codes = codesOf(result.files[0]!, 1, 4).flat();
  expect(codes).toEqual([1, 1, 2, 2].map((sheet, page) => `ZV1:2020-W15:0001:0${sheet}${page % 2 ? 'B' : ''}`));
});

test('A name with a rare sign brings the sign into its own file', async () => {
  const [first] = plan.packets as [PacketPlan['packets'][number]];
  const result = await print(
    { ...plan, packets: [{ ...first, studentName: 'Ñandú Łukasz' }, first] },
    temporaryFolder(),
    { as: 'files' },
  );
  expect(pageTexts(result.files[0]!)[0]).toContain('Ñandú Łukasz');
});

test('A copied page is the page of the sheet to the last pixel', async () => {
  const folder = temporaryFolder();
  const sheet = plan.sheets.find(({ id }) => id === plan.packets.at(-1)!.sheetIds[0])!;
  const own = {
    ...sheet,
    notes: { type: 'doc' as const, content: sheet.notes.content.filter(({ type }) => type !== 'formula') },
  };
  const original = join(folder, 'sheet.pdf');
  const paper = lessonSheetPaper(own, { formulas: {}, pictures: {}, images: {} });
  writeFileSync(original, await renderDocument({ paper, title: 'Лист', language: 'ru', day: plan.printedOn }));
  const packet = { ...plan.packets.at(-1)!, sheetIds: [own.id] };
  const { files } = await print({ ...plan, sheets: [own], packets: [packet] }, folder);
  const place = pageTexts(files[0]!).findIndex((text) => /Прочитай|Оқы/.test(text) && /Учебник:|Оқулық:/.test(text));
  const [copied] = pixelsOf(files[0]!, place + 1, place + 1, 100);
  const [alone] = pixelsOf(original, 1, 1, 100);
  // Above the strip at the foot, which the packet adds.
  const rows = Math.floor(copied!.height * 0.91);
  expect(copied!.grey.subarray(0, rows * copied!.width).equals(alone!.grey.subarray(0, rows * alone!.width))).toBe(
    true,
  );
});

test('Equal plans give equal bytes, merged and as files, with kept pages or without', async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  const small = { ...plan, packets: plan.packets.slice(0, 3) };
  for (const as of ['merged', 'files'] as const) {
    const first = await print(small, one, { as });
    const second = await print(small, two, { as, cacheFolder: join(two, 'empty-cache') });
    first.files.forEach((file, index) => {
      expect(readFileSync(file).equals(readFileSync(second.files[index]!))).toBe(true);
    });
  }
});

test('A changed sheet is the only thing laid out again', async () => {
  const folder = temporaryFolder();
  const cacheFolder = join(folder, 'cache');
  await print(plan, folder, { cacheFolder });
  const before = readdirSync(cacheFolder).length;
  const id = plan.packets[0]!.sheetIds[0]!;
  const sheets = plan.sheets.map((sheet) => (sheet.id === id ? { ...sheet, feedback: 'Новые слова' } : sheet));
  await print({ ...plan, sheets }, folder, { cacheFolder });
  expect(readdirSync(cacheFolder).length).toBe(before + 1);
});

test('A damaged or lost kept page is laid out anew', async () => {
  const folder = temporaryFolder();
  const cacheFolder = join(folder, 'cache');
  const small = { ...plan, packets: plan.packets.slice(0, 2) };
  const first = await print(small, folder, { cacheFolder });
  const bytes = readFileSync(first.files[0]!);
  const { cacheFolder: _, ...rest } = workshop();
  for (const name of readdirSync(cacheFolder)) truncateSync(join(cacheFolder, name), 300);
  const { openPool } = await import('../../main/work/pool.ts');
  const fresh = openPool(); // threads that have not seen these pages
  const second = await print(small, join(folder, 'again'), { ...rest, cacheFolder, pool: fresh });
  await fresh.close();
  expect(readFileSync(second.files[0]!).equals(bytes)).toBe(true);
});

test('A student without lesson sheets gets no blank packet and is named with the reason', async () => {
  const packets = plan.packets.slice(0, 2).map((packet, index) => (index === 0 ? { ...packet, sheetIds: [] } : packet));
  const result = await print({ ...plan, packets }, temporaryFolder());
  expect(result.packets.map(({ studentId }) => studentId)).toEqual([packets[1]!.studentId]);
  expect(result.leftOut).toEqual([
    { studentId: packets[0]!.studentId, studentName: packets[0]!.studentName, reason: 'print.leftOut.noSheets' },
  ]);
});

test('When nobody has a sheet, nothing is written and the reason is told', async () => {
  const folder = temporaryFolder();
  const nobody = { ...plan, packets: plan.packets.map((packet) => ({ ...packet, sheetIds: [] })) };
  await expect(print(nobody, folder)).rejects.toMatchObject({ key: 'print.problem.nothing' });
  expect(readdirSync(folder)).toEqual([]);
});

test('A stopped run leaves no file, and an earlier file stays as it was', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '2020-W15-packets.pdf'), 'earlier');
  for (const as of ['merged', 'files'] as const) {
    const stop = new AbortController();
    const many = {
      ...plan,
      packets: Array.from({ length: 400 }, (_, index) => ({ ...plan.packets[index % 12]!, number: index + 1 })),
    };
    const progress = ({ stage }: Progress) => {
      if (stage === 'print.stage.packets') stop.abort();
    };
    await expect(print(many, folder, { as, signal: stop.signal, progress })).rejects.toBeInstanceOf(Cancelled);
  }
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['2020-W15', '2020-W15-packets.pdf']);
  expect(readFileSync(join(folder, '2020-W15-packets.pdf'), 'utf8')).toBe('earlier');
});

test('What a killed run left behind is removed by the next one', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '2020-W15-packets.pdf.part'), 'half');
  await print({ ...plan, packets: plan.packets.slice(0, 1) }, folder);
  expect(readdirSync(folder)).toEqual(['2020-W15-packets.pdf']);
});

test('A full disk ends in clear words and without a half file', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'full.pdf');
  symlinkSync('/dev/full', `${target}.part`);
  const { cacheFolder } = workshop();
  await print(plan, temporaryFolder());
  const run = await runJobs(plan);
  const { week, printedOn, envelope } = plan;
  const shared = new SharedArrayBuffer(8);
  const order = {
    week,
    printedOn,
    envelope,
    cacheFolder,
    language: 'ru' as const,
    packets: run.packets,
    glyphsOf: [],
    shared,
  };
  const result = await writePackets({ ...order, to: { merged: target } });
  expect(result).toMatchObject({ kind: 'disk', code: 'ENOSPC', path: target });
  expect(existsSync(`${target}.part`)).toBe(false);
  expect(diskProblem({ code: 'ENOSPC' }, target)).toMatchObject({ key: 'print.problem.diskFull', values: { folder } });
});

test('A folder that is not there, rights that are missing and a file open elsewhere are told apart', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  await expect(print(plan, join(folder, 'file', 'inside'))).rejects.toMatchObject({ key: 'print.problem.folderGone' });
  mkdirSync(join(folder, 'taken', '2020-W15-packets.pdf', 'in it'), { recursive: true });
  await expect(print(plan, join(folder, 'taken'))).rejects.toBeInstanceOf(Problem);
  expect(readdirSync(join(folder, 'taken'))).toEqual(['2020-W15-packets.pdf']);
  expect(diskProblem({ code: 'EACCES' }, '/a/b.pdf')).toMatchObject({ key: 'print.problem.notWritable' });
  for (const code of ['EBUSY', 'EPERM'])
    expect(diskProblem({ code }, '/a/b.pdf')).toMatchObject({
      key: 'print.problem.fileBusy',
      values: { file: 'b.pdf' },
    });
});

test('The preview of one packet is the file that would be printed', async () => {
  const folder = temporaryFolder();
  const one = { ...plan, packets: plan.packets.slice(3, 4) };
  const { bytes, pages } = await previewPacket(one, workshop());
  const printed = await print(one, folder);
  expect(pages).toBe(printed.pages);
  expect(Buffer.from(bytes).equals(readFileSync(printed.files[0]!))).toBe(true);
});

test('Where a lesson ends on a front side, a ruled page for answers stands before the return form', async () => {
  const result = await print(plan, temporaryFolder());
  const pages = pageTexts(result.files[0]!);
  const forms = pages.flatMap((text, place) =>
    /^\s*(Бланк возврата|Қайтару бланкісі)\s*$/m.test(text) ? [place] : [],
  );
  expect(forms).toHaveLength(plan.packets.length);
  for (const place of forms) expect(place % 2).toBe(0);
});
