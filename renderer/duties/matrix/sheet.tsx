import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import type { BoardPerson } from '../../../shared/duties/board.contract.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { AwayToday } from './cell-mark.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { StaffNames } from './names.ts';
import { areaOf, type Choice, move, placeWithin } from './sheet-area.ts';
import { peopleLeft, personWidth, rowHeight, sheetColumns } from './sheet-columns.ts';
import { SheetHead } from './sheet-head.tsx';
import { SheetRow, type SheetView } from './sheet-row.tsx';
import { bringIntoSight, placeAt } from './sheet-sight.ts';
import { useSight } from './use-sight.ts';

export interface SheetCommands {
  /** Something was pressed that is no move; true when it was understood. */
  key: (event: KeyboardEvent, choice: Choice) => boolean;
  paste: (text: string, choice: Choice) => void;
  open: (row: MatrixRow) => void;
  /** Double press on a cell. */
  press: (choice: Choice) => void;
}

interface SheetProps {
  label: string;
  rows: readonly MatrixRow[];
  people: readonly BoardPerson[];
  names: StaffNames;
  today: AwayToday;
  openId: number | null;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  commands: SheetCommands;
  /** The field over the active cell, while it is typed in. */
  editor: ReactNode;
}

/** Duties by people, as a spreadsheet: what is in sight is drawn, the rest is only measured. */
export function Sheet({ rows, people, names, today, openId, choice, onChoose, commands, editor, label }: SheetProps) {
  const { t } = useTexts();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useSight(scroller);
  const columns = useMemo(() => sheetColumns(people), [people]);
  const size = { rows: rows.length, columns: columns.length };
  const width = peopleLeft + people.length * personWidth;
  const view = useMemo(
    (): SheetView => ({ t, names, today, people: people.slice(sight.left, sight.right), firstPerson: sight.left, width }),
    [t, names, today, people, sight.left, sight.right, width],
  ); // biome-ignore format: one line
  const { row: activeRow, column: activeColumn } = placeWithin(choice.to, size);
  const area = areaOf({ from: placeWithin(choice.from, size), to: { row: activeRow, column: activeColumn } });
  useEffect(() => bringIntoSight(scroller.current, { row: activeRow, column: activeColumn }), [activeRow, activeColumn]);
  const isEdited = editor !== null;
  const wasEdited = useRef(false);
  useEffect(() => {
    if (wasEdited.current && !isEdited) scroller.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);

  // Nothing in the sheet can be selected as text, so the page, and not the sheet, hears of a paste.
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (document.activeElement !== scroller.current) return;
      event.preventDefault();
      commands.paste(event.clipboardData?.getData('text/plain') ?? '', choice);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [commands, choice]);
  const choose = (event: MouseEvent, extend: boolean) => {
    const place = scroller.current && placeAt(scroller.current, event, size);
    if (place) onChoose({ from: extend ? choice.from : place, to: place });
    return place;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const control = event.ctrlKey || event.metaKey;
    const key = control && event.code === 'KeyA' ? 'a' : event.key;
    const next = event.altKey ? null : move(choice, { key, control, shift: event.shiftKey }, size);
    if (next) onChoose(next);
    else if (!commands.key(event, choice)) return;
    event.preventDefault();
    event.stopPropagation(); // a letter of a name may be a key of the page
  };
  return (
    <div
      ref={scroller}
      className="sheet"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={isDrawn(activeRow, sight) ? `${id}-active` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        if (isField(event.target) || event.button !== 0) return;
        choose(event, event.shiftKey);
      }}
      onMouseMove={(event) => {
        if (event.buttons === 1 && !isField(event.target)) choose(event, true);
      }}
      onClick={(event) => {
        const row = rows[activeRow];
        if (!isField(event.target) && row && activeColumn < 2 && !event.shiftKey && area.top === area.bottom) commands.open(row);
      }}
      onDoubleClick={(event) => {
        if (!isField(event.target)) commands.press(choice);
      }}
    >
      <SheetHead view={view} />
      <div role="rowgroup" style={{ position: 'relative', width, height: rows.length * rowHeight }}>
        {rows.slice(sight.top, sight.bottom).map((row, place) => {
          const index = sight.top + place;
          const chosen = area.top <= index && index <= area.bottom;
          return (
            <SheetRow
              key={row.duty.id}
              id={id}
              row={row}
              index={index}
              view={view}
              active={index === activeRow ? activeColumn : -1}
              left={chosen ? area.left : -1}
              right={chosen ? area.right : -1}
              open={row.duty.id === openId}
              editor={index === activeRow ? editor : null}
            />
          );
        })}
      </div>
    </div>
  );
} // biome-ignore format: handlers on a line

const isDrawn = (row: number, { top, bottom }: { top: number; bottom: number }) => top <= row && row < bottom;
const isField = (target: EventTarget) =>
  target instanceof Element && target.closest('button, input, [role=listbox]') !== null;
