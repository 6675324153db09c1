import { groupBy } from '../../group-by.ts';
import type { Language } from '../../language.ts';
import { formatDay, formatDayShort, formatWeekday } from '../../text/format.ts';
import { type Texts, texts } from '../../text/texts.ts';
import type { Day } from '../../week.ts';
import type { ControlDate } from '../teacher-card.ts';
import { formatTime } from '../time.ts';
import type { PlanLine } from './plan-lines.ts';

/** When a lesson is: `09:00–09:10`, or nothing where no time is shown. */
export const tellTime = ({ startsAt, minutes }: Pick<PlanLine, 'startsAt' | 'minutes'>): string =>
  startsAt === null ? '' : minutes === null ? formatTime(startsAt) : `${formatTime(startsAt)}–${formatTime(startsAt + minutes)}`; // biome-ignore format: one choice

/** `Сериков А. Б.`, `1 топ: Сериков А. Б. (вместо: Маратова С. К.)`; one entry for each seat. */
export function tellTeachers({ teachers }: PlanLine, t: Texts): string[] {
  return teachers.map(({ group, name, insteadOf }) => {
    const who = name ?? t('tvPaper.nobody');
    const told = insteadOf === null ? who : t('tvPaper.insteadOf', { name: who, other: insteadOf });
    return group === '' ? told : `${group}: ${told}`;
  });
}

/** `08.04.2020` with the words around it; null where nobody has named a day. */
export const tellDue = ({ dueOn }: PlanLine, t: Texts): string | null =>
  dueOn === null ? null : t('tvPaper.due', { day: formatDayShort(dueOn) });

/** `СОР: десятичные дроби` */
export const tellControl = ({ kind, topic }: Pick<ControlDate, 'kind' | 'topic'>, t: Texts): string =>
  [t(`tvTeachers.kind.${kind}`), topic].filter(Boolean).join(': ');

/** What stands in a plan beside its lessons. */
export interface PlanMore {
  /** What stands in for subjects without broadcasts, told in words. */
  cards: string[];
  /** Days of control, each told whole. */
  controls: { day: Day; text: string }[];
}

interface Message extends PlanMore {
  /** `7А` or the name of a teacher. */
  about: string;
  from: Day;
  to: Day;
  /** A teacher reads which classes; a class reads which teacher. */
  reader: 'class' | 'teacher';
  language: Language;
}

/**
 * The plan as a message for a messenger: plain lines, asterisks for what is bold there, a day after another.
 * Nothing in it is a table: a telephone shows forty signs a line.
 */
export function planMessage(lines: readonly PlanLine[], message: Message): string {
  const { about, from, to, language } = message;
  const t = texts(language);
  const span = from === to ? formatDay(from, language) : `${formatDayShort(from)} – ${formatDayShort(to)}`;
  const head = `*${t('tvPaper.messageTitle', { about })}*\n${span}`;
  const more = tellMore(message, t);
  if (lines.length === 0) return `${[head, t('tvPaper.noLessons'), ...more].join('\n\n')}\n`;
  const days = [...groupBy(lines, ({ day }) => day)].map(
    ([day, own]) =>
      `*${capital(formatWeekday(day, language))}*\n${own.map((line) => lesson(line, message, t)).join('\n')}`,
  );
  return `${[head, ...days, ...more].join('\n\n')}\n`;
}

/** Controls and subjects off TV, each under a heading of its own. */
function tellMore({ cards, controls }: PlanMore, t: Texts): string[] {
  const told = controls.map(({ day, text }) => `▪ ${formatDayShort(day)}: ${text}`);
  return [
    ...(told.length === 0 ? [] : [`*${t('tvTeachers.controls')}*\n${told.join('\n')}`]),
    ...(cards.length === 0 ? [] : [`*${t('tvCards.board.inPlan')}*\n${cards.map((card) => `▪ ${card}`).join('\n')}`]),
  ];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function lesson(line: PlanLine, { reader }: Message, t: Texts): string {
  const what = line.topic === '' ? line.subject : `${line.subject}: ${line.topic}`;
  const who = reader === 'class' ? tellTeachers(line, t).join('; ') : line.classes;
  const first = [tellTime(line), line.channel && t('tvPaper.onChannel', { channel: line.channel }), what]
    .filter(Boolean)
    .join(' · ');
  const more = [
    who,
    ...line.controls.map((one) => tellControl(one, t)),
    line.task,
    tellDue(line, t),
    ...line.materials.map(({ text }) => text),
  ];
  return [`▪ ${first}`, ...more.filter(Boolean).map((text) => `   ${text}`)].join('\n');
}
