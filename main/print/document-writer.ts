import { type PreparedFont, writeFonts } from './font-objects.ts';
import type { PageSet } from './page-set.ts';
import { type PdfFile, pdfDate, pdfText } from './pdf-file.ts';

/** A page of a document: a finished page with what is written over it. */
export interface PlacedPage {
  set: PageSet;
  index: number;
  /** Drawing operators in PDF coordinates; they stand before the page's own drawing, which turns the axes. */
  over: string;
}

/** What stands in the file about itself. */
export interface DocumentFacts {
  title: string;
  language: string;
  /** Its date, `YYYY-MM-DD`: not the clock's, so that equal runs give equal bytes. */
  day: string;
  /** Whatever makes it another document: viewers get a digest of it. */
  identity: string;
  /** How the sheets are turned in a printer that prints both sides; along the long edge unless said. */
  duplex?: 'long' | 'short' | 'none';
}

const duplexNames = { long: 'DuplexFlipLongEdge', short: 'DuplexFlipShortEdge', none: 'Simplex' } as const;

interface WrittenSet {
  contents: number[];
  resources: number[];
}

/** Builds one PDF from finished pages: each is written once, however many times it is used. */
export class DocumentWriter {
  private readonly pdf: PdfFile;
  private readonly root: number;
  private readonly tree: number;
  private readonly fonts: number;
  private readonly kids: number[] = [];
  private readonly written = new Map<PageSet, WrittenSet>();
  private readonly shared = new Map<string, number>();
  private readonly bookmarks: { title: string; page: number }[] = [];
  private count = 0;

  constructor(pdf: PdfFile) {
    this.pdf = pdf;
    this.root = pdf.reserve();
    this.tree = pdf.reserve();
    this.fonts = pdf.reserve();
  }

  /** Adds pages that belong together; `common` is written over each of them. A title makes a bookmark. */
  add(pages: readonly PlacedPage[], common = '', title?: string): void {
    const { pdf } = this;
    const node = pdf.reserve();
    const commonStream = common ? pdf.stream('', common) : 0;
    const kids = pages.map(({ set, index, over }) => {
      const { contents, resources } = this.write(set);
      const overStream = over ? pdf.stream('', over) : 0;
      const streams = [commonStream, overStream, contents[index] ?? 0].filter((stream) => stream > 0);
      const { width, height } = set.pages[index] ?? { width: 0, height: 0 };
      const box = width === 595.28 && height === 841.89 ? '' : `/MediaBox[0 0 ${width} ${height}]`;
      return pdf.object(
        `<</Type/Page/Parent ${node} 0 R${box}/Resources ${resources[index]} 0 R/Contents[${streams.map((n) => `${n} 0 R`).join(' ')}]>>`,
      );
    });
    pdf.object(
      `<</Type/Pages/Parent ${this.tree} 0 R/Count ${kids.length}/Kids[${kids.map((n) => `${n} 0 R`).join(' ')}]>>`,
      node,
    );
    this.kids.push(node);
    this.count += kids.length;
    if (title && kids[0]) this.bookmarks.push({ title, page: kids[0] });
  }

  private write(set: PageSet): WrittenSet {
    let written = this.written.get(set);
    if (!written) this.written.set(set, (written = this.writeSet(set)));
    return written;
  }

  private writeSet(set: PageSet): WrittenSet {
    const { pdf } = this;
    const numbers = new Map(set.objects.map(({ id }) => [id, pdf.reserve()]));
    for (const { id, dict, stream } of set.objects) {
      const body = dict.replace(/\b(\d+) 0 R\b/g, (_, ref: string) => `${numbers.get(Number(ref)) ?? 0} 0 R`);
      if (stream === null) pdf.object(body, numbers.get(id));
      else
        pdf.stream(
          body
            .replace(/^<</, '')
            .replace(/>>\s*$/, '')
            .replace(/\/Length \d+\s*/, ''),
          stream,
          numbers.get(id),
        );
    }
    const contents = set.pages.map((page) => pdf.stream('/Filter/FlateDecode', page.content));
    const resources = set.pages.map((page) => {
      const kinds = Object.entries(page.resources).map(
        ([kind, names]) =>
          `/${kind}<<${Object.entries(names)
            .map(([name, id]) => `/${name} ${numbers.get(id) ?? 0} 0 R`)
            .join('')}>>`,
      );
      return this.sharedObject(`<</Font ${this.fonts} 0 R${kinds.join('')}>>`);
    });
    return { contents, resources };
  }

  /** Most pages have nothing but fonts: they all use one resource object. */
  private sharedObject(body: string): number {
    let number = this.shared.get(body);
    if (!number) this.shared.set(body, (number = this.pdf.object(body)));
    return number;
  }

  /** Writes fonts, page tree, bookmarks and the end. */
  end(fonts: readonly PreparedFont[], about: DocumentFacts): void {
    const { pdf } = this;
    pdf.object(`<<${writeFonts(pdf, fonts)}>>`, this.fonts);
    pdf.object(
      `<</Type/Pages/Count ${this.count}/MediaBox[0 0 595.28 841.89]/Kids[${this.kids.map((n) => `${n} 0 R`).join(' ')}]>>`,
      this.tree,
    );
    const outlines = this.writeBookmarks();
    pdf.object(
      `<</Type/Catalog/Pages ${this.tree} 0 R/Lang(${about.language})/ViewerPreferences<</DisplayDocTitle true/Duplex/${duplexNames[about.duplex ?? 'long']}/PrintScaling/None>>${outlines}>>`,
      this.root,
    );
    const info = pdf.object(`<</Title ${pdfText(about.title)}/Producer(Zavuch)/CreationDate${pdfDate(about.day)}>>`);
    pdf.end(this.root, info, about.identity);
  }

  private writeBookmarks(): string {
    const { pdf, bookmarks } = this;
    if (bookmarks.length < 2) return '';
    const parent = pdf.reserve();
    const numbers = bookmarks.map(() => pdf.reserve());
    bookmarks.forEach(({ title, page }, index) => {
      const previous = index > 0 ? `/Prev ${numbers[index - 1]} 0 R` : '';
      const next = index < numbers.length - 1 ? `/Next ${numbers[index + 1]} 0 R` : '';
      pdf.object(
        `<</Title ${pdfText(title)}/Parent ${parent} 0 R${previous}${next}/Dest[${page} 0 R/Fit]>>`,
        numbers[index],
      );
    });
    pdf.object(
      `<</Type/Outlines/First ${numbers[0]} 0 R/Last ${numbers.at(-1)} 0 R/Count ${-numbers.length}>>`,
      parent,
    );
    return `/Outlines ${parent} 0 R`;
  }
}
