import { z } from 'zod';
import { Day } from '../week.ts';
import type { PlanItem } from './plan-item.ts';

const id = z.int().min(1);

/** A lesson as a version was approved with it: names and numbers as they read that day. */
export const VersionRow = z.object({
  slot: z.string(),
  kind: z.enum(['tv', 'own']),
  day: Day,
  startsAt: z.int().nullable(),
  minutes: z.int().nullable(),
  number: z.int().nullable(),
  subjectKey: z.string().nullable(),
  subjectText: z.string(),
  topic: z.string(),
  channelId: z.int().nullable(),
  room: z.string(),
  /** One for each seat, with the group before the name where the class is divided; empty where nobody teaches. */
  teachers: z.array(z.string()),
  task: z.string(),
  materials: z.array(z.string()),
  feedback: z.string(),
  dueOn: Day.nullable(),
  workMinutes: z.int().nullable(),
});
export type VersionRow = z.infer<typeof VersionRow>;
const rowFields = Object.keys(VersionRow.shape).filter((name) => name !== 'slot') as (keyof VersionRow)[];

/** The rows of each class; a class without lessons has none. */
export type VersionRows = ReadonlyMap<number, readonly VersionRow[]>;

/** A row of a change notice: what is new, what is gone, and what reads otherwise now. */
export const RowChange = z.object({
  classId: id,
  before: VersionRow.nullable(),
  after: VersionRow.nullable(),
  /** What differs, when the row stands in both. */
  fields: z.array(z.string()),
});
export type RowChange = z.infer<typeof RowChange>;

/** The plan as rows of a version. Substitutes of a day are no part of it: they have a sheet of their own. */
export function versionRows(items: readonly PlanItem[], nameOf: (staffId: number) => string): VersionRows {
  const rows = new Map<number, VersionRow[]>();
  for (const item of items) {
    if (item.dropped) continue;
    const own = rows.get(item.classId) ?? [];
    rows.set(item.classId, own);
    own.push(rowOf(item, nameOf));
  }
  return rows;
}

function rowOf(item: PlanItem, nameOf: (staffId: number) => string): VersionRow {
  const { slot, kind, day, startsAt, minutes, number, subjectKey, subjectText, topic, channelId, room } = item;
  const { task, feedback, dueOn, workMinutes } = item;
  const teachers = item.seats.map(({ groupName, plannedId }) => {
    const name = plannedId === null ? '' : nameOf(plannedId);
    return groupName === '' ? name : `${groupName}: ${name}`;
  });
  const materials = item.materials.map(({ text }) => text);
  const shown = { slot, kind, day, startsAt, minutes, number, subjectKey, subjectText, topic, channelId, room };
  return { ...shown, teachers, task, materials, feedback, dueOn, workMinutes };
}

const same = (a: unknown, b: unknown) =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((one, at) => one === b[at]) : a === b;

/** Exactly the rows that differ (A07), by class and then by time. */
export function diffRows(before: VersionRows, after: VersionRows): RowChange[] {
  const changes: RowChange[] = [];
  for (const classId of new Set([...before.keys(), ...after.keys()])) {
    const old = new Map((before.get(classId) ?? []).map((row) => [row.slot, row]));
    const now = new Map((after.get(classId) ?? []).map((row) => [row.slot, row]));
    const own: RowChange[] = [];
    for (const slot of new Set([...old.keys(), ...now.keys()])) {
      const [was = null, is = null] = [old.get(slot), now.get(slot)];
      const fields = was && is ? rowFields.filter((field) => !same(was[field], is[field])) : [];
      if (!was || !is || fields.length > 0) own.push({ classId, before: was, after: is, fields });
    }
    changes.push(...own.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)));
  }
  return changes;
}

function timeOf({ before, after }: RowChange): string {
  const row = after ?? before;
  return `${row?.day} ${String(row?.startsAt ?? 2_000).padStart(4, '0')} ${String(row?.number ?? 99).padStart(2, '0')}`;
}

/** The rows after the changes: what a version was before, and a notice, give what it is now. */
export function applyRows(before: VersionRows, changes: readonly RowChange[]): VersionRows {
  const rows = new Map([...before].map(([classId, own]) => [classId, [...own]]));
  for (const { classId, before: was, after: is } of changes) {
    const own = (rows.get(classId) ?? []).filter(({ slot }) => slot !== (was ?? is)?.slot);
    rows.set(classId, is ? [...own, is] : own);
  }
  return rows;
}
