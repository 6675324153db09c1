import { deflateSync } from 'node:zlib';
import type { Content, Style } from 'pdfmake/interfaces.js';
import type { LaidItem, LaidPage } from 'pdfmake/js/LayoutBuilder.js';
import layoutModule from 'pdfmake/js/LayoutBuilder.js';
import svgMeasureModule from 'pdfmake/js/SVGMeasure.js';
import { tableLayouts } from 'pdfmake/js/tableLayouts.js';
import { Canvas } from './canvas.ts';
import { face, faceNames } from './face.ts';
import { Ink, slotsOf } from './ink.ts';
import { paperLayouts, type SheetSize, sheetSizes } from './kit.ts';
import type { FinishedPage, PageSet } from './page-set.ts';
import { classOf } from './pdfmake-class.ts';
import { withSigns } from './signs.ts';

/** A document as a plain value: what papers return and what may travel to a thread of the pool. */
export interface Paper {
  content: Content;
  margins: [left: number, top: number, right: number, bottom: number];
  style: Style;
  /** A4 unless said. */
  size?: SheetSize;
  landscape?: boolean;
  /** Pictures by name, as data URLs. */
  images?: Record<string, string>;
  /** At the foot of every page; `{page}` and `{pages}` are filled in. */
  footer?: string;
}

const LayoutBuilder = classOf<typeof layoutModule.default>(layoutModule);
const SvgMeasure = classOf<typeof svgMeasureModule.default>(svgMeasureModule);

export interface Laid {
  canvas: Canvas;
  pages: LaidPage[];
}

/** Lays a paper out. A node whose id begins with `keep` never stands last on a page: it moves to the next one. */
export function layOut(paper: Paper): Laid {
  const breaks = new Set<string>();
  for (let attempt = 0; ; attempt++) {
    const laid = layOutOnce(paper, breaks);
    const orphan = attempt < 12 ? findOrphan(laid.pages, breaks, paper.margins[3]) : undefined;
    if (orphan === undefined) return laid;
    breaks.add(orphan);
  }
}

function layOutOnce(paper: Paper, breaks: ReadonlySet<string>): Laid {
  const canvas = new Canvas(paper.images ?? {});
  const [left, top, right, bottom] = paper.margins;
  const sheet = sheetSizes[paper.size ?? 'A4'];
  const size = paper.landscape ? { width: sheet.height, height: sheet.width } : sheet;
  const builder = new LayoutBuilder(
    { ...size, orientation: paper.landscape ? 'landscape' : 'portrait' },
    { left, top, right, bottom },
    new SvgMeasure(),
  );
  builder.registerTableLayouts(tableLayouts);
  builder.registerTableLayouts(paperLayouts);
  const footer = paper.footer
    ? (page: number, pages: number) => ({
        text: paper.footer?.replace('{page}', String(page)).replace('{pages}', String(pages)) ?? '',
        margin: [left, bottom / 3, right, 0],
        fontSize: 9,
      })
    : undefined;
  // pdfmake writes into what it is given, so every attempt gets a fresh value.
  const content = broken(withSigns(paper.content), breaks);
  const style = { font: 'Text', ...paper.style };
  const pages = builder.layoutDocument(content, canvas, {}, style, undefined, undefined, footer, undefined, undefined);
  return { canvas, pages };
}

function broken(content: Content, breaks: ReadonlySet<string>): Content {
  if (breaks.size === 0) return content;
  if (Array.isArray(content)) return content.map((node) => broken(node, breaks));
  if (content === null || typeof content !== 'object') return content;
  const node = content as { id?: string; stack?: Content[] };
  const inner = (node.stack ? { ...node, stack: node.stack.map((part) => broken(part, breaks)) } : node) as Content &
    object;
  return node.id && breaks.has(node.id) ? ({ ...inner, pageBreak: 'before' } as Content) : inner;
}

/** The heading that stands last on its page while the text goes on overleaf. */
function findOrphan(pages: readonly LaidPage[], breaks: ReadonlySet<string>, margin: number): string | undefined {
  for (const page of pages.slice(0, -1)) {
    let [lowest, id] = [0, ''];
    for (const { type, item } of page.items) {
      // The footer stands in the margin and is no text that goes on.
      if (type !== 'line' || (item.y ?? 0) >= page.pageSize.height - margin) continue;
      const bottom = bottomOf({ type, item });
      if (bottom <= lowest) continue;
      lowest = bottom;
      id = (item._node as { id?: string } | undefined)?.id ?? '';
    }
    if (id.startsWith('keep') && !breaks.has(id)) return id;
  }
  return undefined;
}

/** Lower edge of an item, points from the top of the page. */
export function bottomOf({ type, item }: LaidItem): number {
  const y = item.y ?? 0;
  const it = item as unknown as {
    getHeight?(): number;
    h?: number;
    y1?: number;
    y2?: number;
    _height?: number;
    r2?: number;
  };
  if (type === 'line') return y + (it.getHeight?.() ?? 0);
  if (type === 'vector') return item.type === 'line' ? Math.max(it.y1 ?? 0, it.y2 ?? 0) : y + (it.h ?? it.r2 ?? 0);
  return y + (it._height ?? 0);
}

/** Lays out and draws: pages ready to go into any number of documents. */
export async function finish(laid: Laid): Promise<PageSet> {
  const { canvas, pages } = laid;
  const ink = new Ink(canvas);
  for (const name of faceNames) face(name).drawn.clear();
  ink.renderPages(pages);
  for (const name of faceNames) for (const gid of face(name).drawn) ink.usedOf(face(name)).add(gid);
  const finished: FinishedPage[] = canvas._pageBuffer.map((page, index) => ({
    width: pages[index]?.pageSize.width ?? 0,
    height: pages[index]?.pageSize.height ?? 0,
    content: deflateSync(Buffer.concat(page.content.buffer), { level: 9 }),
    resources: resourcesOf(page.resources.data),
    bottom: Math.max(0, ...(pages[index]?.items.map(bottomOf) ?? [])),
  }));
  const wanted = finished.flatMap((page) => Object.values(page.resources).flatMap((kind) => Object.values(kind)));
  await settled(canvas, wanted);
  const glyphs: PageSet['glyphs'] = {};
  for (const [used, gids] of ink.used) {
    if (gids.size > 0)
      glyphs[used.name] = [...gids].sort((a, b) => a - b).map((gid) => [gid, used.codePoints.get(gid) ?? []]);
  }
  return { pages: finished, objects: closure(canvas, wanted), slots: slotsOf(pages), glyphs };
}

function resourcesOf(data: Record<string, Record<string, { id: number }>>): FinishedPage['resources'] {
  const resources: FinishedPage['resources'] = {};
  for (const kind of ['XObject', 'ExtGState', 'Pattern', 'Shading']) {
    const names = Object.entries(data[kind] ?? {});
    if (names.length > 0) resources[kind] = Object.fromEntries(names.map(([name, ref]) => [name, ref.id]));
  }
  return resources;
}

/** A PNG with transparency is taken apart in the background; its object is complete a little later. */
async function settled(canvas: Canvas, wanted: readonly number[]): Promise<void> {
  for (let wait = 0; wait < 3000 && wanted.some((id) => !canvas.kept?.has(id)); wait++) {
    await new Promise((resolve) => setTimeout(resolve, wait < 50 ? 1 : 10));
  }
}

function closure(canvas: Canvas, wanted: readonly number[]): PageSet['objects'] {
  const found = new Map<number, PageSet['objects'][number]>();
  const waiting = [...new Set(wanted)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const object = canvas.kept?.get(id);
    if (found.has(id) || !object) continue;
    found.set(id, { id, ...object });
    for (const [, ref] of object.dict.matchAll(/\b(\d+) 0 R\b/g)) waiting.push(Number(ref));
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}
