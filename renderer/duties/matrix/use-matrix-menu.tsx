import type { Board } from '../../../shared/duties/board.contract.ts';
import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import type { MenuAction } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import { useCalls } from '../use-duties.ts';
import type { MatrixPlace } from './use-matrix-place.ts';

/** What else can be done with the matrix: papers, files for other programs, and filling it up. */
export function useMatrixMenu({ period }: Board, { go }: MatrixPlace): MenuAction[] {
  const { t, language } = useTexts();
  const call = useCalls();
  const write = (name: 'exportTable' | 'exportCalendar') => {
    const order = { periodId: period.id, staffId: null, folder: null, language };
    runJob(t('duties.export.stage'), (options) => school.duties[name](order, options)).then(
      ({ path }) =>
        showDone(t(`duties.export.made.${name}`, { path }), {
          label: t('app.paper.showInFolder'),
          onClick: () => void school.shell.showInFolder({ path }).catch((error: unknown) => showProblem(error, t)),
        }),
      (error: unknown) => showProblem(error, t),
    );
  };
  return [
    { label: t('dutyPapers.matrix.open'), onClick: () => go({ panel: 'paper', duty: null, cell: null }) },
    { label: t('dutyPapers.sheet.open'), onClick: () => go({ panel: 'sheets', duty: null, cell: null }) },
    { label: t('duties.export.exportTable'), onClick: () => write('exportTable') },
    { label: t('duties.export.exportCalendar'), onClick: () => write('exportCalendar') },
    { label: t('duties.matrix.refill'), onClick: () => call(school.duties.fill({ periodId: period.id })) },
  ];
}
