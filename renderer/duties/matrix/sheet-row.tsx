import { memo, type ReactNode } from 'react';
import type { BoardPerson } from '../../../shared/duties/board.contract.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { DutyClause } from '../duty/duty-clause.tsx';
import { tellOwners } from '../duty/duty-list.tsx';
import { StateSign } from '../state-sign.tsx';
import { type AwayToday, markOf } from './cell-mark.ts';
import { Mark, markWords } from './mark.tsx';
import type { MatrixRow } from './matrix-rows.ts';
import type { StaffNames } from './names.ts';
import {
  type FixedKind,
  fixedKinds,
  fixedLefts,
  fixedWidths,
  peopleLeft,
  personWidth,
  rowHeight,
} from './sheet-columns.ts';

/** What all rows share; the same object until something of it changes. */
export interface SheetView {
  t: Texts;
  names: StaffNames;
  today: AwayToday;
  /** People of the columns that are drawn, and the place of the first one. */
  people: readonly BoardPerson[];
  firstPerson: number;
  width: number;
}

interface SheetRowProps {
  id: string;
  row: MatrixRow;
  index: number;
  view: SheetView;
  /** Column of the active cell, -1 when it is in another row. */
  active: number;
  /** First and last chosen column, -1 when none of this row is chosen. */
  left: number;
  right: number;
  open: boolean;
  /** The field that stands over the active cell while it is typed in. */
  editor: ReactNode;
}

/** One duty. Drawn again only when something of it changes. Cells without a mark are left out, but for the active one. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { id, row, index, view, active, left, right, editor } = props;
  const { t, people, firstPerson, today } = view;
  const from = Math.max(left, fixedKinds.length) - fixedKinds.length;
  const marks = people.flatMap((person, place) => {
    const mark = markOf(row, person.id, today);
    const column = fixedKinds.length + firstPerson + place;
    if (!mark && column !== active) return [];
    return (
      <span
        key={person.id}
        id={column === active ? `${id}-active` : undefined}
        role="gridcell"
        aria-colindex={column + 1}
        aria-label={mark ? `${person.name}: ${markWords(mark, t)}` : person.name}
        className={column === active ? 'sheet-person is-active' : 'sheet-person'}
        style={{ left: peopleLeft + (firstPerson + place) * personWidth }}
      >
        {mark && <Mark mark={mark} t={t} />}
      </span>
    );
  });
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={props.open ? 'sheet-row is-open' : 'sheet-row'}
      style={{ top: index * rowHeight, width: view.width }}
    >
      {fixedKinds.map((kind, place) => (
        <span
          key={kind}
          id={place === active ? `${id}-active` : undefined}
          role="gridcell"
          aria-colindex={place + 1}
          className={`sheet-cell is-${kind}${place === active ? ' is-active' : ''}${left <= place && place <= right ? ' is-chosen' : ''}`}
          style={{ width: fixedWidths[kind], ...(place < 2 ? { left: fixedLefts[place] } : {}) }}
        >
          {editor && place === active ? editor : <FixedCell kind={kind} row={row} view={view} />}
        </span>
      ))}
      {right >= fixedKinds.length && (
        <span
          className="sheet-chosen"
          style={{
            left: peopleLeft + from * personWidth,
            width: (right - fixedKinds.length - from + 1) * personWidth,
          }}
        />
      )}
      {marks}
    </div>
  );
});

function FixedCell({ kind, row, view }: { kind: FixedKind; row: MatrixRow; view: SheetView }) {
  const { t, names } = view;
  const { duty, title } = row;
  const { entry } = duty;
  switch (kind) {
    case 'clause':
      return (
        <>
          <DutyClause entry={entry} tabIndex={-1} />
          <span className="sheet-role">
            {entry.step ? t('duties.roleAndStep', { role: t(`duties.roleShort.${entry.role}`), step: entry.step }) : t(`duties.roleShort.${entry.role}`)}
          </span>
        </>
      );
    case 'title':
      return (
        <span className="sheet-title" title={title}>
          {title}
        </span>
      );
    case 'owner':
      return row.unowned ? <span className="sheet-unowned">{tellOwners(row, names, t)}</span> : tellOwners(row, names, t);
    case 'deputy':
      return duty.deputyId === null ? null : names.short(duty.deputyId);
    case 'due':
      return duty.dueOn === null ? (
        <span className="quiet">{t(`duties.frequency.${entry.frequency}`)}</span>
      ) : (
        <span className="number">{formatDayShort(duty.dueOn)}</span>
      );
    case 'state':
      return <StateSign state={duty.state} late={duty.late} />;
  }
} // biome-ignore format: one line a cell
