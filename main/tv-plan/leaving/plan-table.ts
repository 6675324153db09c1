import { formatDayShort, weekdayName } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import { weekdayOf } from '../../../shared/tv-plan/clock.ts';
import { tellControl, tellTeachers, tellTime } from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { OutputSheet } from '../../sheets/write-table.ts';
import type { Leaving } from './gather-leaving.ts';

const columns = [
  'day', 'weekday', 'time', 'classes', 'language', 'subject', 'topic', 'channel', 'radio', 'teacher', 'task', 'minutes', 'due', 'feedback', 'materials', 'room', 'form', 'control',
] as const; // biome-ignore format: the columns in their order

/** A sheet for each class or teacher, or one for the school; each in its own language. */
export function planSheets(leaving: readonly Leaving[]): OutputSheet[] {
  const taken = new Map<string, number>();
  return leaving.map(({ about, language, lines, cards, controls }) => {
    const t = texts(language);
    const count = (taken.get(about) ?? 0) + 1;
    taken.set(about, count);
    // Below the lessons: every control, and what stands in for subjects without broadcasts.
    const row = (cells: Partial<Record<(typeof columns)[number], string>>) =>
      columns.map((column) => cells[column] ?? '');
    const rest = [
      ...controls.map(({ day, text }) => row({ day: formatDayShort(day), weekday: weekdayName(weekdayOf(day), language), control: text })),
      ...cards.map((card) => row({ subject: t('tvCards.board.inPlan'), materials: card })),
    ]; // biome-ignore format: one row a line
    return {
      name: count === 1 ? about : `${about.slice(0, 26)} (${count})`,
      columns: columns.map((column) => ({ heading: t(`tvPaper.column.${column}`) })),
      rows: [
        ...lines.map((line) => [
          formatDayShort(line.day),
          weekdayName(weekdayOf(line.day), language),
          tellTime(line),
          line.classes,
          t(`app.language.${line.language}`),
          line.subject,
          line.topic,
          line.channel,
          line.radio,
          tellTeachers(line, t).join('; '),
          line.task,
          line.workMinutes,
          line.dueOn === null ? '' : formatDayShort(line.dueOn),
          line.feedback,
          line.materials.map(({ text }) => text).join('\n'),
          line.room,
          line.form === null ? '' : t(`tvTeachers.form.${line.form}`),
          line.controls.map((one) => tellControl(one, t)).join('; '),
        ]),
        ...rest,
      ],
    };
  });
}
