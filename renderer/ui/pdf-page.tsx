import './pdf-page.css';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';

/** Height of an upright A4 page by its width. */
export const portrait = 841.89 / 595.28;

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  /** Width on the screen in pixels. */
  width: number;
  /** Height by width; A4 upright unless said. */
  ratio?: number;
  label: string;
}

/** One page, drawn when it comes near the visible part; its text is there for screen readers. */
export function PdfPage({ pdf, number, width, ratio = portrait, label }: PdfPageProps) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(number === 1);
  const [text, setText] = useState('');
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: place.current?.parentElement ?? null,
      rootMargin: '600px 0px',
    });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!near) return;
    let stop = () => {};
    let stopped = false;
    void pdf.getPage(number).then(
      (page) => {
        if (stopped || !canvas.current) return;
        stop = draw(page, canvas.current, width);
        void page.getTextContent().then(({ items }) => {
          if (!stopped) setText(items.map((item) => ('str' in item ? item.str : '')).join(' '));
        });
      },
      () => undefined,
    ); // the document was closed meanwhile
    return () => {
      stopped = true;
      stop();
    };
  }, [pdf, number, width, near]);
  return (
    <div ref={place} className="pdf-page" style={{ width, height: width * ratio }} role="group" aria-label={label}>
      {near && <canvas ref={canvas} aria-hidden />}
      <div className="pdf-page-text">{text}</div>
    </div>
  );
}

/** Draws beside the screen first, so that zooming does not flash; returns how to stop. */
function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): () => void {
  const scale = (width * Math.min(window.devicePixelRatio, 2)) / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const sheet = document.createElement('canvas');
  sheet.width = Math.round(viewport.width);
  sheet.height = Math.round(viewport.height);
  const drawing = page.render({ canvas: sheet, viewport });
  drawing.promise.then(
    () => {
      canvas.width = sheet.width;
      canvas.height = sheet.height;
      canvas.getContext('2d')?.drawImage(sheet, 0, 0);
    },
    () => undefined, // stopped
  );
  return () => drawing.cancel();
}
