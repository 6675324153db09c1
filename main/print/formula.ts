// TeX to drawings, in the worker, loaded at the first formula. Glyphs become outlines, so the papers need no formula font.

/** A formula drawn as SVG; sizes in em of the surrounding text. */
export interface FormulaDrawing {
  svg: string;
  width: number;
  height: number;
}

// MathJax loads rare alphabets by name; naming them here lets the bundler find them.
const alphabets: Record<string, () => Promise<unknown>> = {
  accents: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/accents.js'),
  arrows: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/arrows.js'),
  calligraphic: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/calligraphic.js'),
  cyrillic: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/cyrillic.js'),
  'double-struck': () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/double-struck.js'),
  fraktur: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/fraktur.js'),
  greek: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/greek.js'),
  latin: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/latin.js'),
  'latin-b': () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/latin-b.js'),
  'latin-i': () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/latin-i.js'),
  marrows: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/marrows.js'),
  math: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/math.js'),
  mshapes: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/mshapes.js'),
  script: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/script.js'),
  shapes: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/shapes.js'),
  symbols: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/symbols.js'),
  variants: () => import('@mathjax/mathjax-newcm-font/js/svg/dynamic/variants.js'),
};

type Draw = (tex: string) => Promise<string>;
let ready: Promise<Draw> | undefined;

async function start(): Promise<Draw> {
  const [{ mathjax }, { TeX }, { SVG }, { liteAdaptor }, { RegisterHTMLHandler }, { MathJaxNewcmFont }] =
    await Promise.all([
      import('@mathjax/src/js/mathjax.js'),
      import('@mathjax/src/js/input/tex.js'),
      import('@mathjax/src/js/output/svg.js'),
      import('@mathjax/src/js/adaptors/liteAdaptor.js'),
      import('@mathjax/src/js/handlers/html.js'),
      import('@mathjax/mathjax-newcm-font/js/svg.js'),
      import('@mathjax/src/js/input/tex/base/BaseConfiguration.js'),
      import('@mathjax/src/js/input/tex/ams/AmsConfiguration.js'),
    ]);
  mathjax.asyncLoad = async (name: string) => {
    const load = alphabets[/dynamic\/([\w-]+)\.js$/.exec(name)?.[1] ?? ''];
    if (!load) throw new Error(`no alphabet ${name}`);
    return load();
  };
  const adaptor = liteAdaptor();
  RegisterHTMLHandler(adaptor);
  const formatError = (_: unknown, error: Error): never => {
    throw error;
  };
  const document = mathjax.document('', {
    InputJax: new TeX({ packages: ['base', 'ams'], formatError }),
    OutputJax: new SVG({ fontCache: 'none', fontData: new MathJaxNewcmFont() }),
  });
  return async (tex) => adaptor.innerHTML(await document.convertPromise(tex, { display: true, em: 16, ex: 8 }));
}

const drawn = new Map<string, FormulaDrawing | null>();

/** The drawing of a formula, or null when its TeX cannot be read; never throws. */
export async function drawFormula(tex: string): Promise<FormulaDrawing | null> {
  const known = drawn.get(tex);
  if (known !== undefined) return known;
  let drawing: FormulaDrawing | null = null;
  try {
    ready ??= start();
    drawing = toDrawing(await (await ready)(tex));
  } catch {
    // A mistake in the TeX: the paper prints it as it was written.
  }
  if (drawn.size > 5000) drawn.clear();
  drawn.set(tex, drawing);
  return drawing;
}

function toDrawing(svg: string): FormulaDrawing | null {
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height || svg.includes('<text') || svg.includes('data-mjx-error')) return null;
  // The writer of SVG reads sizes in points only and needs no notes for screen readers.
  const plain = svg
    .replace(/ (data-[\w-]+|role|focusable|style|aria-[\w-]+)="[^"]*"/g, '')
    .replace(/ width="[\d.]+ex" height="[\d.]+ex"/, ` width="${width}" height="${height}"`)
    .replaceAll('currentColor', '#000000');
  return { svg: plain, width: Number(width) / 1000, height: Number(height) / 1000 };
}
