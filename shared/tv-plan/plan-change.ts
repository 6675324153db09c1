import { z } from 'zod';
import { Day } from '../week.ts';
import { ChosenWay, type SubjectWay } from './coverage.ts';
import type { PlanInput, SeatSubstitution, StoredEdit } from './plan-input.ts';
import { ItemEdit } from './plan-item.ts';
import { dayOfSlot } from './slot.ts';

const id = z.int().min(1);

/** Names an item: see `PlanItem.slot`. */
export const ItemPlace = z.object({ classId: id, slot: z.string().min(1).max(400) });
export type ItemPlace = z.infer<typeof ItemPlace>;
export const SeatPlace = ItemPlace.extend({ seat: z.string().max(200) });
export type SeatPlace = z.infer<typeof SeatPlace>;
const many = <T extends z.ZodType>(one: T) => z.array(one).min(1).max(2_000);

const Move = ItemPlace.extend({
  subjectKey: z.string().nullable(),
  /** Null brings the lesson back to where the timetable has it. */
  to: z
    .object({ day: Day, number: z.int().min(0).max(20).nullable(), startsAt: z.int().min(0).max(1_439).nullable() })
    .nullable(),
});

/** Something that the school does to its plan. A fix of a finding is one of these, and each can be tried before. */
export const PlanChange = z.discriminatedUnion('kind', [
  /** Changes the fields that are given in all these items; null brings back what was derived. */
  z.object({
    kind: z.literal('edit'),
    items: many(ItemPlace.extend({ subjectKey: z.string().nullable() })),
    edit: ItemEdit.partial(),
  }),
  /** Plans another teacher; null plans nobody, `derived` whom load or timetable name. */
  z.object({
    kind: z.literal('teacher'),
    seats: many(SeatPlace),
    staffId: z.union([id, z.null(), z.literal('derived')]),
  }),
  /** Moves lessons of the own timetable; two that change places are one move. Broadcasts stay where the channel has them. */
  z.object({ kind: z.literal('move'), moves: many(Move) }),
  /** Sends substitutes to seats; null: the lesson falls out. */
  z.object({
    kind: z.literal('substitute'),
    lines: many(SeatPlace.extend({ staffId: id.nullable() })),
    reason: z.string().max(300),
  }),
  /** Takes lines of the substitution register away. */
  z.object({ kind: z.literal('unsubstitute'), seats: many(SeatPlace) }),
  /** Chooses or gives up a way by which a subject reaches a class (M09). */
  z.object({ kind: z.literal('way'), way: ChosenWay, on: z.boolean() }),
  /** Lets edits go whose lessons are gone. */
  z.object({ kind: z.literal('forget'), items: many(ItemPlace) }),
]);
export type PlanChange = z.infer<typeof PlanChange>;

const nameOf = ({ classId, slot }: ItemPlace) => `${classId} ${slot}`;
const seatName = (place: SeatPlace) => `${nameOf(place)}|${place.seat}`;

export const noEdit: ItemEdit = {
  topic: null,
  task: null,
  materials: null,
  feedback: null,
  dueOn: null,
  workMinutes: null,
  agreed: null,
  dropped: null,
  reason: null,
};

/** What the plan would be made of after the change: the same for trying and for storing. */
export function withChange(input: PlanInput, change: PlanChange): PlanInput {
  switch (change.kind) {
    case 'edit':
      return { ...input, edits: withEdits(input.edits, change.items, (edit) => ({ ...edit, ...given(change.edit) })) };
    case 'move': {
      const targets = new Map(change.moves.map((move) => [nameOf(move), move.to]));
      const move = (edit: StoredEdit) => ({ ...edit, movedTo: targets.get(nameOf(edit)) ?? null });
      return { ...input, edits: withEdits(input.edits, change.moves, move) };
    }
    case 'teacher': {
      const { staffId } = change;
      const rest = without(input.seatEdits, change.seats);
      const added = staffId === 'derived' ? [] : change.seats.map((seat) => ({ ...seat, staffId }));
      return { ...input, seatEdits: [...rest, ...added] };
    }
    case 'substitute': {
      // A line that is only tried has no row yet, and a number that no row has.
      const added: SeatSubstitution[] = change.lines.map(({ staffId, ...seat }, at) => ({ ...seat, id: -1 - at, substituteId: staffId, cancelled: staffId === null }));
      return { ...input, substitutions: [...without(input.substitutions, change.lines), ...added] };
    } // biome-ignore format: one line for the lines
    case 'unsubstitute':
      return { ...input, substitutions: without(input.substitutions, change.seats) };
    case 'way': {
      const name = ({ classId, subjectKey, way }: SubjectWay) => `${classId} ${subjectKey} ${way}`;
      const rest = input.ways.filter((way) => name(way) !== name(change.way));
      return { ...input, ways: change.on ? [...rest, change.way] : rest };
    }
    case 'forget': {
      const names = new Set(change.items.map(nameOf));
      return { ...input, edits: input.edits.filter((edit) => !names.has(nameOf(edit))) };
    }
  }
}

function without<T extends SeatPlace>(known: readonly T[], seats: readonly SeatPlace[]): T[] {
  const names = new Set(seats.map(seatName));
  return known.filter((one) => !names.has(seatName(one)));
}

/** Only what is named: a field that is left out stays as it is. */
const given = (edit: Extract<PlanChange, { kind: 'edit' }>['edit']): Partial<ItemEdit> =>
  Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));

type EditedPlace = ItemPlace & { subjectKey: string | null };

/** Edits one by one; what was edited for another subject that once stood in the slot starts anew. */
function withEdits(
  known: readonly StoredEdit[],
  places: readonly EditedPlace[],
  make: (edit: StoredEdit) => StoredEdit,
): StoredEdit[] {
  const edits = new Map(known.map((edit) => [nameOf(edit), edit]));
  for (const { classId, slot, subjectKey } of places) {
    const before = edits.get(nameOf({ classId, slot }));
    const base = before && before.subjectKey === subjectKey ? before : { ...noEdit, classId, slot, subjectKey, movedTo: null };
    edits.set(nameOf({ classId, slot }), make(base));
  }
  return [...edits.values()];
} // biome-ignore format: one line for the base

/** The lessons that a change names. */
export function placesOf(change: PlanChange): readonly ItemPlace[] {
  switch (change.kind) {
    case 'edit':
    case 'forget':
      return change.items;
    case 'move':
      return change.moves;
    case 'substitute':
      return change.lines;
    case 'way':
      return [];
    default:
      return change.seats;
  }
}

/** The days on which a change does something, moved lessons at both ends; a way has none. */
export function daysOf(change: PlanChange): Day[] {
  const targets = change.kind === 'move' ? change.moves.flatMap(({ to }) => (to ? [to.day] : [])) : [];
  return [...placesOf(change).map(({ slot }) => dayOfSlot(slot)), ...targets];
}
