import { IconAlertCircle, IconCircleCheck, IconUserQuestion } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo } from 'react';
import type { DutyRole } from '../../../shared/duties/entry.ts';
import { type StepNumber, stepNumbers } from '../../../shared/duties/steps.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { useTexts } from '../../ui/texts.tsx';
import { linesByPerson, linesByRole, type MatrixLine, type Tally } from './matrix-counts.ts';
import type { MatrixCommon } from './matrix-panel.tsx';

type Key = DutyRole | number | null;

/** Roles or people by the three steps: how much is open, late and without an owner; a cell opens its duties. */
export function MatrixTable({ board, rows, names, place }: MatrixCommon) {
  const { t } = useTexts();
  const { view, cell, go } = place;
  const byPerson = view === 'people';
  const { lines, foot } = useMemo((): { lines: MatrixLine<Key>[]; foot: MatrixLine<null> } => {
    return byPerson ? linesByPerson(rows, board.staff.map(({ id }) => id)) : linesByRole(rows);
  }, [byPerson, rows, board.staff]); // biome-ignore format: one line
  const nameOf = (key: Key) =>
    key === null ? t('duties.matrix.nobody') : typeof key === 'number' ? names.full(key) : t(`duties.role.${key}`);
  const cellOf = (key: Key | 'all', step: StepNumber | 'all') => `${key ?? 'nobody'}-${step}`;
  const line = ({ steps, all }: MatrixLine<Key>, key: Key | 'all', name: string) => {
    const wanted = (step: StepNumber | 'all') => {
      const id = cellOf(key, step);
      const column = step === 'all' ? t('duties.matrix.all') : t('duties.matrix.step', { step });
      const counts = step === 'all' ? all : steps[step];
      return (
        <TallyCell key={id} counts={counts} label={{ row: name, column }} isOpen={cell === id} onOpen={() => go({ cell: id, duty: null, panel: null })} />
      );
    };
    return [...stepNumbers.map(wanted), wanted('all')];
  }; // biome-ignore format: the cell on one line
  return (
    <div className="matrix-scroll">
      <table className="matrix-table" onKeyDown={moveInTable}>
        <caption className="matrix-caption">{t('duties.matrix.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`duties.matrix.rowHead.${byPerson ? 'people' : 'roles'}`)}</th>
            {stepNumbers.map((step) => (
              <th key={step} scope="col">
                {t('duties.matrix.step', { step })}
              </th>
            ))}
            <th scope="col">{t('duties.matrix.all')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <tr key={one.key ?? 'nobody'}>
              <th scope="row">{nameOf(one.key)}</th>
              {line(one, one.key, nameOf(one.key))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('duties.matrix.total')}</th>
            {line(foot, 'all', t('duties.matrix.total'))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface TallyCellProps {
  counts: Tally;
  label: { row: string; column: string };
  isOpen: boolean;
  onOpen: () => void;
}

function TallyCell({ counts, label, isOpen, onOpen }: TallyCellProps) {
  const { t } = useTexts();
  const { total, open, late, unowned } = counts;
  if (total === 0)
    return (
      <td>
        <span className="quiet matrix-none">–</span>
      </td>
    );
  return (
    <td>
      <button
        type="button"
        className="matrix-cell"
        aria-pressed={isOpen}
        aria-label={t('duties.matrix.openCell', { ...label, text: tellTally(counts, t).join('; ') })}
        onClick={onOpen}
      >
        {open === 0 ? (
          <span className="matrix-done">
            <IconCircleCheck size={16} aria-hidden /> {t('duties.matrix.allDone')}
          </span>
        ) : (
          <>
            <span>{t('duties.matrix.openOf', { open, total })}</span>
            <span className="matrix-signs">
              {late > 0 && (
                <span className="matrix-late">
                  <IconAlertCircle size={15} aria-hidden /> {t('duties.matrix.late', { count: late })}
                </span>
              )}
              {unowned > 0 && (
                <span className="matrix-unowned">
                  <IconUserQuestion size={15} aria-hidden /> {t('duties.matrix.unowned', { count: unowned })}
                </span>
              )}
            </span>
          </>
        )}
        <span className="matrix-bar" aria-hidden>
          <span style={{ width: `${((total - open) / total) * 100}%` }} />
        </span>
      </button>
    </td>
  );
}

const tellTally = ({ total, open, late, unowned }: Tally, t: Texts): string[] => [
  open === 0 ? t('duties.matrix.allDone') : t('duties.matrix.openOf', { open, total }),
  ...(late > 0 ? [t('duties.matrix.late', { count: late })] : []),
  ...(unowned > 0 ? [t('duties.matrix.unowned', { count: unowned })] : []),
];

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows go from cell to cell, over those that are empty. */
function moveInTable(event: KeyboardEvent): void {
  const step = steps[event.key];
  const from = event.target instanceof Element ? event.target.closest('td') : null;
  if (!step || !from) return;
  const table = from.closest('table');
  let row = from.closest('tr')?.rowIndex ?? 0;
  let column = from.cellIndex;
  let found: HTMLElement | null | undefined = null;
  while (!found) {
    row += step[0];
    column += step[1];
    const cell = table?.rows[row]?.cells[column];
    if (!cell) return;
    found = cell.querySelector('button');
  }
  event.preventDefault();
  found.focus();
}
