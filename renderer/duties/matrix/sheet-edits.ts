import type { Duty } from '../../../shared/duties/duty.ts';
import type { DutyEdit } from '../../../shared/duties/sheet-calls.ts';
import { readDay } from '../../../shared/text/read-day.ts';
import type { Day } from '../../../shared/week.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** What can stand in a cell that may be changed. */
export type Content =
  | { kind: 'owner'; staffIds: readonly number[]; everyone: boolean }
  | { kind: 'deputy'; staffId: number | null }
  | { kind: 'due'; day: Day | null }
  | { kind: 'state'; state: NonNullable<DutyEdit['state']> }
  | { kind: 'person'; on: boolean };

/** What came of a change to several cells: the edits, words that name nobody, and duties that cannot be changed so. */
export interface Outcome {
  edits: DutyEdit[];
  unknown: string[];
  /** Duties that all holders of a role carry: one person is neither added nor taken away. */
  byRole: number;
}

/** What stands in a cell; null in cells that are only read. */
export function contentOf({ duty, carriers }: MatrixRow, column: SheetColumn): Content | null {
  switch (column.kind) {
    case 'owner':
      return { kind: 'owner', staffIds: namedOf(duty), everyone: duty.everyone };
    case 'deputy':
      return { kind: 'deputy', staffId: duty.deputyId };
    case 'due':
      return { kind: 'due', day: duty.dueOn };
    case 'state':
      return duty.state === 'notNeeded' ? null : { kind: 'state', state: duty.state }; // that one needs a reason
    case 'person':
      return { kind: 'person', on: carriers.has(column.person.id) };
    default:
      return null;
  }
}

/** An empty cell of the column. */
export function emptyContent({ kind }: SheetColumn): Content | null {
  if (kind === 'owner') return { kind, staffIds: [], everyone: false };
  if (kind === 'deputy') return { kind, staffId: null };
  if (kind === 'due') return { kind, day: null };
  return kind === 'person' ? { kind, on: false } : null;
}

/** Owners by name; those of a duty that all holders of a role carry are not named. */
export const namedOf = ({ everyone, owners }: Pick<Duty, 'everyone' | 'owners'>): number[] =>
  everyone ? [] : owners.map(({ staffId }) => staffId);

/** Understands the text of one cell; the words that name nobody come back in `unknown`. */
export function readContent(
  text: string,
  { kind }: SheetColumn,
  findPerson: (name: string) => number | null,
): { content: Content | null; unknown: string[] } {
  const typed = text.trim();
  if (kind === 'owner' || kind === 'deputy') {
    const names = typed.split(/[;,]/).map((name) => name.trim()).filter(Boolean); // biome-ignore format: one line
    const found = names.map((name) => ({ name, id: findPerson(name) }));
    const unknown = found.filter(({ id }) => id === null).map(({ name }) => name);
    const staffIds = [...new Set(found.map(({ id }) => id).filter((id) => id !== null))];
    if (unknown.length > 0) return { content: null, unknown };
    if (kind === 'owner') return { content: { kind, staffIds, everyone: false }, unknown };
    return { content: { kind, staffId: staffIds[0] ?? null }, unknown };
  }
  if (kind === 'due') {
    const day = readDay(typed);
    if (typed !== '' && day === null) return { content: null, unknown: [typed] };
    return { content: { kind, day }, unknown: [] };
  }
  return { content: kind === 'person' ? { kind, on: typed !== '' } : null, unknown: [] };
}

/** Puts contents into cells and tells what changes by that. */
export function putContents(
  cells: readonly { row: MatrixRow; column: SheetColumn; content: Content | null }[],
): Outcome {
  const edits = new Map<number, DutyEdit>();
  const byRole = new Set<number>();
  for (const { row, column, content } of cells) {
    const { duty } = row;
    const before = edits.get(duty.id) ?? { dutyId: duty.id };
    if (content?.kind === 'person' && duty.everyone && before.staffIds === undefined) {
      if (content.on !== row.carriers.has(personOf(column))) byRole.add(duty.id);
    } else if (content) edits.set(duty.id, withContent(before, duty, column, content));
  }
  const changed = [...edits.values()].filter((edit) => Object.keys(edit).length > 1);
  return { edits: changed, unknown: [], byRole: byRole.size };
}

const personOf = (column: SheetColumn) => (column.kind === 'person' ? column.person.id : 0);

function withContent(edit: DutyEdit, duty: Duty, column: SheetColumn, content: Content): DutyEdit {
  switch (content.kind) {
    case 'owner': {
      const { staffIds, everyone } = content;
      const same = everyone === duty.everyone && sameIds(staffIds, namedOf(duty));
      return same ? edit : { ...edit, everyone, staffIds };
    }
    case 'deputy':
      return content.staffId === duty.deputyId ? edit : { ...edit, deputyId: content.staffId };
    case 'due':
      return content.day === duty.dueOn ? edit : { ...edit, dueOn: content.day };
    case 'state':
      return content.state === duty.state ? edit : { ...edit, state: content.state };
    case 'person': {
      const ids = edit.staffIds ?? namedOf(duty);
      const id = personOf(column);
      if (content.on === ids.includes(id)) return edit;
      return { ...edit, everyone: false, staffIds: content.on ? [...ids, id] : ids.filter((each) => each !== id) };
    }
  }
}

const sameIds = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((id) => b.includes(id));
