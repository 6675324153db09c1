import { Center, Loader, Text } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactNode, useEffect, useState } from 'react';
import { usePdf } from './pdf.ts';
import { PdfPage, portrait } from './pdf-page.tsx';
import { useTexts } from './texts.tsx';
import { useRoom } from './use-room.ts';

interface PdfPagesProps {
  bytes: Uint8Array | undefined;
  /** What the paper is, for assistive technology. */
  label: string;
  /** Why there is nothing to show. */
  problem?: string | undefined;
  /** Pages that there will be, while the paper opens. */
  expected?: number;
  /** What stands over the pages: name, place, buttons. */
  toolbar: (place: PagePlace) => ReactNode;
}

/** Where in the paper one is, and how large it is shown. */
export interface PagePlace {
  page: number;
  pages: number;
  showPage: (number: number) => void;
  zoom: number;
  setZoom: (zoom: number) => void;
}

/** Lines at both sides of a page. */
const frame = 2;
const gap = 14;

/** The pages of a paper one under another, as they will be printed. */
export function PdfPages({ bytes, label, problem, expected = 0, toolbar }: PdfPagesProps) {
  const { t } = useTexts();
  const { pdf, failed } = usePdf(bytes);
  const [scroller, room] = useRoom();
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  const ratio = useRatio(pdf);
  const width = Math.max(200, Math.floor((room - frame) * zoom));
  const step = width * ratio + gap;
  useEffect(() => {
    if (bytes) scroller.current?.scrollTo({ top: 0 });
  }, [bytes, scroller]);
  const pages = pdf?.numPages ?? expected;
  const showPage = (number: number) => scroller.current?.scrollTo({ top: (number - 1) * step });
  const trouble = problem ?? (failed ? t('packets.preview.failed') : undefined);
  return (
    <>
      {toolbar({ page: Math.min(page, Math.max(1, pages)), pages, showPage, zoom, setZoom })}
      <div
        ref={scroller}
        className="pdf-pages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys
        tabIndex={0}
        role="document"
        aria-label={label}
        onScroll={(event) => setPage(1 + Math.floor((event.currentTarget.scrollTop + step / 3) / step))}
      >
        {trouble !== undefined ? (
          <Center h={200} px="lg">
            <Text c="var(--quiet)" ta="center" role="status">
              {trouble}
            </Text>
          </Center>
        ) : pdf && room > 0 && ratio > 0 ? (
          Array.from({ length: pdf.numPages }, (_, index) => (
            <PdfPage
              key={`${pdf.fingerprints[0]} ${index + 1}`}
              pdf={pdf}
              number={index + 1}
              width={width}
              ratio={ratio}
              label={t('packets.preview.page', { page: index + 1, pages: pdf.numPages })}
            />
          ))
        ) : (
          <Center h={200}>
            <Loader size="sm" aria-label={t('packets.preview.loading')} />
          </Center>
        )}
      </div>
    </>
  );
}

/** Height of the first page by its width: all pages of a paper of ours lie the same way. */
function useRatio(pdf: PDFDocumentProxy | null): number {
  const [known, setKnown] = useState({ pdf, ratio: portrait });
  useEffect(() => {
    let gone = false;
    void pdf?.getPage(1).then(
      (page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        if (!gone) setKnown({ pdf, ratio: height / width });
      },
      () => undefined, // the paper was closed meanwhile
    );
    return () => {
      gone = true;
    };
  }, [pdf]);
  return known.pdf === pdf ? known.ratio : 0;
}
