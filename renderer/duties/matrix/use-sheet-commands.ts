import { type KeyboardEvent, useMemo } from 'react';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showTrouble } from '../../ui/toasts.tsx';
import { useEditing } from '../use-duties.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { StaffNames } from './names.ts';
import type { SheetCommands } from './sheet.tsx';
import { areaOf, type Choice } from './sheet-area.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { type Content, namedOf, type Outcome, putContents } from './sheet-edits.ts';
import { clearCells, fillDown, paste, type Sheet, toggleCells, toTsv } from './sheet-paste.ts';
import type { MatrixPlace } from './use-matrix-place.ts';

interface Around {
  sheet: Sheet;
  names: StaffNames;
  place: MatrixPlace;
  /** Typing into the active cell begins, with these letters. */
  onType: (letters: string) => void;
}

const isTyped = (column: SheetColumn | undefined) =>
  column?.kind === 'owner' || column?.kind === 'deputy' || column?.kind === 'due';

/** Text of a cell for another table. */
function cellText({ duty, title, carriers }: MatrixRow, column: SheetColumn, names: StaffNames, t: Texts): string {
  switch (column.kind) {
    case 'clause':
      return duty.entry.clauses.join(', ');
    case 'title':
      return title;
    case 'owner':
      return duty.everyone ? t('duties.everyone', { count: carriers.size }) : namedOf(duty).map(names.full).join('; ');
    case 'deputy':
      return duty.deputyId === null ? '' : names.full(duty.deputyId);
    case 'due':
      return duty.dueOn ? formatDayShort(duty.dueOn) : '';
    case 'state':
      return t(`duties.state.${duty.late ? 'late' : duty.state}`);
    case 'person':
      return carriers.has(column.person.id) ? '+' : '';
  }
}

/** What keys, paste and the pointer do in the sheet; each stroke is one change. */
export function useSheetCommands({ sheet, names, place, onType }: Around): SheetCommands & { put: (content: Content, choice: Choice) => void } {
  const { t } = useTexts();
  const edit = useEditing();
  return useMemo(() => {
    const carryOut = ({ edits, unknown, byRole }: Outcome) => {
      edit(edits);
      if (unknown.length > 0) showTrouble(t('duties.matrix.unknown', { names: unknown.join('; ') }), t);
      if (byRole > 0) showTrouble(t('duties.matrix.byRoleOnly'), t);
    };
    const copy = (choice: Choice) => {
      const { top, bottom, left, right } = areaOf(choice);
      const columns = sheet.columns.slice(left, right + 1);
      const lines = sheet.rows.slice(top, bottom + 1).map((row) => columns.map((column) => cellText(row, column, names, t)));
      void school.shell.copyText({ text: toTsv(lines) }).then(() => showDone(t('duties.matrix.copied', { count: lines.length })));
    };
    const at = (choice: Choice) => ({ row: sheet.rows[choice.to.row], column: sheet.columns[choice.to.column] });
    const open = ({ duty }: MatrixRow) => place.go({ duty: duty.id });
    return {
      open,
      paste: (text, choice) => carryOut(paste(sheet, choice, text, names.find)),
      put(content, choice) {
        const { row, column } = at(choice);
        if (row && column) carryOut(putContents([{ row, column, content }]));
      },
      press(choice) {
        const { row, column } = at(choice);
        if (!row || !column) return;
        if (column.kind === 'person' || column.kind === 'state') carryOut(toggleCells(sheet, choice));
        else if (isTyped(column)) onType('');
        else open(row);
      },
      key(event: KeyboardEvent, choice) {
        const { row, column } = at(choice);
        const control = event.ctrlKey || event.metaKey;
        if (!row || event.altKey) return false;
        if (control && event.code === 'KeyD') carryOut(fillDown(sheet, choice));
        else if (control && event.code === 'KeyC') copy(choice);
        else if (control) return false;
        else if (event.key === 'Enter') open(row);
        else if (event.key === ' ') carryOut(toggleCells(sheet, choice));
        else if (event.key === 'Delete' || event.key === 'Backspace') carryOut(clearCells(sheet, choice));
        else if (event.key === 'F2' && isTyped(column)) onType('');
        else if (isTyped(column) && /^[\p{L}\d]$/u.test(event.key)) onType(event.key);
        else return false;
        return true;
      },
    };
  }, [sheet, names, place, onType, edit, t]);
} // biome-ignore format: one command a line
