import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

type Pdfjs = typeof import('pdfjs-dist');

let loaded: Promise<Pdfjs> | undefined;

/** The PDF reader with its thread, loaded once, when a packet is first shown or soon will be. */
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

/** The document of the bytes; null while it opens. Another one closes it. */
export function usePdf(bytes: Uint8Array | undefined): { pdf: PDFDocumentProxy | null; failed: boolean } {
  const [state, setState] = useState<{ pdf: PDFDocumentProxy | null; failed: boolean }>({ pdf: null, failed: false });
  useEffect(() => {
    if (!bytes) return;
    let given = false;
    // A copy: the reader's thread takes the buffer away, and these bytes may be shown again.
    const opening = loadPdfjs().then(({ getDocument }) => getDocument({ data: bytes.slice(), useWasm: false }).promise);
    opening.then(
      (pdf) => given || setState({ pdf, failed: false }),
      () => given || setState({ pdf: null, failed: true }),
    );
    return () => {
      given = true;
      void opening.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined);
    };
  }, [bytes]);
  return state;
}
