import pdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import { type Face, face } from './face.ts';
import { classOf } from './pdfmake-class.ts';

// A pdfkit document that keeps its objects instead of writing a file, and draws with the fonts kept by the thread.

/** The part of pdfkit that drawing needs. */
export interface Pdfkit {
  page: { content: { buffer: Buffer[] }; resources: { data: Record<string, Record<string, { id: number }>> } };
  _pageBuffer: Pdfkit['page'][];
  _font: Face;
  options: object;
  addContent(text: string): Pdfkit;
  addPage(options: object): Pdfkit;
  openImage(bytes: Buffer): { width: number; height: number; orientation?: number };
  _normalizeColor(color: string): number[] | null;
  opacity(value: number): unknown;
  fillOpacity(value: number): unknown;
  strokeOpacity(value: number): unknown;
  ref(data: object): { id: number; end(bytes?: Buffer): void };
}
type Constructor = new (...input: unknown[]) => Pdfkit;

export interface KeptObject {
  dict: string;
  stream: Buffer | null;
}

export class Canvas extends classOf<Constructor>(pdfDocumentModule) {
  // Declared only: the constructor of pdfkit already writes, before a field of this class could be set.
  declare kept: Map<number, KeptObject> | undefined;
  declare current: KeptObject | undefined;
  declare translucent: boolean | undefined;

  constructor(images: Record<string, string>) {
    super(
      {},
      images,
      {},
      {},
      { autoFirstPage: false, bufferPages: true, font: null, compress: true },
      null,
      () => false,
    );
  }

  /** pdfkit writes an object as: its number, its dictionary, its stream. */
  _write(data: string | Buffer): void {
    this.kept ??= new Map();
    if (typeof data !== 'string') {
      if (this.current) this.current.stream = data;
      return;
    }
    const number = /^(\d+) 0 obj$/.exec(data)?.[1];
    if (number) this.kept.set(Number(number), (this.current = { dict: '', stream: null }));
    else if (this.current && !this.current.dict) this.current.dict = data;
  }

  provideFont(family: string, bold?: boolean, italics?: boolean): Face {
    if (family === 'Signs') return face('signs');
    return face(bold ? (italics ? 'boldItalic' : 'bold') : italics ? 'italic' : 'regular');
  }

  /** The SVG writer asks for a file by family and style, then sets it. */
  getFontFile(_family: string, bold?: boolean, italics?: boolean): string {
    return bold ? (italics ? 'boldItalic' : 'bold') : italics ? 'italic' : 'regular';
  }

  font(name: string): this {
    this._font = face(
      name in { regular: 1, bold: 1, italic: 1, boldItalic: 1, signs: 1 } ? (name as Face['name']) : 'regular',
    );
    return this;
  }

  // Everything is opaque unless an SVG says otherwise: no need to say so before every word.
  override opacity(value: number): unknown {
    if (value === 1 && !this.translucent) return this;
    this.translucent = true;
    return super.opacity(value);
  }
  override fillOpacity(value: number): unknown {
    if (value === 1 && !this.translucent) return this;
    this.translucent = true;
    return super.fillOpacity(value);
  }
  override strokeOpacity(value: number): unknown {
    if (value === 1 && !this.translucent) return this;
    this.translucent = true;
    return super.strokeOpacity(value);
  }
}

/** True when the bytes are a picture that can be printed. */
export function pictureOpens(base64: string): boolean {
  try {
    new Canvas({}).openImage(Buffer.from(base64, 'base64'));
    return true;
  } catch {
    return false;
  }
}
