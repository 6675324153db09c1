import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PacketRow } from '../../shared/packets/packets.contract.ts';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { loadPdfjs, warmUpReader } from '../ui/pdf.ts';
import { type PacketPdf, packetQuery } from './use-packets.ts';

/** Has the reader and the next packet ready, so that the first page is there at once. */
export function usePreviewAhead(week: Week, rows: readonly PacketRow[], open: PacketRow | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    // Nobody waits for it: when it fails, the preview or the print run will say so.
    school.packets.prepare({ week }, { signal: stop.signal }).catch(() => undefined);
    return () => stop.abort();
  }, [week]);
  const place = open ? rows.indexOf(open) : -1;
  const next = rows[place + 1];
  useEffect(() => {
    const idle = requestIdleCallback(
      () => {
        void loadPdfjs();
        if (!next || next.number === null) return;
        const query = packetQuery(week, next.studentId);
        void queries.prefetchQuery(query).then(() => {
          const packet = queries.getQueryData<PacketPdf>(query.queryKey);
          if (packet) warmUpReader(packet.bytes).catch(() => undefined); // the preview will say what is wrong
        });
      },
      { timeout: 1_500 },
    );
    return () => cancelIdleCallback(idle);
  }, [queries, week, next]);
}
