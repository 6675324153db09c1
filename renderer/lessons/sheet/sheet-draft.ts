import type { SheetItem } from '../../../shared/lessons/lesson-sheet.ts';
import { type OpenSheet, SheetText } from '../../../shared/lessons/lessons.contract.ts';
import { emptyText, isEmptyText } from '../../../shared/lessons/rich-text.ts';

/** A line of a list while it is written: it may be empty, and keeps its identity when it moves. */
export interface DraftItem extends SheetItem {
  id: number;
}
export const itemLists = ['questions', 'tasks', 'extra'] as const;
export type ItemList = (typeof itemLists)[number];

/** The sheet as it stands in the fields. */
export type SheetDraft = Omit<SheetText, ItemList> & Record<ItemList, DraftItem[]>;

let lastId = 0;
export function newItem(text = '', lines = 0): DraftItem {
  lastId += 1;
  return { id: lastId, text, lines };
}

const nothing: SheetText = {
  topic: '',
  pages: '',
  notes: emptyText,
  questions: [],
  tasks: [],
  extra: [],
  feedback: '',
  minutes: null,
  dueOn: null,
  state: 'draft',
};

export function draftOf(sheet: OpenSheet['sheet']): SheetDraft {
  const text = SheetText.parse(sheet ?? nothing);
  const items = (list: SheetItem[]) => list.map((item) => newItem(item.text, item.lines));
  return { ...text, questions: items(text.questions), tasks: items(text.tasks), extra: items(text.extra) };
}

/** What is kept of the fields: without empty lines. */
export function textOf(draft: SheetDraft): SheetText {
  const items = (list: DraftItem[]) => list.filter(({ text }) => text.trim() !== '');
  return SheetText.parse({
    ...draft,
    questions: items(draft.questions),
    tasks: items(draft.tasks),
    extra: items(draft.extra),
  });
}

/** Is there anything that would be a pity to lose? A place that was only looked at leaves no sheet behind. */
export function isWorthKeeping(text: SheetText): boolean {
  const { topic, pages, feedback, minutes, dueOn, questions, tasks, extra } = text;
  const isWritten = [topic, pages, feedback].some((words) => words.trim() !== '');
  const hasLines = questions.length + tasks.length + extra.length > 0;
  return isWritten || hasLines || minutes !== null || dueOn !== null || !isEmptyText(text.notes);
}

export const sameText = (a: SheetText, b: SheetText) => JSON.stringify(a) === JSON.stringify(b);
