import { Center, Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { PacketRow } from '../../shared/packets/packets.contract.ts';
import type { Week } from '../../shared/week.ts';
import { CallProblem } from '../client.ts';
import { usePdf } from '../ui/pdf.ts';
import { PdfPage } from '../ui/pdf-page.tsx';
import { useTexts } from '../ui/texts.tsx';
import { problemText } from '../ui/toasts.tsx';
import { useQuery } from '../ui/use-query.ts';
import { PreviewToolbar } from './preview-toolbar.tsx';
import { packetQuery } from './use-packets.ts';
import { useRoom } from './use-room.ts';

interface PacketPreviewProps {
  week: Week;
  row: PacketRow;
  onStudent: (step: 1 | -1) => void;
  onClose: () => void;
}

/** Lines at both sides of a page. */
const frame = 2;
const ratio = 841.89 / 595.28;
const gap = 14;

/** A student's packet as it will be on paper, beside the table. */
export function PacketPreview({ week, row, onStudent, onClose }: PacketPreviewProps) {
  const { t } = useTexts();
  const packet = useQuery(packetQuery(week, row.studentId));
  const { pdf, failed } = usePdf(packet.data?.bytes);
  const [scroller, room] = useRoom();
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  const width = Math.max(200, Math.floor((room - frame) * zoom));
  const step = width * ratio + gap;
  useEffect(() => {
    if (row.studentId) scroller.current?.scrollTo({ top: 0 });
  }, [row.studentId, scroller]);
  const pages = pdf?.numPages ?? packet.data?.pages ?? 0;
  const showPage = (number: number) => scroller.current?.scrollTo({ top: (number - 1) * step });

  return (
    <aside className="packet-preview" aria-label={`${t('packets.preview.title')}: ${row.name}`}>
      <PreviewToolbar
        row={row}
        page={Math.min(page, Math.max(1, pages))}
        pages={pages}
        onPage={showPage}
        zoom={zoom}
        onZoom={setZoom}
        onStudent={onStudent}
        onClose={onClose}
      />
      <div
        ref={scroller}
        className="packet-preview-pages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys
        tabIndex={0}
        role="document"
        aria-label={row.name}
        onScroll={(event) => setPage(1 + Math.floor((event.currentTarget.scrollTop + step / 3) / step))}
      >
        {packet.error || failed ? (
          <Problem
            text={packet.error instanceof CallProblem ? problemText(packet.error, t) : t('packets.preview.failed')}
          />
        ) : pdf && room > 0 ? (
          Array.from({ length: pdf.numPages }, (_, index) => (
            <PdfPage
              key={`${row.studentId} ${index + 1}`}
              pdf={pdf}
              number={index + 1}
              width={width}
              label={t('packets.preview.page', { page: index + 1, pages: pdf.numPages })}
            />
          ))
        ) : (
          <Center h={200}>
            <Loader size="sm" aria-label={t('packets.preview.loading')} />
          </Center>
        )}
      </div>
    </aside>
  );
}

function Problem({ text }: { text: string }) {
  return (
    <Center h={200} px="lg">
      <Text c="var(--quiet)" ta="center" role="status">
        {text}
      </Text>
    </Center>
  );
}
