import type { PacketRow } from '../../shared/packets/packets.contract.ts';
import type { Week } from '../../shared/week.ts';
import { CallProblem } from '../client.ts';
import { PdfPages } from '../ui/pdf-pages.tsx';
import { useTexts } from '../ui/texts.tsx';
import { problemText } from '../ui/toasts.tsx';
import { useQuery } from '../ui/use-query.ts';
import { PreviewToolbar } from './preview-toolbar.tsx';
import { packetQuery } from './use-packets.ts';

interface PacketPreviewProps {
  week: Week;
  row: PacketRow;
  onStudent: (step: 1 | -1) => void;
  onClose: () => void;
}

/** A student's packet as it will be on paper, beside the table. */
export function PacketPreview({ week, row, onStudent, onClose }: PacketPreviewProps) {
  const { t } = useTexts();
  const packet = useQuery(packetQuery(week, row.studentId));
  const problem =
    packet.error instanceof CallProblem
      ? problemText(packet.error, t)
      : packet.error
        ? t('packets.preview.failed')
        : undefined;
  return (
    <aside className="paper-preview" aria-label={`${t('packets.preview.title')}: ${row.name}`}>
      <PdfPages
        bytes={packet.data?.bytes}
        expected={packet.data?.pages ?? 0}
        label={row.name}
        problem={problem}
        toolbar={(place) => <PreviewToolbar row={row} place={place} onStudent={onStudent} onClose={onClose} />}
      />
    </aside>
  );
}
