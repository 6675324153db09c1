import type { Board } from '../../../shared/duties/board.contract.ts';
import { stepNumbers } from '../../../shared/duties/steps.ts';
import { DutyPanel } from '../duty/duty-panel.tsx';
import { MatrixPaper } from '../papers/matrix-paper.tsx';
import { SheetsPaper } from '../papers/sheets-paper.tsx';
import { StepPanel } from '../steps/step-panel.tsx';
import { CellPanel } from './cell-panel.tsx';
import type { MatrixRow } from './matrix-rows.ts';
import type { StaffNames } from './names.ts';
import { SuggestPanel } from './suggest-panel.tsx';
import type { MatrixPlace } from './use-matrix-place.ts';

/** What the parts of the matrix share. */
export interface MatrixCommon {
  board: Board;
  /** Duties in sight. */
  rows: readonly MatrixRow[];
  names: StaffNames;
  place: MatrixPlace;
}

/** What is open beside the matrix: a duty, a step, the suggestions, or the duties of a cell. */
export function MatrixPanel({ all, ...common }: MatrixCommon & { all: readonly MatrixRow[] }) {
  const { board, names, place } = common;
  const { duty, panel, cell, go } = place;
  const row = all.find((one) => one.duty.id === duty);
  if (row) return <DutyPanel key={duty} row={row} board={board} names={names} onClose={() => go({ duty: null })} />;
  const step = stepNumbers.find((number) => panel === `step-${number}`);
  const close = () => go({ panel: null });
  const open = (id: number) => go({ duty: id });
  if (step) return <StepPanel key={step} step={step} board={board} onOpen={open} onClose={close} />;
  if (panel === 'paper') return <MatrixPaper onClose={close} />;
  if (panel === 'sheets') return <SheetsPaper staff={board.staff} names={names} chosen={[]} onClose={close} />;
  if (panel === 'suggest') return <SuggestPanel board={board} names={names} rows={all} onOpen={open} onClose={close} />;
  return cell ? <CellPanel {...common} cell={cell} /> : null;
}
