import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Writes bytes or text to a fresh file of this name. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

interface Part {
  name: string;
  content: string | Buffer;
  /** What the directory says of the size, when it shall lie. */
  claimed?: number;
}

/** A zip made by hand, so that it can also be a broken one, or one of the large form that some libraries always write. */
export function zipOf(parts: Part[], large = false): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claimed ?? raw.length, 22);
    head.writeUInt16LE(title.length, 26);
    local.push(head, title, packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimed ?? raw.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(offset, 42);
    const extra = large ? Buffer.alloc(28) : Buffer.alloc(0);
    if (large) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      [claimed ?? raw.length, packed.length, offset].forEach((number, place) => {
        extra.writeBigUInt64LE(BigInt(number), 4 + place * 8);
      });
      for (const place of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, place);
      entry.writeUInt16LE(extra.length, 30);
    }
    central.push(entry, title, extra);
    offset += 30 + title.length + packed.length;
  }
  const size = central.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  if (!large) return Buffer.concat([...local, ...central, end]);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([...local, ...central, record, end]);
}

interface Book {
  /** XML inside each sheet's element: rows, merged ranges. */
  sheets: { name: string; xml: string; state?: string }[];
  shared?: string[];
  styles?: string;
  workbook?: string;
  /** Namespace prefix of every element, as some export libraries write it. */
  prefix?: string;
}

/** The parts of a workbook as Excel lays them out. */
export function bookParts({ sheets, shared, styles, workbook = '', prefix = '' }: Book): Part[] {
  const namespace = `xmlns${prefix ? `:${prefix.slice(0, -1)}` : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const list = sheets
    .map(({ name, state }, place) => {
      const shown = state ? ` state="${state}"` : '';
      return `<${prefix}sheet name="${name}" sheetId="${place + 1}"${shown} r:id="rId${place + 1}"/>`;
    })
    .join('');
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><${prefix}workbook ${namespace}>${workbook}<${prefix}sheets>${list}</${prefix}sheets></${prefix}workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets.map((_, place) => relation(`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`)).join('')}${relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('rIdT', 'styles', 'styles.xml')}</Relationships>`,
    },
    ...sheets.map(({ xml }, place) => ({
      name: `xl/worksheets/sheet${place + 1}.xml`,
      content: `<?xml version="1.0"?><${prefix}worksheet ${namespace}>${xml}</${prefix}worksheet>`,
    })),
    ...(shared ? [{ name: 'xl/sharedStrings.xml', content: `<sst>${shared.join('')}</sst>` }] : []),
    ...(styles ? [{ name: 'xl/styles.xml', content: `<styleSheet>${styles}</styleSheet>` }] : []),
  ];
}

export const bookOf = (book: Book): Buffer => zipOf(bookParts(book));

/** A sheet with these rows in inline texts; numbers stay numbers. */
export function rowsXml(rows: (string | number)[][]): string {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

/** An old Microsoft container that holds streams of these names. */
export function containerOf(...names: string[]): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  names.forEach((name, place) => {
    Buffer.from(name, 'utf16le').copy(bytes, 1024 + place * 128);
  });
  return bytes;
}
