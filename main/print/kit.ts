import type { Content, ContentStack, ContentTable, CustomTableLayout, Style, TableCell } from 'pdfmake/interfaces.js';

// The kit that all papers are made of: sizes, frames, rules, headings, tables, official headers, signature lines. All
// values are plain, so that a paper may travel to a thread.

/** Millimetres as points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const page = { width: 595.28, height: 841.89 } as const;
/** Sheets that papers are printed on, upright, in points. */
export const sheetSizes = { A4: page, A3: { width: 841.89, height: 1190.55 } } as const;
export type SheetSize = keyof typeof sheetSizes;
const grey = '#e6e6e6';
const thin = 0.5;

const lines = (
  horizontal: CustomTableLayout['hLineWidth'],
  vertical: number,
  padding: [number, number],
): CustomTableLayout => ({
  hLineWidth: horizontal ?? (() => thin),
  vLineWidth: () => vertical,
  hLineColor: () => 'black',
  vLineColor: () => 'black',
  paddingLeft: () => padding[0],
  paddingRight: () => padding[0],
  paddingTop: () => padding[1],
  paddingBottom: () => padding[1],
});

/** Table layouts by name; the engine knows them, so papers stay plain values. */
export const paperLayouts: Record<string, CustomTableLayout> = {
  /** All rules, for official tables and tables in lesson notes; the header is grey. */
  ruled: {
    ...lines(undefined, thin, [5, 3]),
    fillColor: (row: number, node: ContentTable) => (row < (node.table.headerRows ?? 0) ? grey : null),
  },
  /** Rules between rows only. */
  rows: {
    ...lines((line: number) => (line === 0 ? 0 : thin), 0, [4, 4]),
    paddingLeft: (column: number) => (column === 0 ? 0 : 4),
  },
  /** All rules and little room, for tables of many short numbers. */
  tight: {
    ...lines(undefined, thin, [2.5, 1]),
    fillColor: (row: number, node: ContentTable) => (row < (node.table.headerRows ?? 0) ? grey : null),
  },
  /** The same, closer. */
  list: {
    ...lines((line: number) => (line === 0 ? 0 : thin), 0, [4, 2.2]),
    paddingLeft: (column: number) => (column === 0 ? 0 : 4),
  },
  /** One box around all. */
  frame: {
    ...lines(
      (line: number, node: ContentTable) => (line === 0 || line === node.table.body.length ? 0.75 : 0),
      0,
      [9, 6],
    ),
    vLineWidth: (line: number, node: ContentTable) =>
      line === 0 || line === (node.table.widths?.length ?? 1) ? 0.75 : 0,
  },
  /** A grey ground without rules. */
  ground: { ...lines(() => 0, 0, [9, 6]), fillColor: () => grey },
  /** The same, low: a heading on grey. */
  band: { ...lines(() => 0, 0, [9, 2.5]), fillColor: () => grey },
  /** Columns without any rule. */
  bare: lines(() => 0, 0, [0, 0]),
};

/** A table whose header is printed again on every page; long words are the caller's care (`breakable`). */
export function table(
  header: readonly Content[],
  rows: readonly Content[][],
  widths: readonly (string | number)[],
): ContentTable {
  const bold = (cell: Content): TableCell => ({ stack: [cell], bold: true }) as TableCell;
  return {
    layout: 'ruled',
    table: {
      headerRows: header.length > 0 ? 1 : 0,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [...(header.length > 0 ? [header.map(bold)] : []), ...rows] as TableCell[][],
    },
  };
}

/** A heading that never stands last on a page. `id` is unique within the paper. */
export function heading(id: string, text: string, size: number, above = 10): Content {
  return { id: `keep-${id}`, text, bold: true, fontSize: size, lineHeight: 0.92, margin: [0, above, 0, 4] };
}

/** A box around content. */
export function frame(content: Content, margin: [number, number, number, number] = [0, 6, 0, 6]): ContentTable {
  return { layout: 'frame', margin, table: { widths: ['*'], body: [[content as TableCell]] } };
}

/** A grey ground under content. */
export function ground(content: Content, margin: [number, number, number, number] = [0, 6, 0, 6]): ContentTable {
  return { layout: 'ground', margin, table: { widths: ['*'], body: [[content as TableCell]] } };
}

/** Lines to write on, `spacing` points apart. */
export function writingLines(count: number, width: number, spacing: number): Content {
  if (count <= 0) return { text: '', fontSize: 1 };
  return {
    canvas: Array.from({ length: count }, (_, index) => ({
      type: 'line' as const,
      x1: 0,
      y1: spacing * (index + 1),
      x2: width,
      y2: spacing * (index + 1),
      lineWidth: thin,
    })),
    margin: [0, 0, 0, 5],
  };
}

/** A rule over the whole width. */
function rule(width: number, margin: [number, number, number, number] = [0, 4, 0, 4]): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: thin }], margin };
}

/** An empty square for a tick. */
export function tickBox(size: number): Content {
  return { canvas: [{ type: 'rect', x: 0, y: 1.5, w: size, h: size, lineWidth: 0.75 }] };
}

/** A place that is filled in on the finished page; the layout only keeps its room. */
export function slot(name: string, w: number, h: number): Content {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w, h, slot: name } as never] };
}

/** Head of an official paper: the school by its full name, centred, over a rule; date and number under it. */
export function officialHeader(
  school: { name: string; lines: readonly string[] },
  width: number,
  left = '',
  right = '',
): ContentStack {
  const under: Content[] =
    left || right ? [{ columns: [{ text: left }, { text: right, alignment: 'right' }], margin: [0, 4, 0, 0] }] : [];
  return {
    stack: [
      { text: school.name, bold: true, fontSize: 13, alignment: 'center' },
      ...school.lines.filter(Boolean).map((text): Content => ({ text, fontSize: 9.5, alignment: 'center' })),
      rule(width, [0, 5, 0, 0]),
      ...under,
    ],
    margin: [0, 0, 0, 14],
  };
}

/** Signature lines: post, a line to sign on, name; `stamp` keeps room for the stamp under the first. */
export function signatures(people: readonly { post: string; name: string }[], stamp = ''): ContentStack {
  const line = (post: string, name: string): Content => ({
    columns: [
      { width: '*', text: post },
      { width: 130, canvas: [{ type: 'line', x1: 4, y1: 13, x2: 126, y2: 13, lineWidth: thin }] },
      { width: 150, text: name },
    ],
    columnGap: 6,
    margin: [0, 12, 0, 0],
  });
  const place: Content[] = stamp ? [{ text: stamp, fontSize: 9, margin: [0, 16, 0, 0] }] : [];
  return { stack: [...people.map(({ post, name }) => line(post, name)), ...place], unbreakable: true };
}

/** Margins and type of official papers and reports: 18/15 mm, 11 pt. */
export const officialMargins: [number, number, number, number] = [mm(18), mm(15), mm(15), mm(15)];
export const officialStyle: Style = { fontSize: 11, lineHeight: 0.95 };
