import type { Answers, AnswersChange, internetLevels, messengers } from '../access/answers.ts';
import { readSurveyCode } from '../access/survey-code.ts';
import { formatPerson } from '../people/person-name.ts';
import type { Day } from '../week.ts';
import { parseHas, parseLanguage, parseYesNo } from './cell-values.ts';
import { type ClassName, parseClassName } from './class-name.ts';
import { parseDay } from './day-values.ts';
import type { Reason } from './imports.contract.ts';
import { isReason, readClass, readName } from './name-and-class.ts';
import type { PersonName } from './person-name.ts';
import { plain } from './plain.ts';
import { type Line, type Refused, reason, warning } from './records.ts';

/** A line of a form about access. */
export interface AccessRecord {
  line: number;
  title: string;
  warnings: Reason[];
  /** From the code on the paper form. */
  studentId: number | null;
  journalId: string;
  name: PersonName | null;
  className: ClassName | null;
  answers: AnswersChange;
  saidBy: string;
  /** A day, or a day and time; null where the file says nothing. */
  askedAt: string | null;
}

/** Reads who answered, what and when; refuses a line that names nobody or answers nothing. */
export function readAccess(line: Line): AccessRecord | Refused {
  const { get } = line;
  const [code, journalId] = [readSurveyCode(get('code')), get('journalId')];
  const name = readName(line);
  const title = isReason(name) ? get('fullName') || get('lastName') || get('code') || journalId : formatPerson(name);
  if (code === null && journalId === '' && isReason(name)) return { line: line.line, title, refused: name };
  const warnings: Reason[] = [];
  const className = readOptionalClass(line, warnings);
  const answers = readAnswers(line, warnings);
  const askedAt = readMoment(get('askedAt'));
  if (get('askedAt') !== '' && askedAt === null) warnings.push(warning('unclearDay', { text: get('askedAt') }));
  if (Object.keys(answers).length === 0) return { line: line.line, title, refused: reason('noAnswers') };
  return {
    line: line.line,
    title,
    warnings,
    studentId: code,
    journalId,
    name: isReason(name) ? null : name,
    className,
    answers,
    saidBy: get('saidBy').slice(0, 120),
    askedAt,
  };
}

function readOptionalClass(line: Line, warnings: Reason[]): ClassName | null {
  const found = readClass(line);
  if (!isReason(found)) return found;
  const text = line.get('className') || line.get('grade');
  if (text !== '' && !parseClassName(text)) warnings.push(warning('unclearClass', { text }));
  return null;
}

function readAnswers({ get }: Line, warnings: Reason[]): AnswersChange {
  const answers: AnswersChange = {};
  const read = <K extends keyof Answers>(field: string, key: K, parse: (text: string) => Answers[K] | null) => {
    const text = get(field);
    if (text === '') return;
    const value = parse(text);
    if (value === null) warnings.push(warning('unclearAnswer', { text }));
    else Object.assign(answers, { [key]: value });
  };
  const internet = get('internet');
  const kind = readInternet(internet);
  if (internet !== '' && kind === null) warnings.push(warning('unclearAnswer', { text: internet }));
  else if (kind === true || kind === false) answers.internet = kind;
  else if (kind !== null) Object.assign(answers, { internet: true, internetLevel: kind });
  const devices = /^\d{1,2}$/.exec(get('device').trim()) ? Number(get('device')) : null;
  if (devices !== null && devices <= 20) answers.devices = devices;
  else read('device', 'device', parseHas);
  read('deviceChildren', 'deviceChildren', readFew);
  read('tv', 'tv', parseHas);
  if (get('tvChannels') !== '' && parseYesNo(get('tvChannels')) === null) answers.tvChannels = get('tvChannels').slice(0, 200);
  read('radio', 'radio', parseHas);
  read('hasPhone', 'phone', parseHas);
  read('messenger', 'messenger', readMessenger);
  read('pickup', 'pickup', parseYesNo);
  read('paperLanguage', 'paperLanguage', parseLanguage);
  return answers;
} // biome-ignore format: a line for each question

const readFew = (text: string): number | null => {
  const number = /\d+/.exec(text)?.[0];
  return number !== undefined && Number(number) <= 20 ? Number(number) : null;
};

/** The kind of internet in the words of a form: what is weak is weak, whatever carries it. */
export function readInternet(text: string): boolean | (typeof internetLevels)[number] | null {
  if (text === '') return null;
  const words = ` ${plain(text)}`;
  const has = (...stems: string[]) => stems.some((stem) => words.includes(plain(stem)));
  if (has('слаб', 'плох', 'нестабил', 'әлсіз', 'нашар', 'медленн', 'баяу', '2g', 'weak')) return 'weak';
  if (parseYesNo(text) === false) return false;
  if (has('провод', 'кабел', 'оптик', 'оптоволок', 'стационар', 'домашн', 'wifi', 'wi fi', 'вай фай', 'сымды', 'wired')) return 'wired';
  if (has('мобил', 'ұялы', '3g', '4g', '5g', 'lte', 'сим карт', 'телефон', 'mobile')) return 'mobile';
  return parseYesNo(text);
} // biome-ignore format: the words read better on one line

function readMessenger(text: string): (typeof messengers)[number] | null {
  const words = plain(text);
  if (/whatsapp|ватсап|вотсап|вацап|уатсап/.test(text.toLowerCase())) return 'whatsapp';
  if (/telegram|телеграм/.test(text.toLowerCase())) return 'telegram';
  if (parseYesNo(text) === false) return 'none';
  return words.length > 1 ? 'other' : null;
}

/** `06.04.2020 14:05:33`, `2020/04/06 2:05:33 PM GMT+5`, a day alone, an Excel number: `2020-04-06T14:05:33`. */
export function readMoment(text: string): string | null {
  const day: Day | null = parseDay(text);
  if (day === null) return null;
  const fraction = /^\d{5}(\.\d+)$/.exec(text.trim())?.[1];
  if (fraction) return `${day}T${clock(Math.round(Number(`0${fraction}`) * 86_400))}`;
  const found = /(\d{1,2}):(\d\d)(?::(\d\d))?\s*(am|pm|дп|пп)?/i.exec(text);
  if (!found) return day;
  const late = /pm|пп/i.test(found[4] ?? '');
  const hour = (Number(found[1]) % (found[4] ? 12 : 24)) + (late ? 12 : 0);
  return `${day}T${clock(hour * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0))}`;
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (seconds: number) =>
  [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
