import type { SubjectName } from '../../imports/subject-words.ts';
import type { Language } from '../../language.ts';
import type { ChannelName } from './hints.ts';
import type { OpenWord, ViewLine } from './import.contract.ts';
import { type Layout, type Row, recogniseLayout, type Shape } from './layout.ts';
import { Picture } from './picture.ts';
import { type Defaults, type ReadOptions, readSlots } from './read-slots.ts';
import { isRefused, type Slot } from './slot.ts';
import { type KnownWord, subjectMatcher } from './subject-match.ts';

export interface GridTask {
  shape: Shape | null;
  layout: Layout | null;
  defaults: Defaults;
  subjects: SubjectName[];
  words: KnownWord[];
  channels: (ChannelName & { language: Language | null; regional: boolean })[];
}

export interface GridReading {
  layout: Layout;
  slots: Slot[];
  words: OpenWord[];
  used: (keyof Defaults)[];
  lines: ViewLine[];
  /** The language that holds where the table tells none. */
  language: Language;
}

/** Recognises a table of broadcasts, reads its slots, and keeps how each cell was understood. */
export function readGrid(rows: readonly Row[], sheetName: string, task: GridTask): GridReading {
  const match = subjectMatcher(task.subjects, task.words);
  const hintOptions = { american: monthsFirst(rows), alone: true, channels: task.channels };
  const isSubject = (text: string) => ['exact', 'guessed', 'nothing'].includes(match(text).how);
  const layout = fitted(task.layout, rows) ?? recogniseLayout(rows, hintOptions, isSubject, task.shape);
  const language = task.defaults.language ?? likelyLanguage(rows);
  const used = new Set<keyof Defaults>();
  const options: ReadOptions = {
    ...hintOptions,
    defaults: { ...task.defaults, language },
    languageOf: new Map(task.channels.map(({ id, language }) => [id, language])),
    channelOf: channelsByLanguage(task.channels),
    match,
    used,
  };
  const picture = new Picture();
  const slots: Slot[] = [];
  for (const slot of readSlots(rows, sheetName, layout, options, picture)) {
    slots.push(slot);
    if (isRefused(slot)) picture.refuse(slot.line, slot.column, slot.reason);
  }
  return { layout, slots, words: picture.words(), used: [...used], lines: picture.lines(rows, layout), language };
}

/** A layout that the user put right may be of another sheet: then it does not count. */
const fitted = (layout: Layout | null, rows: readonly Row[]) =>
  layout?.headings.every((place) => place < rows.length) ? layout : null;

/** The national channel of each language. */
function channelsByLanguage(channels: GridTask['channels']): Partial<Record<Language, number>> {
  const found: Partial<Record<Language, number>> = {};
  for (const { id, language, regional } of channels) if (language && !regional) found[language] ??= id;
  return found;
}

/** A table with the letters of Kazakh is for classes that learn in it. */
const likelyLanguage = (rows: readonly Row[]): Language =>
  rows.slice(0, 300).some(({ cells }) => cells.some((text) => /[әғқңөұүһі]/iu.test(text))) ? 'kk' : 'ru';

/** `4/13/2020` somewhere, and nowhere `13/4/2020`: months stand first. */
function monthsFirst(rows: readonly Row[]): boolean {
  let months = false;
  for (const { cells } of rows.slice(0, 2_000)) {
    for (const text of cells) {
      const [, a, b] = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(text) ?? [];
      if (Number(a) > 12) return false;
      if (Number(b) > 12) months = true;
    }
  }
  return months;
}
