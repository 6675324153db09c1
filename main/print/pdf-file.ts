import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** Where the bytes of a document go: a file, or memory for the preview. */
export interface Sink {
  write(bytes: Buffer): void;
  close(): void;
}

export function fileSink(path: string): Sink {
  const handle = openSync(path, 'w');
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    },
    close: () => closeSync(handle),
  };
}

export function memorySink(): Sink & { bytes(): Buffer } {
  const chunks: Buffer[] = [];
  return {
    write: (bytes) => void chunks.push(Buffer.from(bytes)),
    close: () => {},
    bytes: () => Buffer.concat(chunks),
  };
}

const chunkSize = 1 << 20;
/** The buffer of the last finished file, for the next one. */
let freeChunk: Buffer | undefined;

/** Writes a PDF object by object, straight to the sink, so that memory stays flat. Equal objects give equal bytes. */
export class PdfFile {
  private readonly sink: Sink;
  private readonly chunk: Buffer;
  private filled = 0;
  private written = 0;
  private offsets: number[] = [0];

  constructor(sink: Sink) {
    this.sink = sink;
    this.chunk = freeChunk ?? Buffer.allocUnsafe(chunkSize);
    freeChunk = undefined;
    this.text('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.offsets.push(-1) - 1;
  }

  /** Writes an object; the body is a dictionary or another plain value. Latin-1 only. */
  object(body: string, number = this.reserve()): number {
    this.offsets[number] = this.written;
    this.text(`${number} 0 obj\n${body}\nendobj\n`);
    return number;
  }

  /** Writes a stream; `dict` is the inside of its dictionary without the length. */
  stream(dict: string, bytes: Buffer | string, number = this.reserve()): number {
    this.offsets[number] = this.written;
    this.text(`${number} 0 obj\n<<${dict}/Length ${bytes.length}>>\nstream\n`);
    if (typeof bytes === 'string') this.text(bytes);
    else this.bytes(bytes);
    this.text('\nendstream\nendobj\n');
    return number;
  }

  /** Writes the table of objects and the trailer, and closes the sink. `identity` tells documents apart for viewers. */
  end(root: number, info: number, identity: string): void {
    this.flush();
    const id = createHash('md5').update(identity).digest('hex');
    const start = this.written;
    const entries = this.offsets
      .slice(1)
      .map((offset) => `${String(Math.max(0, offset)).padStart(10, '0')} 00000 ${offset < 0 ? 'f' : 'n'} \n`);
    this.text(`xref\n0 ${this.offsets.length}\n0000000000 65535 f \n${entries.join('')}`);
    this.text(
      `trailer\n<</Size ${this.offsets.length}/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]>>\nstartxref\n${start}\n%%EOF\n`,
    );
    this.flush();
    freeChunk = this.chunk;
    this.sink.close();
  }

  private text(text: string): void {
    if (text.length > chunkSize - this.filled) return this.bytes(Buffer.from(text, 'latin1'));
    const length = this.chunk.write(text, this.filled, 'latin1');
    this.filled += length;
    this.written += length;
  }

  private bytes(bytes: Buffer): void {
    this.written += bytes.length;
    if (bytes.length > chunkSize - this.filled) this.flush();
    if (bytes.length > chunkSize) return this.sink.write(bytes);
    bytes.copy(this.chunk, this.filled);
    this.filled += bytes.length;
  }

  private flush(): void {
    if (this.filled > 0) this.sink.write(this.chunk.subarray(0, this.filled));
    this.filled = 0;
  }
}

/** A PDF text string: UTF-16 in hex, so that every letter is safe. */
export function pdfText(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** A PDF date of a day, at noon, so that equal runs give equal bytes. */
export function pdfDate(day: string): string {
  return `(D:${day.replaceAll('-', '')}120000Z)`;
}
