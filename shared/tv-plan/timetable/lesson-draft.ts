import type { ClassSet } from '../import/school-hints.ts';
import { parseTime } from '../time.ts';

/** When a lesson is: its number in the day, a time, or both. */
export interface Hour {
  number: number | null;
  startsAt: number | null;
  minutes: number | null;
}

/** A lesson as a table has it, before its words are known; each part with the column that it came from. */
export interface LessonDraft {
  line: number;
  day: { weekday: number | null; text: string; column: number };
  hour: { hour: Hour | null; text: string; column: number };
  /** Null: a class that nobody knows. */
  sets: { text: string; found: ClassSet[] | null; column: number }[];
  subject: { text: string; column: number };
  teachers: { text: string; column: number }[];
  room: string;
  groupName: string;
  minutes: number | null;
}

/** Several classes or teachers of a cell. */
export const split = (text: string): string[] => text.split(/\s*[+,;\n]\s*/).filter((part) => part !== '');

/** A number of a lesson (`3`, `3 урок`), a time (`09:00`, `9.00-9:40`), or both (`3 (09:00)`). */
export function readHour(text: string): Hour | null {
  const whole = /^(\d{1,2})(?:\s*[-.)]?\s*(?:\p{L}+\.?)?)?$/u.exec(text);
  if (whole && Number(whole[1]) <= 20) return { number: Number(whole[1]), startsAt: null, minutes: null };
  const both = /^(\d{1,2})\s*(?:\p{L}*\s*)?[(,]\s*(.+?)\)?$/u.exec(text);
  const time = parseTime(both?.[2] ?? text);
  return time && { number: both ? Number(both[1]) : null, startsAt: time.start, minutes: time.minutes };
}

/** A number and its time in two columns of a list; one that is not understood leaves the other. */
export function joinHours(number: string, time: string): Hour | null {
  const hour = readHour(number);
  const span = parseTime(time);
  if (!span) return hour;
  const { startsAt, minutes } = hour ?? { startsAt: null, minutes: null };
  return { number: hour?.number ?? null, startsAt: startsAt ?? span.start, minutes: minutes ?? span.minutes };
}
