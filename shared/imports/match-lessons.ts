import type { Language } from '../language.ts';
import type { LessonSheet } from '../lessons/lesson-sheet.ts';
import { missingOf } from '../lessons/readiness.ts';
import { emptyText } from '../lessons/rich-text.ts';
import { formatClass } from '../people/class-name.ts';
import type { LoadRow, SchoolClass } from '../people/people.contract.ts';
import type { FieldChange, Reason } from './imports.contract.ts';
import type { LessonRecord } from './lesson-records.ts';
import { isRefused, type Planned, planned, skipped } from './planned.ts';
import { type Refused, reason, warning } from './records.ts';

export interface LessonWrite {
  id: number | null;
  sheet: Omit<LessonSheet, 'id'>;
}

/** Compares lesson sheets of a file with those of their weeks: a class has one sheet for a subject and week. */
export class LessonMatcher {
  private readonly taken = new Map<string, number>();
  private readonly sheetOf = new Map<string, LessonSheet>();
  private readonly classes: readonly SchoolClass[];
  private readonly inLoad: Set<string>;

  constructor(classes: readonly SchoolClass[], load: readonly LoadRow[], sheets: readonly LessonSheet[]) {
    this.classes = classes;
    this.inLoad = new Set(load.map(({ classId, subjectKey }) => `${classId}/${subjectKey}`));
    for (const sheet of sheets) for (const id of sheet.classIds) this.sheetOf.set(placeOf(sheet, id), sheet);
  }

  match(record: LessonRecord | Refused): Planned<LessonWrite> {
    if (isRefused(record)) return skipped(record, record.refused);
    const target = this.findClasses(record);
    if ('key' in target) return skipped(record, target);
    const places = target.map(({ id }) => placeOf(record, id));
    const before = places.map((place) => this.taken.get(place)).find((line) => line !== undefined);
    if (before !== undefined) return skipped(record, reason('duplicate', { line: before }));
    for (const place of places) this.taken.set(place, record.line);
    return this.compare(record, target, new Set(places.flatMap((place) => this.sheetOf.get(place) ?? [])));
  }

  private findClasses(record: LessonRecord): SchoolClass[] | Reason {
    const { grade, classes, language } = record;
    if (classes.length > 0) return this.findNamed(record);
    const peers = this.classes.filter(
      (known) => known.grade === grade && (language === null || known.language === language),
    );
    if (peers.length === 0) return reason('noSheetClasses', { grade });
    if (new Set(peers.map((known) => known.language)).size > 1) return reason('noSheetLanguage');
    const learning = peers.filter(({ id }) => this.inLoad.has(`${id}/${record.subjectKey}`));
    return learning.length > 0 ? learning : peers;
  }

  private findNamed({ classes, language }: LessonRecord): SchoolClass[] | Reason {
    const found = new Map<number, SchoolClass>();
    for (const name of classes) {
      const known = this.classes.find((one) => formatClass(one) === formatClass(name));
      if (!known) return reason('unknownClass', { class: formatClass(name) });
      found.set(known.id, known);
    }
    const list = [...found.values()];
    const sameKind = new Set(list.map((known) => `${known.grade}/${known.language}`)).size === 1;
    const fits = language === null || list.every((known) => known.language === language);
    return sameKind && fits ? list : reason('mixedClasses', { classes: list.map(formatClass).join(', ') });
  }

  private compare(record: LessonRecord, target: SchoolClass[], present: Set<LessonSheet>): Planned<LessonWrite> {
    const classIds = target.map(({ id }) => id).sort((a, b) => a - b);
    const [only] = present;
    const existing =
      only && present.size === 1 && only.classIds.every((id) => classIds.includes(id)) ? only : undefined;
    const base = existing ?? { ...blank, week: record.week, grade: record.grade, subjectKey: record.subjectKey };
    const filled = { ...base, ...record.values, language: target[0]!.language as Language, classIds };
    const isReady = missingOf(filled).length === 0;
    const state = record.state === 'draft' || !isReady ? ('draft' as const) : ('ready' as const);
    const warnings = [...record.warnings];
    if (record.state === 'ready' && !isReady) warnings.push(warning('draft'));
    if (!existing && present.size > 0) warnings.push(warning('takenClasses', { classes: namesOf(target, present) }));
    const { id: _, ...sheet } = {
      id: 0,
      ...filled,
      state: existing && record.state === null && isReady ? existing.state : state,
    };
    const changes = existing ? sheetChanges(existing, sheet, this.classes) : [];
    const title = `${target.map(formatClass).join(', ')} · ${record.subject} · ${sheet.topic}`;
    return planned({ line: record.line, title, warnings }, !existing, changes, { id: existing?.id ?? null, sheet });
  }
}

const blank = {
  topic: '',
  pages: '',
  notes: emptyText,
  questions: [],
  tasks: [],
  extra: [],
  feedback: '',
  minutes: null,
  dueOn: null,
};

const placeOf = ({ week, subjectKey }: { week: string; subjectKey: string }, classId: number) =>
  `${week}/${subjectKey}/${classId}`;

const namesOf = (target: SchoolClass[], present: Set<LessonSheet>) =>
  target
    .filter(({ id }) => [...present].some((sheet) => sheet.classIds.includes(id)))
    .map(formatClass)
    .join(', ');

const compared = [
  'topic',
  'pages',
  'notes',
  'questions',
  'tasks',
  'extra',
  'feedback',
  'minutes',
  'dueOn',
  'state',
] as const;

function sheetChanges(from: LessonSheet, to: Omit<LessonSheet, 'id'>, classes: readonly SchoolClass[]): FieldChange[] {
  const names = (ids: readonly number[]) =>
    classes
      .filter(({ id }) => ids.includes(id))
      .map(formatClass)
      .join(', ');
  const changes = compared
    .filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]))
    .map((field) => ({ field, from: shown(from[field]), to: shown(to[field]) }));
  const moved = names(from.classIds) !== names(to.classIds);
  return moved ? [...changes, { field: 'classes', from: names(from.classIds), to: names(to.classIds) }] : changes;
}

/** The beginning of a text for the preview; of rich text the words only. */
function shown(value: LessonSheet[(typeof compared)[number]]): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  const words = [...JSON.stringify(value).matchAll(/"(?:text|tex)":"((?:[^"\\]|\\.)*)"/g)].map((found) => found[1]);
  const text = words.join(' ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
