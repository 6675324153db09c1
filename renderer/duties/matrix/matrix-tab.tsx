import { Button } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import type { Board } from '../../../shared/duties/board.contract.ts';
import type { Duty } from '../../../shared/duties/duty.ts';
import { type DutyRole, dutyRoles } from '../../../shared/duties/entry.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
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
import { NoBoard } from './no-board.tsx';
import { NoMatrix } from './no-matrix.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SheetView } from './sheet-view.tsx';
import { useMatrixMenu } from './use-matrix-menu.tsx';
import { useMatrixPlace } from './use-matrix-place.ts';
import './matrix.css';

/** The duties of the running period: by role and step, by person and step, or as a sheet of duties and people. */
export function MatrixTab() {
  const { data, error } = useBoard();
  if (error) return <NoBoard part="matrix" error={error} />;
  if (data === undefined) return <DutiesPage part="matrix">{null}</DutiesPage>;
  return data ? <FilledMatrix board={data} /> : <NoMatrix />;
}

function FilledMatrix({ board }: { board: Board }) {
  const { t, language } = useTexts();
  const place = useMatrixPlace();
  const { go } = place;
  // Switches, fields and panels answer at once; the duties that they lead to are drawn in pieces after that.
  const drawn = useDeferredValue(place);
  const { duties, staff } = board;
  const make = useMemo(() => rowMaker(staff, language), [staff, language]);
  const names = useMemo(() => staffNames(staff), [staff]);
  const rows = useMemo(() => make(duties), [make, duties]);
  const shown = useMemo(() => filterRows(rows, drawn.filter), [rows, drawn.filter]);
  const counts = useMemo(() => tally(rows), [rows]);
  const roles = useRoles(duties);
  const menu = useMatrixMenu(board, place);
  const common = { board, rows: shown, names, place };
  const parts = useGrowing(3, 1); // the head of the page, its filters, its table: a frame each
  const content = useMemo(() => {
    if (parts < 3) return null;
    if (shown.length === 0) return <NothingFound />;
    const View = drawn.view === 'sheet' ? SheetView : MatrixTable;
    return <View board={board} rows={shown} names={names} place={drawn} />;
  }, [parts, board, shown, names, drawn]);
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
        {parts > 1 && <MatrixFilters {...{ staff, names, roles, place }} shown={shown.length} total={rows.length} />}
        <WithPanel panel={<MatrixPanel {...common} all={rows} />}>{content}</WithPanel>
      </div>
    </DutiesPage>
  );
}

/** Roles that have duties; the same list as long as they are the same. */
function useRoles(duties: readonly Duty[]): readonly DutyRole[] {
  const held = new Set(duties.map(({ entry }) => entry.role));
  const key = dutyRoles.filter((role) => held.has(role)).join(' ');
  return useMemo(() => dutyRoles.filter((role) => key.split(' ').includes(role)), [key]);
}
