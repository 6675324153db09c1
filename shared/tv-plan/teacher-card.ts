import { z } from 'zod';
import { Day } from '../week.ts';
import type { PlanLoad } from './plan-input.ts';
import { Material } from './plan-item.ts';
import { subjectsLike } from './related-subjects.ts';

const id = z.int().min(1);

/** How lessons are held: everybody at one time, each at an own time, or both (SYK-4.2.3a). */
export const lessonForms = ['sync', 'async', 'mixed'] as const;
export const controlKinds = ['current', 'section', 'quarter', 'final'] as const;

/** Names a card: a row of the teaching load. */
export const CardOwner = z.object({
  classId: id,
  subjectKey: z.string().min(1).max(60),
  groupName: z.string().max(60),
});
export type CardOwner = z.infer<typeof CardOwner>;

/** A day on which pupils are examined (SYK-4.2.2c). */
export const ControlDate = z.object({
  day: Day,
  kind: z.enum(controlKinds),
  topic: z.string().trim().max(300),
});
export type ControlDate = z.infer<typeof ControlDate>;

/** What a teacher tells once of a subject in a class: it is used wherever it is needed (S08). */
export const TeacherCard = CardOwner.extend({
  form: z.enum(lessonForms).nullable(),
  resources: z.array(Material).max(30),
  note: z.string().trim().max(1_000),
  /** The day on which the teacher told it. */
  toldOn: Day.nullable(),
  controls: z.array(ControlDate).max(60),
});
export type TeacherCard = z.infer<typeof TeacherCard>;

/** A card with whose it is; `taught` is false when the load has no such row any more. */
export const TeacherCardPlace = TeacherCard.extend({ staffId: id.nullable(), taught: z.boolean() });
export type TeacherCardPlace = z.infer<typeof TeacherCardPlace>;

export const ownerName = ({ classId, subjectKey, groupName }: CardOwner): string =>
  `${classId} ${subjectKey} ${groupName}`;

export const blankCard = (owner: CardOwner): TeacherCard => ({
  classId: owner.classId,
  subjectKey: owner.subjectKey,
  groupName: owner.groupName,
  form: null,
  resources: [],
  note: '',
  toldOn: null,
  controls: [],
});

/** Is there nothing in it? Such a card is not kept. */
export const isBlank = ({ form, resources, note, toldOn, controls }: TeacherCard): boolean =>
  form === null && resources.length === 0 && note === '' && toldOn === null && controls.length === 0;

/** What the school still has to hear of the three things that a teacher owes it (SYK-4.2.2a, SYK-4.2.2b, SYK-4.2.2c). */
export const lacking = ({ form, resources, controls }: TeacherCard): ('form' | 'resources' | 'controls')[] => [
  ...(form === null ? (['form'] as const) : []),
  ...(resources.every(({ text }) => text.trim() === '') ? (['resources'] as const) : []),
  ...(controls.length === 0 ? (['controls'] as const) : []),
];

/** A card for every row of the load, in its order; one whose row is gone stays last: nothing that was written is hidden. */
export function teacherCards(load: readonly PlanLoad[], written: readonly TeacherCard[]): TeacherCardPlace[] {
  const cards = new Map(written.map((card) => [ownerName(card), card]));
  const rows = load.map((row): TeacherCardPlace => {
    const card = cards.get(ownerName(row)) ?? blankCard(row);
    cards.delete(ownerName(row));
    return { ...card, staffId: row.staffId, taught: true };
  });
  return [...rows, ...[...cards.values()].map((card) => ({ ...card, staffId: null, taught: false }))];
}

/** By day, then by kind: the order of a calendar. */
export const byDay = (a: ControlDate, b: ControlDate): number =>
  a.day === b.day ? controlKinds.indexOf(a.kind) - controlKinds.indexOf(b.kind) : a.day < b.day ? -1 : 1;

/** The resources that lessons of a class and subject are taught with when nothing else is said for a lesson. */
export function resourcesOf(cards: readonly TeacherCard[]): (classId: number, subjectKey: string | null) => Material[] {
  // By class, then by subject: asked for every lesson of a plan, so no name is put together for it.
  const known = new Map<number, Map<string, Material[]>>();
  for (const { classId, subjectKey, resources } of cards) {
    const given = resources.filter(({ text }) => text.trim() !== '');
    if (given.length === 0) continue;
    const own = known.get(classId) ?? new Map<string, Material[]>();
    known.set(classId, own.set(subjectKey, [...(own.get(subjectKey) ?? []), ...given]));
  }
  return (classId, subjectKey) => {
    const own = subjectKey === null ? undefined : known.get(classId);
    if (!own || subjectKey === null) return [];
    const found = own.get(subjectKey) ?? own.get(subjectsLike(subjectKey).find((key) => own.has(key)) ?? '') ?? [];
    own.set(subjectKey, found);
    return found;
  };
}
