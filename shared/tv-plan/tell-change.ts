import type { Language } from '../language.ts';
import { formatDayShort, formatWeekdayShort } from '../text/format.ts';
import type { Texts } from '../text/texts.ts';
import { tellTime } from './leaving/plan-text.ts';
import type { RowChange, VersionRow } from './versions.ts';

interface Words {
  t: Texts;
  language: Language;
  subject: (key: string) => string;
  channel: (id: number) => string;
}

/** A row of a change notice in words: which lesson, and what of it reads otherwise now. */
export interface ToldChange {
  kind: 'added' | 'gone' | 'changed';
  lesson: string;
  /** Empty for a lesson that is new or gone. */
  parts: { label: string; before: string; after: string }[];
}

/** Tells a change of the plan on the screen; the notice that goes out has the whole rows. */
export function tellChange({ before, after }: RowChange, words: Words): ToldChange {
  const row = after ?? before;
  const lesson = row ? [whenOf(row, words), subjectOf(row, words)].filter(Boolean).join(' · ') : '';
  if (!before || !after) return { kind: before ? 'gone' : 'added', lesson, parts: [] };
  const [was, is] = [partsOf(before, words), partsOf(after, words)];
  const parts = was.map(([label, text], at) => ({ label, before: text, after: is[at]?.[1] ?? '' }));
  return { kind: 'changed', lesson, parts: parts.filter((part) => part.before !== part.after) };
}

const subjectOf = ({ subjectKey, subjectText }: VersionRow, { subject }: Words): string =>
  subjectKey === null ? subjectText : subject(subjectKey);

function whenOf(row: VersionRow, { t, language }: Words): string {
  const number = row.number === null ? '' : t('tvView.lessonNumber', { number: row.number });
  return [formatWeekdayShort(row.day, language), tellTime(row) || number].filter(Boolean).join(', ');
}

function partsOf(row: VersionRow, words: Words): (readonly [label: string, text: string])[] {
  const { t, channel } = words;
  const field = (name: 'topic' | 'task' | 'feedback' | 'workMinutes' | 'dueOn' | 'materials' | 'teacher') =>
    t(`tvView.field.${name}`);
  return [
    [t('tvView.version.when'), whenOf(row, words)],
    [t('tvPlan.field.subject'), subjectOf(row, words)],
    [field('teacher'), row.teachers.map((name) => name || t('tvView.nobody')).join('; ')],
    [t('tvPlan.field.channel'), row.channelId === null ? '' : channel(row.channelId)],
    [t('tvPaper.column.room'), row.room],
    [field('topic'), row.topic],
    [field('task'), row.task],
    [field('materials'), row.materials.join('; ')],
    [field('feedback'), row.feedback],
    [field('dueOn'), row.dueOn === null ? '' : formatDayShort(row.dueOn)],
    [field('workMinutes'), row.workMinutes === null ? '' : String(row.workMinutes)],
  ];
}
