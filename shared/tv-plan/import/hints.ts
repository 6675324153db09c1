import { plain } from '../../imports/plain.ts';
import type { Language } from '../../language.ts';
import { type TimeSpan, takeTime } from '../time.ts';
import { type DayHint, type Taken, takeDay, takeWeek } from './day-hint.ts';
import { type ClassOf, type ClassSet, takeSchool } from './school-hints.ts';

/** Everything about a slot that a heading, a section line or the cell itself can tell. */
export interface Hints {
  day?: DayHint;
  time?: TimeSpan;
  grades?: number[];
  /** A number that stands where a grade should and is none of 0 to 12. */
  badGrade?: string;
  language?: Language;
  channelId?: number;
  link?: string;
  /** Classes of the school's own lessons; what looks like a class and is none. */
  classes?: ClassSet[];
  strangeClass?: string;
  /** Number of a lesson in its day. */
  number?: number;
  repeats?: boolean;
}

/** What stands nearer to the slot counts; days add up: a heading tells the week, a row the weekday. */
export function mergeHints(...hints: readonly Hints[]): Hints {
  const merged: Hints = {};
  for (const hint of hints) {
    const day = hint.day ? { ...merged.day, ...hint.day } : merged.day;
    Object.assign(merged, hint);
    if (day) merged.day = day;
  }
  return merged;
}

const gradeWord = String.raw`(?:класс\p{L}*|кл|сынып\p{L}*|grades?|years?|class(?:es)?|forms?)(?!\p{L})\.?`;
const ordinal = String.raw`(?:\s?-?\s?(?:й|ый|ой|ші|шы|th|st|nd|rd)(?!\p{L}))?`;
const many = String.raw`(\d{1,3}${ordinal}(?:\s*(?:[-–,;/&+]|и|және|and)\s*\d{1,2}${ordinal})*)`;
const roman = '(XII|XI|IX|X|VIII|VII|VI|IV|V|III|II|I)';
const letter = String.raw`(?:\s*[«"“]?\p{Lu}[»"”]?(?!\p{L}))?`;
const gradeAfter = new RegExp(String.raw`(?<![\p{L}\d.:])${many}\s*[-–]?\s*${gradeWord}${letter}`, 'iu');
const gradeBefore = new RegExp(String.raw`(?<!\p{L})${gradeWord}\s*№?\s*${many}(?![.:]\d)`, 'iu');
const romanGrade = new RegExp(String.raw`(?<![\p{L}\d])${roman}\s*[-–]?\s*${gradeWord}`, 'u');
const bareGrade = new RegExp(String.raw`^\s*${many}${letter}\s*$`, 'u');
const quotedClass = /(?<![\p{L}\d.:])(\d{1,2})\s*[«"“]\s*\p{L}\s*[»"”]/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Finds grades: `5-сынып`, `11 класс`, `5–6 классы`, `grade 7`, `5 «А»`; `alone` takes a bare number too. */
export function takeGrades(text: string, alone = false): Taken<Pick<Hints, 'grades' | 'badGrade'>> | null {
  const found =
    gradeAfter.exec(text) ??
    gradeBefore.exec(text) ??
    quotedClass.exec(text) ??
    (alone ? bareGrade.exec(text.replace(/[.,]0+$/, '')) : null);
  const rest = (match: RegExpExecArray) => `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  if (found) {
    const grades = listOf(found[1]!);
    const wrong = grades.find((grade) => grade > 12);
    return {
      found: wrong === undefined ? { grades } : { badGrade: String(wrong) },
      rest: rest(found),
    };
  }
  const sign = romanGrade.exec(text);
  return sign ? { found: { grades: [romans.indexOf(sign[1]!) + 1] }, rest: rest(sign) } : null;
}

function listOf(text: string): number[] {
  const grades: number[] = [];
  for (const part of text.split(/[,;/&+]|и|және|and/)) {
    const [from, to] = (part.match(/\d+/g) ?? []).map(Number);
    if (from === undefined) continue;
    if (to === undefined || to <= from || to - from > 11) grades.push(from, ...(to === undefined ? [] : [to]));
    else for (let grade = from; grade <= to; grade++) grades.push(grade);
  }
  return [...new Set(grades)];
}

const languageSign = /\(\s*(?:(рус\p{L}*|орыс\p{L}*|[рp]|ru)|(каз\p{L}*|қаз\p{L}*|[кk]|kz|kk))\s*\.?\s*\)/iu;
const languagePhrase =
  /(?:на\s+|с\s+)?(?:(русск\p{L}*|орыс)|(казахск\p{L}*|государственн\p{L}*|қазақ|мемлекеттік))\s+(?:язык(?:е|ом)\s*(?:обучения)?|классы|тілінде(?:гі)?(?:\s+оқыту)?|тілді)(?!\p{L})/iu;

/** Finds the language of instruction: `(Р)`, `(қаз)`, `на русском языке`, `қазақ тілінде`. */
function takeLanguage(text: string): Taken<Language> | null {
  const match = languageSign.exec(text) ?? languagePhrase.exec(text);
  if (!match) return null;
  return {
    found: match[1] ? 'ru' : 'kk',
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`,
  };
}

const repeatWord =
  /\(?(?<!\p{L})(?:повтор\p{L}*|қайталау\p{L}*|қайталан\p{L}*|repeat|rerun|rpt)(?!\p{L})\.?\)?|\(\s*[RПҚ]\s*\)/iu;
const address = /https?:\/\/\S+|(?<![\w@])(?:www\.|youtu\.be\/|(?:[\w-]+\.)+(?:kz|ru|com|org|net)\/)\S*/i;

export interface ChannelName {
  id: number;
  names: readonly string[];
}

/** Finds a channel by its name, in a text or alone. */
export function takeChannel(text: string, channels: readonly ChannelName[]): Taken<number> | null {
  const bare = ` ${plain(text)} `;
  for (const { id, names } of channels) {
    const name = names.map(plain).find((known) => known !== '' && bare.includes(` ${known} `));
    if (name !== undefined) return { found: id, rest: bare.replace(` ${name} `, ' ') };
  }
  return null;
}

export interface HintOptions {
  american: boolean;
  /** Headings and section lines hold nothing but hints: short names count. */
  alone: boolean;
  /** `06.04` is a day here, not a time. */
  shortDates?: boolean;
  channels: readonly ChannelName[];
  /** The school's classes, where a table is of its own lessons: then there are no grades, and bare numbers are those of lessons. */
  classOf?: ClassOf;
}

/** Takes every hint out of a text; what is left is the subject with its topic, or nothing. */
export function readHints(
  text: string,
  { american, alone, channels, shortDates = false, classOf }: HintOptions,
): { hints: Hints; rest: string } {
  const hints: Hints = {};
  let rest = text;
  const take = <T>(taken: Taken<T> | null, keep: (found: T) => void) => {
    if (!taken) return;
    keep(taken.found);
    rest = taken.rest;
  };
  if (classOf) take(takeSchool(rest, classOf, alone), (found) => Object.assign(hints, found));
  const link = address.exec(rest);
  if (link) {
    hints.link = link[0];
    rest = rest.replace(link[0], ' ');
  }
  take(takeWeek(rest), (found) => {
    hints.day = found;
  });
  take(takeLanguage(rest), (found) => {
    hints.language = found;
  });
  if (!classOf) take(takeGrades(rest), (found) => Object.assign(hints, found));
  take(takeDay(rest, { american, alone, shortDates }), (found) => {
    hints.day = { ...hints.day, ...found };
  });
  const time = takeTime(rest);
  if (time) {
    hints.time = time.time;
    rest = time.rest;
  }
  if (alone) {
    if (!classOf) take(takeGrades(rest, true), (found) => Object.assign(hints, found));
    take(takeChannel(rest, channels), (found) => {
      hints.channelId = found;
    });
  }
  const repeat = repeatWord.exec(rest);
  if (repeat) {
    hints.repeats = true;
    rest = rest.replace(repeat[0], ' ');
  }
  return { hints, rest: rest.replace(/\s+/g, ' ').trim() };
}
