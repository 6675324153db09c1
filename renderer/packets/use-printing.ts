import type { PacketRow } from '../../shared/packets/packets.contract.ts';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { runJob } from '../ui/jobs.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { setPrintRun, usePrintRun } from './print-run.ts';
import type { usePrintSettings } from './use-packets.ts';

type Settings = Pick<ReturnType<typeof usePrintSettings>, 'as' | 'folder'>;

/**
 * Starts the print run of these rows, of which `count` get a packet; the others are named in the result. One run at a
 * time.
 */
export function usePrinting(
  week: Week,
  rows: readonly PacketRow[],
  count: number,
  { as, folder }: Settings,
): () => void {
  const { t } = useTexts();
  const { printing } = usePrintRun();
  return () => {
    if (printing || count === 0) return;
    const order = { week, studentIds: rows.map(({ studentId }) => studentId), as, folder };
    setPrintRun({ printing: true, result: null });
    runJob(t('packets.printing', { count }), (options) => school.packets.print(order, options)).then(
      (result) => setPrintRun({ printing: false, result }),
      (error: unknown) => {
        setPrintRun({ printing: false, result: null });
        showProblem(error, t);
      },
    );
  };
}
