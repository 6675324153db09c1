import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { fullSheet, openSmallSchool, work } from './small-school.ts';

test('A sheet is shown and saved as the PDF of its own pages, and leaves no unfinished file', async () => {
  const { lessons } = await openSmallSchool();
  const start = { week: '2020-W15', subjectKey: 'algebra', classIds: [1, 2], text: fullSheet };
  const { sheet } = await lessons.start(start, work);
  const { bytes } = await lessons.showPaper({ sheetId: sheet.id }, work);
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  const { path } = await lessons.savePaper({ sheetId: sheet.id }, work);
  expect(new Uint8Array(readFileSync(path))).toEqual(new Uint8Array(bytes)); // equal sheets give equal bytes
  expect(readdirSync(dirname(path))).toHaveLength(1);
});

test('A draft with nothing on it can be looked at on paper', async () => {
  const { lessons } = await openSmallSchool();
  const text = { ...fullSheet, questions: [], pages: '', topic: '', minutes: null, dueOn: null, feedback: '' };
  const { sheet } = await lessons.start({ week: '2020-W15', subjectKey: 'physics', classIds: [3], text }, work);
  expect((await lessons.showPaper({ sheetId: sheet.id }, work)).bytes.length).toBeGreaterThan(1000);
});
