import { isUtf16 } from './file-kind.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'kz-1048' | 'ibm866';

/** KZ-1048, the Kazakh variant of windows-1251: where it differs from what TextDecoder knows. */
const kazakhLetters: Record<number, string> = {
  141: 'Қ',
  142: 'Һ',
  157: 'қ',
  158: 'һ',
  161: 'Ұ',
  162: 'ұ',
  163: 'Ә',
  165: 'Ө',
  170: 'Ғ',
  175: 'Ү',
  180: 'ө',
  186: 'ғ',
  188: 'ә',
  189: 'Ң',
  190: 'ң',
  191: 'ү',
};

/** Text of a file: by its mark, else strict UTF-8, else the one-byte code page that gives the most likely letters. */
export function decodeText(bytes: Buffer): { text: string; encoding: Encoding } {
  const utf16 = isUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const encoding = oneByteEncoding(bytes);
    return { text: encoding === 'kz-1048' ? decodeKazakh(bytes) : new TextDecoder(encoding).decode(bytes), encoding };
  }
}

function oneByteEncoding(bytes: Buffer): Encoding {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte]!++;
  const sum = (from: number, to: number) => counts.slice(from, to + 1).reduce((total, count) => total + count, 0);
  // Russian letters stand at C0-FF in windows-1251, at 80-AF and E0-EF in the old DOS page.
  const dos = sum(0x80, 0xaf) + sum(0xe0, 0xef);
  const windows = sum(0xc0, 0xff);
  if (dos > windows) return 'ibm866';
  return hasKazakhLetters(bytes) ? 'kz-1048' : 'windows-1251';
}

/** A Kazakh letter inside a word; in plain windows-1251 these bytes are Ukrainian and Serbian letters or signs. */
function hasKazakhLetters(bytes: Buffer): boolean {
  for (let i = 0; i < bytes.length; i++) {
    if (kazakhLetters[bytes[i]!] === undefined) continue;
    if (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])) return true;
  }
  return false;
}

const isLetter = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;

function decodeKazakh(bytes: Buffer): string {
  const letters = [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code))];
  for (const [code, letter] of Object.entries(kazakhLetters)) letters[Number(code)] = letter;
  let text = '';
  for (const byte of bytes) text += letters[byte];
  return text;
}
