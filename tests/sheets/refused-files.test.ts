import { chmodSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../main/sheets/read-table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { bookOf, bookParts, containerOf, fileOf, rowsXml, zipOf } from './make-files.ts';

const refusal = async (path: string): Promise<string> => {
  try {
    await readTable(path);
    return 'read';
  } catch (error) {
    return (error as { key?: string }).key ?? String(error);
  }
};
const book = bookOf({
  sheets: [
    {
      name: 'A',
      xml: rowsXml([
        ['ФИО', 'Класс'],
        ['Ромашкин Пётр', '7А'],
      ]),
    },
  ],
});

describe('Files that are refused in words', () => {
  test.each([
    ['a workbook with a password', containerOf('EncryptedPackage', 'EncryptionInfo'), 'imports.file.encrypted'],
    ['an old .xls', containerOf('Workbook'), 'imports.file.oldXls'],
    ['an older .xls without a container', Buffer.from('0908100000060500', 'hex'), 'imports.file.oldXls'],
    ['an old Word document', containerOf('WordDocument'), 'imports.file.isWord'],
    [
      'a Word document',
      zipOf([
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/document.xml', content: '' },
      ]),
      'imports.file.isWord',
    ],
    [
      'a table of LibreOffice',
      zipOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '' },
      ]),
      'imports.file.isOpenDocument',
    ],
    ['a binary workbook', zipOf([{ name: 'xl/workbook.bin', content: '' }]), 'imports.file.isBinaryWorkbook'],
    ['an archive', zipOf([{ name: 'photo.jpg', content: '' }]), 'imports.file.isArchive'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'imports.file.isPdf'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'imports.file.isImage'],
    ['a web page', Buffer.from('\ufeff  <html><body><table><tr><td>ФИО'), 'imports.file.isHtml'],
    ['an XML file', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'imports.file.isXml'],
    ['an empty file', Buffer.alloc(0), 'imports.file.empty'],
    ['a sheet without a line', bookOf({ sheets: [{ name: 'A', xml: '<sheetData/>' }] }), 'imports.file.noRows'],
    ['blanks only', Buffer.from(' ;;\n;\n'), 'imports.file.noRows'],
    [
      'bytes without sense',
      Buffer.from(Array.from({ length: 9_000 }, (_, i) => (i * 7919) % 256)),
      'imports.file.isRubbish',
    ],
    ['a workbook that was cut off', book.subarray(0, book.length - 40), 'imports.file.cutOff'],
    ['a workbook that was cut in the middle', book.subarray(0, 400), 'imports.file.cutOff'],
  ])('%s', async (_name, bytes, key) => {
    expect(await refusal(fileOf('ученики.xlsx', bytes))).toBe(key);
  });

  test('A part that does not unpack is damage, not a stack trace', async () => {
    const broken = Buffer.from(book);
    broken.fill(0xff, broken.indexOf('xl/worksheets/sheet1.xml') + 26, broken.indexOf('xl/worksheets/sheet1.xml') + 60);
    expect(await refusal(fileOf('a.xlsx', broken))).toBe('imports.file.damaged');
  });

  test('A workbook without its workbook part is damage', async () => {
    expect(await refusal(fileOf('a.xlsx', zipOf([{ name: '[Content_Types].xml', content: '' }])))).toBe(
      'imports.file.damaged',
    );
  });

  test('A bomb is refused by what it promises, and by what it really unpacks to when it lies', async () => {
    const huge = Buffer.alloc(450 * 1024 * 1024, 32);
    const parts = bookParts({ sheets: [{ name: 'A', xml: '' }] });
    const bomb = (claimed?: number) => {
      const sheet = { name: 'xl/worksheets/sheet1.xml', content: huge, ...(claimed === undefined ? {} : { claimed }) };
      return zipOf(parts.map((part) => (part.name === sheet.name ? sheet : part)));
    };
    expect(await refusal(fileOf('a.xlsx', bomb()))).toBe('imports.file.bomb');
    expect(await refusal(fileOf('b.xlsx', bomb(1_000)))).toMatch(/imports\.file\.(bomb|damaged)/);
  });

  test('100 MB of rubbish are refused after the first look', async () => {
    const path = fileOf('a.csv', Buffer.from('00ff12', 'hex'));
    truncateSync(path, 100 * 1024 * 1024);
    expect(await refusal(path)).toBe('imports.file.isRubbish');
    const text = fileOf('b.csv', 'ФИО;Класс\n'.repeat(1_000));
    truncateSync(text, 100 * 1024 * 1024);
    expect(await refusal(text)).toMatch(/imports\.file\.(tooBig|isRubbish)/);
  });

  test('More lines than any school has are refused before they fill the memory', async () => {
    expect(await refusal(fileOf('a.csv', 'Ромашкин;7А\n'.repeat(200_001)))).toBe('imports.file.tooManyRows');
    const rows = `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(200_001)}</sheetData>`;
    expect(await refusal(fileOf('a.xlsx', bookOf({ sheets: [{ name: 'A', xml: rows }] })))).toBe(
      'imports.file.tooManyRows',
    );
  });

  test('A file that is gone, a folder and a file that may not be read are told apart', async () => {
    const folder = temporaryFolder();
    expect(await refusal(join(folder, 'нет.xlsx'))).toBe('imports.file.gone');
    mkdirSync(join(folder, 'папка.xlsx'));
    expect(await refusal(join(folder, 'папка.xlsx'))).toBe('imports.file.isFolder');
    const secret = join(folder, 'закрыто.xlsx');
    writeFileSync(secret, book);
    chmodSync(secret, 0o000);
    // The administrator of a computer may read everything.
    expect(await refusal(secret)).toBe(process.getuid?.() === 0 ? 'read' : 'imports.file.unreadable');
    rmSync(secret);
    expect(await refusal(secret)).toBe('imports.file.gone');
  });
});
