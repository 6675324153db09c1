import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../shared/packets/file-name.ts';
import { readCode, returnCode, sheetCode } from '../../shared/packets/packet-code.ts';

test('A code is read back as what was printed, also from a scanner that types small letters', () => {
  expect(sheetCode('2020-W15', 42, 3, false)).toBe('ZV1:2020-W15:0042:03');
  expect(readCode('zv1:2020-w15:0042:03b ')).toEqual({
    kind: 'sheet',
    week: '2020-W15',
    packet: 42,
    sheet: 3,
    back: true,
  });
  expect(readCode(returnCode('2020-W15', 12345, 'kazakh-literature'))).toEqual({
    kind: 'return',
    week: '2020-W15',
    packet: 12345,
    subjectKey: 'kazakh-literature',
  });
});

test('Other codes and rubbish are no codes of ours', () => {
  for (const text of ['', 'ZV1', 'ZV2:2020-W15:0042:03', 'https://example.org', 'ZV1:2020-W15:42:03', '4600682000013'])
    expect(readCode(text)).toBeNull();
});

test('A file name has nothing that Windows refuses, and is never empty', () => {
  expect(fileName('7А-0042-Иванов: "А/Б" <*?>')).toBe('7А-0042-Иванов А Б');
  expect(fileName('con')).toBe('_con');
  expect(fileName('LPT1.txt')).toBe('_LPT1.txt');
  expect(fileName(' . ')).toBe('_');
  expect(fileName('Ә'.repeat(300)).length).toBe(60);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = fileName(text);
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$|^$/);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121);
    }),
    { seed: 2020 },
  );
});
