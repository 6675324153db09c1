import { parseTime } from '../time.ts';
import type { Taken } from './day-hint.ts';

/** A class, or a group of it. */
export interface ClassSet {
  classId: number;
  groupName: string;
}

/** What a text calls: classes of the school (none: they are not to be read), or null when it calls none. */
export type ClassOf = (text: string) => ClassSet[] | null;

interface Found {
  classes?: ClassSet[];
  strangeClass?: string;
  number?: number;
}

const lessonWord = String.raw`(?:урок|сабақ|lesson|period|hour)\p{L}*`;
const numberAlone = new RegExp(
  String.raw`^\s*(?:${lessonWord})?\s*№?\s*(\d{1,2})(?:\s?-?\s?(?:й|ый|ой|ші|шы)(?!\p{L}))?[-\s]*(?:${lessonWord})?\s*[.):]?\s*$`,
  'iu',
);
const numberAndTime = new RegExp(
  String.raw`^\s*(\d{1,2})(?!\d)[-\s]*(?:${lessonWord})?\s*[.):,]?\s*\(?\s*(\d{1,2}[:.]\d{2}.*?)\)?\s*$`,
  'iu',
);
const classShape = /^\s*\d{1,2}\s*[-–]?\s*[«"“]?\p{Lu}[»"”]?(?:\s*(?:класс|сынып)\p{L}*)?\s*$/u;
const inTitle = /(?<![\p{L}\d.:])\d{1,2}\s*[-–]?\s*[«"“]?\p{Lu}[»"”]?(?![\p{L}\d])/gu; // biome-ignore format: patterns on one line

/** Finds classes and the number of a lesson: `5А`, `5 «А» класс`, `5А, 5Б`, `3 урок`, `2 (8:50–9:35)`; a title may hold more words. */
export function takeSchool(text: string, classOf: ClassOf, alone: boolean): Taken<Found> | null {
  // A bare number is a lesson's: a class without a letter is written `5 класс`.
  const whole = /^\s*\d{1,2}\s*[.)]?\s*$/.test(text) ? null : classOf(text);
  if (whole) return { found: { classes: whole }, rest: '' };
  if (!alone) {
    for (const { 0: word } of text.matchAll(inTitle)) {
      const classes = classOf(word);
      if (classes) return { found: { classes }, rest: text.replace(word, ' ') };
    }
    return classShape.test(text) ? { found: { strangeClass: text.trim() }, rest: '' } : null;
  }
  const number = numberAlone.exec(text);
  if (number) return numbered(Number(number[1]), '');
  const both = numberAndTime.exec(text);
  if (both && parseTime(both[2]!)) return numbered(Number(both[1]), both[2]!);
  return classShape.test(text) ? { found: { strangeClass: text.trim() }, rest: '' } : null;
}

const numbered = (number: number, rest: string): Taken<Found> | null =>
  number > 20 ? null : { found: { number }, rest };
