// A TrueType font with the outlines of unused glyphs left out. Glyph numbers stay as they are: so pages that were laid
// out at different times can share one font, and a letter can be written into a finished page later.

const keptTables = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** The font file with only the wanted glyphs (and the parts that they are composed of). */
export function subsetFont(file: Buffer, wanted: Iterable<number>): Buffer {
  const tables = readTables(file);
  const table = (name: string) => tables.get(name) ?? Buffer.alloc(0);
  const longOffsets = table('head').readInt16BE(50) === 1;
  const count = table('maxp').readUInt16BE(4);
  const loca = table('loca');
  const offset = (gid: number) => (longOffsets ? loca.readUInt32BE(gid * 4) : loca.readUInt16BE(gid * 2) * 2);
  const outline = (gid: number) => table('glyf').subarray(offset(gid), offset(gid + 1));
  const kept = withParts(wanted, count, outline);

  const newLoca = Buffer.alloc((count + 1) * 4);
  const outlines: Buffer[] = [];
  let at = 0;
  for (let gid = 0; gid < count; gid++) {
    newLoca.writeUInt32BE(at, gid * 4);
    if (!kept.has(gid)) continue;
    const bytes = outline(gid);
    const padding = (4 - (bytes.length % 4)) % 4;
    outlines.push(bytes, Buffer.alloc(padding));
    at += bytes.length + padding;
  }
  newLoca.writeUInt32BE(at, count * 4);
  const head = Buffer.from(table('head'));
  head.writeInt16BE(1, 50);
  head.writeUInt32BE(0, 8);
  return writeTables(
    new Map(
      keptTables
        .filter((name) => tables.has(name))
        .map((name) => [
          name,
          name === 'glyf' ? Buffer.concat(outlines) : name === 'loca' ? newLoca : name === 'head' ? head : table(name),
        ]),
    ),
  );
}

/** Glyph 0 (the box) always stays: the format demands it. Composite glyphs bring their parts. */
function withParts(wanted: Iterable<number>, count: number, outline: (gid: number) => Buffer): Set<number> {
  const kept = new Set<number>();
  const waiting = [0, ...wanted];
  for (let gid = waiting.pop(); gid !== undefined; gid = waiting.pop()) {
    if (kept.has(gid) || gid >= count) continue;
    kept.add(gid);
    const bytes = outline(gid);
    if (bytes.length > 10 && bytes.readInt16BE(0) < 0) waiting.push(...parts(bytes));
  }
  return kept;
}

function parts(bytes: Buffer): number[] {
  const found: number[] = [];
  let at = 10;
  let flags = 0x20;
  while (flags & 0x20) {
    flags = bytes.readUInt16BE(at);
    found.push(bytes.readUInt16BE(at + 2));
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return found;
}

function readTables(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    const [start, length] = [file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)];
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(start, start + length));
  }
  return tables;
}

function writeTables(tables: Map<string, Buffer>): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.size));
  const header = Buffer.alloc(12 + tables.size * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tables.size, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((tables.size - power) * 16, 10);
  const bodies: Buffer[] = [header];
  let at = header.length;
  let entry = 12;
  for (const [name, bytes] of tables) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    header.write(name, entry, 'latin1');
    header.writeUInt32BE(checksum(padded), entry + 4);
    header.writeUInt32BE(at, entry + 8);
    header.writeUInt32BE(bytes.length, entry + 12);
    bodies.push(padded);
    at += padded.length;
    entry += 16;
  }
  return Buffer.concat(bodies);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
