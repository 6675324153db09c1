import { liteAdaptor } from '@mathjax/src/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js';
import '@mathjax/src/js/input/tex/ams/AmsConfiguration.js';
import '@mathjax/src/js/input/tex/base/BaseConfiguration.js';
import { MathJaxNewcmFont } from '@mathjax/mathjax-newcm-font/js/svg.js';
import { TeX } from '@mathjax/src/js/input/tex.js';
import { mathjax } from '@mathjax/src/js/mathjax.js';
import { SVG } from '@mathjax/src/js/output/svg.js';

// Formulas become pictures made of outlines: no font is asked for, nothing is loaded but parts of this program.

/** The same as on paper: what is not understood here will not be understood there. */
const packages = ['base', 'ams'];

/** Rarer signs (Cyrillic among them) lie in parts of their own, read when first needed. */
const fontParts = import.meta.glob(
  '../../../node_modules/@mathjax/mathjax-newcm-font/mjs/svg/dynamic/{accents,arrows,calligraphic,cyrillic,double-struck,fraktur,greek,latin,latin-b,latin-i,marrows,math,mshapes,script,shapes,symbols,variants}.js',
);

mathjax.asyncLoad = (name: string) => {
  const part = Object.keys(fontParts).find((path) => path.endsWith(`/${name.split('/').at(-1)}`));
  if (!part) return Promise.reject(new Error(`no part of the formula font: ${name}`));
  return (fontParts[part] as () => Promise<unknown>)();
};

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const formulas = mathjax.document('', {
  InputJax: new TeX({
    packages,
    formatError: (_jax: unknown, error: Error) => {
      throw error;
    },
  }),
  OutputJax: new SVG({ fontData: MathJaxNewcmFont, fontCache: 'none' }),
});

/** The formula as SVG text; null when the TeX cannot be read. */
export async function texToSvg(tex: string): Promise<string | null> {
  try {
    const container = await formulas.convertPromise(tex, { display: true });
    const svg = adaptor.tags(container, 'svg')[0];
    const text = svg ? adaptor.serializeXML(svg) : '';
    return text && !text.includes('<text') ? text : null; // a sign without an outline would be missing on paper
  } catch {
    return null;
  }
}
