import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { type Entry, fromBuffer } from 'yauzl';

/** The texts of all parts of a zip file by name. */
function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, string>();
      zip.on('end', () => resolve(parts));
      zip.on('error', reject);
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Throws where a word processor would stumble: parts that are not XML, tables without their grid, lost bookmarks. */
export async function checkDocx(bytes: Uint8Array): Promise<{ text: string; bookmarks: string[]; references: string[] }> {
  const parts = await partsOf(bytes);
  const { window } = new JSDOM('');
  const parse = (name: string) => {
    const page = new window.DOMParser().parseFromString(parts.get(name) ?? '', 'application/xml');
    if (!parts.has(name) || page.querySelector('parsererror')) throw new Error(`${name} is no XML`);
    return page;
  };
  for (const name of parts.keys()) if (/\.(xml|rels)$/.test(name)) parse(name);
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const name of ['/word/document.xml', '/word/numbering.xml', '/word/styles.xml'])
    if (!types.includes(`PartName="${name}"`)) throw new Error(`${name} is not declared`);
  const page = parse('word/document.xml');
  const all = (name: string, from: Document | Element = page) => [...from.getElementsByTagNameNS(word, name)];
  const value = (element: Element | undefined, name: string) => element?.getAttributeNS(word, name) ?? '';
  const [body] = all('body');
  if (page.documentElement.localName !== 'document' || body?.lastElementChild?.localName !== 'sectPr')
    throw new Error('the document does not end with its section');
  for (const grid of all('tbl')) {
    const columns = all('gridCol', grid).length;
    for (const row of all('tr', grid)) if (all('tc', row).length !== columns) throw new Error('a row does not fit the grid');
    for (const cell of all('tc', grid)) if (cell.lastElementChild?.localName !== 'p') throw new Error('a cell without a paragraph');
  }
  const known = new Set(all('num', parse('word/numbering.xml')).map((num) => value(num, 'numId')));
  for (const id of all('numId')) if (!known.has(value(id, 'val'))) throw new Error('a list without its numbering');
  const bookmarks = all('bookmarkStart').map((mark) => value(mark, 'name'));
  if (new Set(bookmarks).size !== bookmarks.length) throw new Error('a bookmark stands twice');
  const references = all('fldSimple').map((field) => /REF (\w+)/.exec(value(field, 'instr'))?.[1] ?? '');
  for (const name of references) if (!bookmarks.includes(name)) throw new Error(`no bookmark ${name}`);
  return { text: all('p').map((paragraph) => paragraph.textContent).join('\n').normalize('NFC'), bookmarks, references };
} // biome-ignore format: a check a line

/** Is there a LibreOffice on this computer? */
export const libreOffice = (): boolean => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** Pages of a DOCX as LibreOffice sets them. */
export function pagesInLibreOffice(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-office-'));
  try {
    const own = `-env:UserInstallation=file://${join(folder, 'user')}`;
    execFileSync('soffice', [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' });
    const pdf = join(folder, basename(file).replace(/\.docx$/, '.pdf'));
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    return text.normalize('NFC').split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
