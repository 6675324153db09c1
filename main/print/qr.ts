// QR codes for the corner of every page: the alphabet of capital letters and digits, versions 1 to 4, one mask. A general
// encoder tries eight masks for each code; for thousands of tiny codes that costs more than laying out the pages.

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Versions by size: data and correction bytes of the only block, centre of the alignment mark, level bits. */
const versions = [
  { version: 1, data: 16, correction: 10, level: 0 }, // M
  { version: 1, data: 19, correction: 7, level: 1 }, // L
  { version: 2, data: 28, correction: 16, level: 0 },
  { version: 2, data: 34, correction: 10, level: 1 },
  { version: 3, data: 44, correction: 26, level: 0 },
  { version: 3, data: 55, correction: 15, level: 1 },
  { version: 4, data: 80, correction: 20, level: 1 },
] as const;

export interface Qr {
  /** Modules on a side. */
  size: number;
  /** Rows of bits, each row from a full byte; 1 is black. */
  rows: Buffer;
}

const exponents = new Uint8Array(512);
const logarithms = new Uint8Array(256);
for (let i = 0, value = 1; i < 255; i++) {
  exponents[i] = value;
  exponents[i + 255] = value;
  logarithms[value] = i;
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0);
}

const values = new Int8Array(128).fill(-1);
[...alphabet].forEach((sign, value) => {
  values[sign.charCodeAt(0)] = value;
});

/** The code of a text made of digits, capital Latin letters and ` $%*+-./:`; at most 114 signs. */
export function qrCode(text: string): Qr {
  const bits = 4 + 9 + (text.length >> 1) * 11 + (text.length & 1) * 6;
  const kind = versions.find(({ data }) => bits <= data * 8);
  if (!kind) throw new RangeError(`too long for a QR code: ${text.length}`);
  const bytes = new Uint8Array(kind.data + kind.correction);
  writeData(text, bytes, kind.data);
  writeCorrection(bytes, kind.data, kind.correction);
  const { size, template, byteOf, bitOf } = frameOf(kind.version, kind.level);
  const rows = Buffer.from(template);
  // The template holds the mask already: a set bit turns its module over.
  for (let byte = 0, bit = 0; byte < bytes.length; byte++) {
    const value = bytes[byte] as number;
    for (let weight = 0x80; weight > 0; weight >>= 1, bit++) {
      if (value & weight) rows[byteOf[bit] as number]! ^= bitOf[bit] as number;
    }
  }
  return { size, rows };
}

/** Mask 2, every third column: it breaks up the long runs of our short codes well. */
const maskNumber = 2;

/** Mode, length and signs in pairs of eleven bits, then padding. */
function writeData(text: string, bytes: Uint8Array, length: number): void {
  let at = 0;
  const write = (value: number, count: number) => {
    for (let bit = count - 1; bit >= 0; bit--, at++) {
      if ((value >> bit) & 1) bytes[at >> 3] = (bytes[at >> 3] as number) | (0x80 >> (at & 7));
    }
  };
  const valueAt = (place: number) => {
    const value = values[text.charCodeAt(place)] ?? -1;
    if (value < 0) throw new RangeError('not in the alphabet of short QR codes');
    return value;
  };
  write(2, 4);
  write(text.length, 9);
  for (let place = 0; place + 1 < text.length; place += 2) write(valueAt(place) * 45 + valueAt(place + 1), 11);
  if (text.length & 1) write(valueAt(text.length - 1), 6);
  at = Math.min(at + 4, length * 8);
  for (let byte = (at + 7) >> 3, pad = 0xec; byte < length; byte++, pad ^= 0xfd) bytes[byte] = pad;
}

const generators = new Map<number, number[]>();
function generator(degree: number): number[] {
  const known = generators.get(degree);
  if (known) return known;
  let found: number[] = [1];
  for (let i = 0; i < degree; i++) {
    const next: number[] = [...found, 0];
    for (let j = 0; j < found.length; j++) {
      next[j + 1] = (next[j + 1] ?? 0) ^ multiply(found[j] ?? 0, exponents[i] ?? 0);
    }
    found = next;
  }
  generators.set(degree, found);
  return found;
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (exponents[(logarithms[a] as number) + (logarithms[b] as number)] as number);
}

/** Reed-Solomon correction after the data. */
function writeCorrection(bytes: Uint8Array, length: number, degree: number): void {
  const poly = generator(degree);
  const rest = new Uint8Array(length + degree);
  rest.set(bytes.subarray(0, length));
  for (let i = 0; i < length; i++) {
    const factor = rest[i] as number;
    if (factor === 0) continue;
    for (let j = 1; j <= degree; j++) rest[i + j] = (rest[i + j] as number) ^ multiply(poly[j] as number, factor);
  }
  bytes.set(rest.subarray(length), length);
}

interface Frame {
  size: number;
  /** The rows with all fixed parts, and the mask where the data go. */
  template: Buffer;
  /** Byte and bit of each data bit in order. */
  byteOf: Uint16Array;
  bitOf: Uint8Array;
}
const frames = new Map<string, Frame>();

/** Everything of a code that does not depend on its text. */
function frameOf(version: number, level: number): Frame {
  const key = `${version}.${level}`;
  let frame = frames.get(key);
  if (!frame) frames.set(key, (frame = drawFrame(version, level)));
  return frame;
}

function drawFrame(version: number, level: number): Frame {
  const size = 17 + version * 4;
  const modules = new Uint8Array(size * size);
  const fixed = new Uint8Array(size * size);
  const set = (x: number, y: number, black: boolean) => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    modules[y * size + x] = black ? 1 : 0;
    fixed[y * size + x] = 1;
  };
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  const square = (cx: number, cy: number, reach: number, black: (ring: number) => boolean) => {
    for (let y = -reach; y <= reach; y++) {
      for (let x = -reach; x <= reach; x++) set(cx + x, cy + y, black(Math.max(Math.abs(x), Math.abs(y))));
    }
  };
  const finder = (ring: number) => ring !== 2 && ring !== 4;
  square(3, 3, 4, finder);
  square(size - 4, 3, 4, finder);
  square(3, size - 4, 4, finder);
  if (version > 1) square(size - 7, size - 7, 2, (ring) => ring !== 1);
  drawFormat(set, size, (level << 3) | maskNumber);
  const places = dataPlaces(size, fixed);
  for (const place of places) modules[place] = (place % size) % 3 === 0 ? 1 : 0;
  return packed(size, modules, places);
}

function drawFormat(set: (x: number, y: number, black: boolean) => void, size: number, format: number): void {
  let rest = format;
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((format << 10) | rest) ^ 0x5412;
  const bit = (i: number) => ((bits >> i) & 1) === 1;
  for (let i = 0; i < 6; i++) set(8, i, bit(i));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let i = 9; i < 15; i++) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, bit(i));
  set(8, size - 8, true);
}

/** Pairs of columns from the right, up and down in turn, past the fixed parts. */
function dataPlaces(size: number, fixed: Uint8Array): number[] {
  const places: number[] = [];
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      for (let j = 0; j < 2; j++) {
        const x = right - j;
        const upward = ((right + 1) & 2) === 0;
        const y = upward ? size - 1 - step : step;
        if (!fixed[y * size + x]) places.push(y * size + x);
      }
    }
  }
  return places;
}

function packed(size: number, modules: Uint8Array, places: readonly number[]): Frame {
  const rowBytes = (size + 7) >> 3;
  const byteAt = (place: number) => Math.floor(place / size) * rowBytes + ((place % size) >> 3);
  const bitAt = (place: number) => 0x80 >> ((place % size) & 7);
  const template = Buffer.alloc(rowBytes * size);
  modules.forEach((black, place) => {
    if (black) template[byteAt(place)]! |= bitAt(place);
  });
  return { size, template, byteOf: Uint16Array.from(places, byteAt), bitOf: Uint8Array.from(places, bitAt) };
}
