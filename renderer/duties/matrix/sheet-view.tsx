import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { usePageKeys } from '../../ui/page-keys.ts';
import { useTexts } from '../../ui/texts.tsx';
import { awayToday } from './cell-mark.ts';
import type { MatrixCommon } from './matrix-panel.tsx';
import { Sheet } from './sheet.tsx';
import type { Choice } from './sheet-area.ts';
import { sheetColumns } from './sheet-columns.ts';
import { SheetEditor } from './sheet-editor.tsx';
import { sheetKeys } from './sheet-keys.ts';
import { SheetLegend } from './sheet-legend.tsx';
import './sheet.css';
import { useSheetCommands } from './use-sheet-commands.ts';

/** Duties by people as a spreadsheet, with what can be typed into it. */
export function SheetView({ board, rows, names, place }: MatrixCommon) {
  const { t } = useTexts();
  const [choice, setChoice] = useState<Choice>({ from: { row: 0, column: 2 }, to: { row: 0, column: 2 } });
  /** Letters with which typing into the active cell began; null while nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  const [narrow, setNarrow] = useState(false);
  usePageKeys(sheetKeys);
  const { absences, day } = board;
  const today = useMemo(() => awayToday({ absences, day }), [absences, day]);
  const named = useMemo(() => {
    const ids = new Set(rows.flatMap(({ duty }) => (duty.everyone ? [] : duty.owners.map(({ staffId }) => staffId))));
    for (const { duty } of rows) if (duty.deputyId !== null) ids.add(duty.deputyId);
    return board.staff.filter(({ id }) => ids.has(id) || (today.ownersOf.get(id) ?? []).some((owner) => ids.has(owner)));
  }, [rows, board.staff, today]);
  const people = narrow ? named : board.staff;
  const columns = useMemo(() => sheetColumns(people), [people]);
  const sheet = useMemo(() => ({ rows, columns }), [rows, columns]);
  const commands = useSheetCommands({ sheet, names, place, onType: setTyped });
  // A duty that was opened from elsewhere comes into sight: its row becomes the active one.
  const opened = rows.findIndex(({ duty }) => duty.id === place.duty);
  const [followed, setFollowed] = useState<number | null>(null);
  if (place.duty !== followed) {
    setFollowed(place.duty);
    if (opened >= 0 && opened !== choice.to.row) {
      const there = { row: opened, column: choice.to.column };
      setChoice({ from: there, to: there });
    }
  }
  const row = rows[choice.to.row];
  const column = columns[choice.to.column];
  const editor =
    typed !== null && row && column ? (
      <SheetEditor
        key={`${row.duty.id} ${choice.to.column}`}
        {...{ row, column, names, typed }}
        staff={board.staff}
        onPut={(content) => commands.put(content, choice)}
        onEnd={(next) => {
          setTyped(null);
          if (next && choice.to.row < rows.length - 1) {
            const below = { ...choice.to, row: choice.to.row + 1 };
            setChoice({ from: below, to: below });
          }
        }}
      />
    ) : null;
  return (
    <div className="sheet-view">
      <Sheet
        label={t('duties.matrix.sheetLabel')}
        {...{ rows, people, names, today, choice, editor, commands }}
        openId={place.duty}
        onChoose={setChoice}
      />
      <SheetLegend row={row} column={column} names={names} today={today}>
        <Select
          size="xs"
          w={230}
          aria-label={t('duties.matrix.columns')}
          allowDeselect={false}
          value={narrow ? 'named' : 'all'}
          onChange={(value) => setNarrow(value === 'named')}
          data={[
            { value: 'all', label: t('duties.matrix.columnsAll', { count: board.staff.length }) },
            { value: 'named', label: t('duties.matrix.columnsNamed', { count: named.length }) },
          ]}
        />
      </SheetLegend>
    </div>
  );
} // biome-ignore format: sets on a line
