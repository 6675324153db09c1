import { Button } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Board } from '../../../shared/duties/board.contract.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { problemText } from '../../ui/toasts.tsx';
import { DutiesPage } from '../duties-page.tsx';
import { StepBar } from '../steps/step-bar.tsx';
import { useBoard } from '../use-duties.ts';
import { tally } from './matrix-counts.ts';
import { filterRows } from './matrix-filter.ts';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixNotices } from './matrix-notices.tsx';
import { MatrixPanel } from './matrix-panel.tsx';
import { rowMaker } from './matrix-rows.ts';
import { MatrixTable } from './matrix-table.tsx';
import { staffNames } from './names.ts';
import { NoMatrix } from './no-matrix.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SheetView } from './sheet-view.tsx';
import { useMatrixMenu } from './use-matrix-menu.tsx';
import { useMatrixPlace } from './use-matrix-place.ts';
import './matrix.css';

/** The duties of the running period: by role and step, by person and step, or as a sheet of duties and people. */
export function MatrixTab() {
  const { t } = useTexts();
  const { data, error } = useBoard();
  if (error) return <EmptyState title={t('app.rooms.duties')} text={problemText(error, t)} />;
  if (data === undefined) return <DutiesPage part="matrix">{null}</DutiesPage>;
  return data ? <FilledMatrix board={data} /> : <NoMatrix />;
}

function FilledMatrix({ board }: { board: Board }) {
  const { t, language } = useTexts();
  const place = useMatrixPlace();
  const { view, filter, go } = place;
  const { duties, staff } = board;
  const make = useMemo(() => rowMaker(staff, language), [staff, language]);
  const names = useMemo(() => staffNames(staff), [staff]);
  const rows = useMemo(() => make(duties), [make, duties]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const counts = useMemo(() => tally(rows), [rows]);
  const menu = useMatrixMenu(board);
  const common = { board, rows: shown, names, place };
  return (
    <DutiesPage
      part="matrix"
      note={t('duties.matrix.summary', { ...counts })}
      menu={menu}
      action={
        counts.unowned > 0 && (
          <Button leftSection={<IconUserCheck size={18} />} onClick={() => go({ panel: 'suggest', duty: null })}>
            {t('duties.matrix.suggest')}
          </Button>
        )
      }
    >
      <div className="duty-page">
        <StepBar board={board} onOpen={(step) => go({ panel: `step-${step}`, duty: null })} />
        <MatrixNotices board={board} counts={counts} />
        <MatrixFilters {...common} all={rows} />
        <WithPanel panel={<MatrixPanel {...common} all={rows} />}>
          {shown.length === 0 ? (
            <NothingFound />
          ) : view === 'sheet' ? (
            <SheetView {...common} />
          ) : (
            <MatrixTable {...common} />
          )}
        </WithPanel>
      </div>
    </DutiesPage>
  );
}
