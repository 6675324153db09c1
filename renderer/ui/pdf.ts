import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

type Pdfjs = typeof import('pdfjs-dist');

let loaded: Promise<Pdfjs> | undefined;

/** The PDF reader with its thread, loaded once, when a paper is first shown or soon will be. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs') as Promise<Pdfjs>,
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]).then(([pdfjs, worker]) => {
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(worker.default, { type: 'module' });
    return pdfjs;
  });
  return loaded;
}

let warm = false;

/** Draws the first page of some paper out of sight, once: the reader's thread, fonts and code are then ready. */
export async function warmUpReader(bytes: Uint8Array): Promise<void> {
  if (warm) return;
  warm = true;
  const { getDocument } = await loadPdfjs();
  const opening = getDocument({ data: bytes.slice(), useWasm: false });
  const page = await (await opening.promise).getPage(1);
  const viewport = page.getViewport({ scale: 0.5 });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [viewport.width, viewport.height];
  await page.render({ canvas, viewport }).promise;
  await opening.destroy();
}

interface Opened {
  of: Uint8Array;
  pdf: PDFDocumentProxy | null;
}

/** The former paper, until it is closed: the reader's only thread takes no new one while it lets go of the last. */
let closing: Promise<unknown> = Promise.resolve();

/** The document of the bytes; null while it opens. Another one closes it. */
export function usePdf(bytes: Uint8Array | undefined): { pdf: PDFDocumentProxy | null; failed: boolean } {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (!bytes) return;
    let gone = false;
    // A copy: the reader's thread takes the buffer away, and these bytes may be shown again.
    const opening = Promise.all([loadPdfjs(), closing]).then(
      ([{ getDocument }]) => getDocument({ data: bytes.slice(), useWasm: false }).promise,
    );
    opening.then(
      (pdf) => gone || setOpened({ of: bytes, pdf }),
      () => gone || setOpened({ of: bytes, pdf: null }),
    );
    return () => {
      gone = true;
      closing = opening.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined);
    };
  }, [bytes]);
  // Never the former document under the new one's name.
  const current = opened !== null && opened.of === bytes ? opened : null;
  return { pdf: current?.pdf ?? null, failed: current !== null && current.pdf === null };
}
