// The parts of pdfmake that the engine uses below its public door (its version is pinned): the layout without the
// writing, so that finished pages can be kept and shared. See docs/decisions/014-print-engine.md.
declare module 'pdfmake/js/LayoutBuilder.js' {
  export interface LaidItem {
    type: string;
    item: Record<string, unknown> & { x?: number; y?: number };
  }
  export interface LaidPage {
    items: LaidItem[];
    pageSize: { width: number; height: number };
  }
  export class LayoutBuilder {
    constructor(pageSize: object, margins: object, svgMeasure: object);
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: unknown,
      document: unknown,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
      watermark: unknown,
      pageBreakBefore: unknown,
    ): LaidPage[];
  }
  const module: { default: typeof LayoutBuilder };
  export default module;
}
declare module 'pdfmake/js/SVGMeasure.js' {
  const module: { default: new () => object };
  export default module;
}
declare module 'pdfmake/js/PDFDocument.js' {
  const module: { default: new (...input: unknown[]) => Record<string, unknown> };
  export default module;
}
declare module 'pdfmake/js/Renderer.js' {
  const module: { default: new (document: unknown) => Record<string, unknown> };
  export default module;
}
declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object;
}
declare module 'fontkit' {
  export function create(bytes: Uint8Array): unknown;
}
