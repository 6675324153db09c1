import { type KeyboardEvent, useRef, useState } from 'react';
import type { BoardPerson } from '../../../shared/duties/board.contract.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { readDay } from '../../../shared/text/read-day.ts';
import { useTexts } from '../../ui/texts.tsx';
import { StaffSelect } from '../staff-select.tsx';
import type { MatrixRow } from './matrix-rows.ts';
import type { StaffNames } from './names.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { Content } from './sheet-edits.ts';

interface SheetEditorProps {
  row: MatrixRow;
  column: SheetColumn;
  staff: readonly BoardPerson[];
  names: StaffNames;
  /** Letters that were typed before the field was there. */
  typed: string;
  onPut: (content: Content) => void;
  /** Typing is over; `next` goes on to the cell under it. */
  onEnd: (next: boolean) => void;
}

/** The field over a cell: a person by typed letters, or a day. */
export function SheetEditor({ row, column, staff, names, typed, onPut, onEnd }: SheetEditorProps) {
  const { t } = useTexts();
  if (column.kind === 'due') return <DayEditor row={row} typed={typed} onPut={onPut} onEnd={onEnd} />;
  if (column.kind !== 'owner' && column.kind !== 'deputy') return null;
  const { kind } = column;
  return (
    <StaffSelect
      aria-label={t(`duties.column.${kind}`)}
      classNames={{ root: 'sheet-field', input: 'sheet-input' }}
      staff={staff}
      names={names}
      role={row.duty.entry.role}
      value={null}
      typed={typed}
      onChange={(staffId) => {
        if (staffId !== null)
          onPut(kind === 'owner' ? { kind, staffIds: [staffId], everyone: false } : { kind, staffId });
        onEnd(staffId !== null);
      }}
      onLeave={() => onEnd(false)}
    />
  );
}

function DayEditor({ row, typed, onPut, onEnd }: Pick<SheetEditorProps, 'row' | 'typed' | 'onPut' | 'onEnd'>) {
  const { t } = useTexts();
  const { dueOn } = row.duty;
  const [text, setText] = useState(typed || (dueOn ? formatDayShort(dueOn) : ''));
  const ended = useRef(false); // leaving the field takes the focus away, which must not store a second time
  const day = readDay(text);
  const wrong = text.trim() !== '' && day === null;
  const end = (keep: boolean, next: boolean) => {
    if (ended.current) return;
    ended.current = true;
    if (keep && !wrong) onPut({ kind: 'due', day });
    onEnd(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !wrong) end(true, true);
    if (event.key === 'Escape') end(false, false);
    event.stopPropagation();
  };
  return (
    <input
      className="sheet-input"
      aria-label={t('duties.column.due')}
      aria-invalid={wrong}
      title={wrong ? t('app.day.wrong') : undefined}
      // biome-ignore lint/a11y/noAutofocus: the user has just begun to type here
      autoFocus
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(true, false)}
      onKeyDown={onKeyDown}
    />
  );
}
