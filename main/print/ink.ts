import type { LaidItem, LaidPage } from 'pdfmake/js/LayoutBuilder.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import type { Canvas } from './canvas.ts';
import { type Face, hex4 } from './face.ts';
import type { Slot } from './page-set.ts';
import { classOf } from './pdfmake-class.ts';

// Draws laid-out pages compactly: a line of text is one piece (pdfmake writes every word with its own colour, font and
// matrix, three times the bytes), a rule is one operator.

interface Inline {
  text: string;
  x: number;
  width: number;
  fontSize: number;
  font: Face;
  color?: string;
  sup?: boolean;
  sub?: boolean;
  decoration?: string;
  background?: string;
  characterSpacing?: number;
}
interface Line {
  x: number;
  y: number;
  inlines: Inline[];
  getHeight(): number;
  getAscenderHeight(): number;
}
interface Vector {
  type: string;
  slot?: string;
  x: number;
  y: number;
  w: number;
  h: number;
  r?: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  r1: number;
  r2: number;
  points?: { x: number; y: number }[];
  closePath?: boolean;
  color?: string;
  lineColor?: string;
  lineWidth?: number;
  dash?: { length: number; space?: number };
  lineCap?: string;
}
interface BaseRenderer {
  renderPages(pages: LaidPage[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
  renderSVG(svg: object): void;
}
const Base = classOf<new (canvas: Canvas) => BaseRenderer>(rendererModule);

export const number = (value: number): string => String(Math.round(value * 100) / 100);

export class Ink extends Base {
  readonly used = new Map<Face, Set<number>>();
  private readonly canvas: Canvas;
  constructor(canvas: Canvas) {
    super(canvas);
    this.canvas = canvas;
  }

  override renderLine(line: Line, x: number, y: number): void {
    const baseline = (y || 0) + line.getAscenderHeight();
    let piece: Inline[] = [];
    const flush = () => {
      if (piece.length > 0) this.piece(piece, (x || 0) + (piece[0]?.x ?? 0), baseline);
      piece = [];
    };
    for (const inline of line.inlines) {
      const before = piece.at(-1);
      if (before && !joins(before, inline)) flush();
      piece.push(inline);
      if (inline.decoration === 'underline') this.underline(inline, (x || 0) + inline.x, baseline);
    }
    flush();
  }

  private piece(inlines: Inline[], x: number, baseline: number): void {
    const [first] = inlines as [Inline];
    const raised = first.sup ? -first.fontSize * 0.75 : first.sub ? first.fontSize * 0.35 : 0;
    const text = inlines.map((inline) => inline.text).join('');
    const array = textArray(
      first.font,
      text.trimEnd() === '' ? text : text.replace(/[ \n]+$/, ''),
      this.usedOf(first.font),
    );
    if (array === '') return;
    const y = baseline + raised;
    this.canvas.page.resources.data.Font ??= {};
    this.canvas.addContent(
      `${this.colour(first.color ?? 'black', 'g')} BT /${first.font.id} ${number(first.fontSize)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm ${array} TJ ET`,
    );
  }

  private underline(inline: Inline, x: number, baseline: number): void {
    const y = number(baseline + inline.fontSize * 0.12);
    this.canvas.addContent(`0 G 0.6 w ${number(x)} ${y} m ${number(x + inline.width)} ${y} l S`);
  }

  usedOf(face: Face): Set<number> {
    let used = this.used.get(face);
    if (!used) this.used.set(face, (used = new Set()));
    return used;
  }

  private colour(colour: string, kind: 'g' | 'G'): string {
    const parts = this.canvas._normalizeColor(colour === 'black' ? '#000000' : colour) ?? [0, 0, 0];
    const [red = 0, green = red, blue = red] = parts;
    if (red === green && green === blue) return `${number(red)} ${kind}`;
    return `${[red, green, blue].map(number).join(' ')} ${kind === 'g' ? 'rg' : 'RG'}`;
  }

  override renderVector(vector: Vector): void {
    if (vector.slot) return;
    const dash = vector.dash ? `[${vector.dash.length} ${vector.dash.space ?? vector.dash.length}] 0 d` : '';
    const parts = [
      'q',
      vector.color ? this.colour(vector.color, 'g') : '',
      vector.lineColor || !vector.color
        ? `${this.colour(vector.lineColor ?? 'black', 'G')} ${number(vector.lineWidth ?? 1)} w`
        : '',
      dash,
      vector.lineCap === 'round' ? '1 J' : '',
      path(vector),
      vector.color && vector.lineColor ? 'B' : vector.color ? 'f' : 'S',
      'Q',
    ];
    this.canvas.addContent(parts.filter((part) => part !== '').join(' '));
  }
}

function joins(before: Inline, next: Inline): boolean {
  return (
    before.font === next.font &&
    before.fontSize === next.fontSize &&
    before.color === next.color &&
    before.sup === next.sup &&
    before.sub === next.sub &&
    Math.abs(before.x + before.width - next.x) < 0.05
  );
}

/** The text as the array of a TJ operator, kerned; notes the glyphs used. Empty when nothing is drawn. */
export function textArray(face: Face, text: string, used: Set<number>): string {
  let run = '';
  let array = '';
  for (const { gid, width, advance, xOffset, yOffset } of face.places(text)) {
    used.add(gid);
    // A combining mark is set back over its letter; marks above each other do not occur in our languages.
    const shift = yOffset !== 0 || xOffset !== 0 ? xOffset : 0;
    if (shift) {
      array += `${run ? `<${run}>` : ''}${number(-shift)}<${hex4(gid)}>${number(shift - (advance - width))}`;
      run = '';
      continue;
    }
    run += hex4(gid);
    const kern = Math.round(width - advance);
    if (kern === 0) continue;
    array += `<${run}>${kern}`;
    run = '';
  }
  if (run) array += `<${run}>`;
  return array === '' ? '' : `[${array}]`;
}

function path(vector: Vector): string {
  const { x, y, w, h, r } = vector;
  if (vector.type === 'rect') {
    return r ? rounded(x, y, w, h, Math.min(r, w / 2, h / 2)) : `${[x, y, w, h].map(number).join(' ')} re`;
  }
  if (vector.type === 'line')
    return `${number(vector.x1)} ${number(vector.y1)} m ${number(vector.x2)} ${number(vector.y2)} l`;
  if (vector.type === 'ellipse') {
    const { r1, r2 } = vector;
    return rounded(x - r1, y - r2, r1 * 2, r2 * 2, r1, r2);
  }
  const points = vector.points ?? [];
  return (
    points.map((p, i) => `${number(p.x)} ${number(p.y)} ${i === 0 ? 'm' : 'l'}`).join(' ') +
    (vector.closePath ? ' h' : '')
  );
}

const round = 0.5523;
function rounded(x: number, y: number, w: number, h: number, rx: number, ry = rx): string {
  const [right, bottom, cx, cy] = [x + w, y + h, rx * (1 - round), ry * (1 - round)];
  const n = (...values: number[]) => values.map(number).join(' ');
  return [
    `${n(x + rx, y)} m ${n(right - rx, y)} l ${n(right - cx, y, right, y + cy, right, y + ry)} c`,
    `${n(right, bottom - ry)} l ${n(right, bottom - cy, right - cx, bottom, right - rx, bottom)} c`,
    `${n(x + rx, bottom)} l ${n(x + cx, bottom, x, bottom - cy, x, bottom - ry)} c`,
    `${n(x, y + ry)} l ${n(x, y + cy, x + cx, y, x + rx, y)} c h`,
  ].join(' ');
}

/** The places to be filled in later, taken from where the layout put their empty frames. */
export function slotsOf(pages: readonly LaidPage[]): Slot[] {
  return pages.flatMap((page, index) =>
    page.items.flatMap(({ type, item }: LaidItem) => {
      if (type !== 'vector' || typeof item.slot !== 'string') return [];
      const { x, y, w, h } = item as unknown as Vector;
      return [{ name: item.slot, page: index, x, y, w, h }];
    }),
  );
}
