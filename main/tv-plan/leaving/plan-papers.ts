import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { groupBy } from '../../../shared/group-by.ts';
import type { Language } from '../../../shared/language.ts';
import { formatDay, formatDayShort, formatWeekday } from '../../../shared/text/format.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import type { PlanLine } from '../../../shared/tv-plan/leaving/plan-lines.ts';
import {
  capital,
  type PlanMore,
  tellControl,
  tellDue,
  tellTeachers,
  tellTime,
} from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { Day } from '../../../shared/week.ts';
import { breakable } from '../../print/breakable.ts';
import { mm, table } from '../../print/kit.ts';
import type { Paper } from '../../print/typesetter.ts';

export interface PlanPaper extends PlanMore {
  kind: 'class' | 'teacher' | 'school';
  /** `7А`, or the name of the teacher; the school's own name for a day of the whole school. */
  about: string;
  school: string;
  from: Day;
  to: Day;
  lines: PlanLine[];
  /** Days without lessons, told in words. */
  off: string[];
  /** Where broadcasts can be seen again (MR-2.5); empty where nobody has said so. */
  replay: string;
  /** The stamp of publication, when the days have been published. */
  stamp: string;
  language: Language;
  /** Long texts were cut so that it is one page. */
  abridged?: boolean;
}

const margins: Paper['margins'] = [mm(14), mm(12), mm(12), mm(12)];
/** The same paper in falling sizes; a family's plan stays readable on two pages. */
const sizes = { teacher: [10, 9, 8, 7.2, 6.5], class: [10, 9, 8.5], school: [9, 8.5] } as const;
/** A teacher's week is one page all the same (A08, M05): then long texts are cut to so many letters, and that is told. */
const abridged = [[6.5, 90], [6.5, 45], [6, 30], [5.5, 18]] as const; // biome-ignore format: size and letters

/** The same paper in falling sizes; whoever prints takes the first that fits. */
export function planPapers(paper: PlanPaper): Paper[] {
  const whole = sizes[paper.kind].map((size) => () => layPlan(paper, size));
  if (paper.kind !== 'teacher') return whole.map((lay) => lay());
  const letters = paper.lines.reduce((sum, { topic, task, feedback, materials }) => sum + topic.length + task.length + feedback.length + JSON.stringify(materials).length, 0); // biome-ignore format: one sum
  // What no size would bring onto a page is not even tried.
  return [
    ...(letters > mostLetters ? [] : whole.map((lay) => lay())),
    ...abridged.map(([size, most]) => layPlan(abridge(paper, most), size)),
  ];
}

/** More letters than a page holds in the smallest size. */
const mostLetters = 20_000;

/** Long texts cut to so many letters, with a sign where something was left out; who, when and which class stays whole. */
function abridge(paper: PlanPaper, most: number): PlanPaper {
  const cut = (text: string) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);
  const lines = paper.lines.map((line) => ({
    ...line,
    subject: cut(line.subject),
    topic: cut(line.topic),
    task: cut(line.task),
    feedback: cut(line.feedback),
    room: cut(line.room),
    materials: line.materials.slice(0, 1).map((one) => ({ ...one, text: cut(line.materials.length > 1 ? `${one.text}…` : one.text) })),
    controls: line.controls.map((one) => ({ ...one, topic: cut(one.topic) })),
  })); // biome-ignore format: one line for the materials
  const controls = paper.controls.map((one) => ({ ...one, text: cut(one.text) }));
  return { ...paper, lines, controls, abridged: true };
}

function layPlan(paper: PlanPaper, size: number): Paper {
  const { language, lines } = paper;
  const t = texts(language);
  const days = [...groupBy(lines, ({ day }) => day)];
  const content: Content[] = [
    ...head(paper, t, size),
    lines.length === 0 ? { text: t('tvPaper.noLessons') } : planTable(days, paper, t, size),
    ...foot(paper, t),
  ];
  return { content, margins, landscape: paper.kind === 'school', style: { fontSize: size, lineHeight: 0.95 } };
}

function head({ kind, about, school, from, to, language, stamp, lines }: PlanPaper, t: Texts, size: number): Content[] {
  const span =
    from === to
      ? capital(formatWeekday(from, language))
      : `${formatDay(from, language, false)} – ${formatDay(to, language)}`;
  return [
    {
      columns: [
        { text: breakable(school), fontSize: 8 },
        { text: stamp, fontSize: 8, alignment: 'right' },
      ],
    },
    { text: breakable(t(`tvPaper.title.${kind}`, { about })), bold: true, fontSize: size + 5, margin: [0, 6, 0, 0] },
    { text: span, fontSize: size + 1 },
    { text: radios(lines, t), fontSize: Math.max(7, size - 1), margin: [0, 0, 0, 6] },
  ];
}

/** Which radio sends the sound of which channel, told once for all lessons. */
function radios(lines: readonly PlanLine[], t: Texts): string {
  const pairs = new Map(lines.filter(({ radio }) => radio !== '').map(({ channel, radio }) => [channel, radio]));
  return [...pairs].map(([channel, radio]) => t('tvPaper.radioOf', { channel, radio })).join('; ');
}

type Column = [heading: string, width: number | '*', cell: (line: PlanLine) => Content];

function planTable(days: [Day, PlanLine[]][], paper: PlanPaper, t: Texts, size: number): Content {
  const columns = columnsOf(paper, t, size);
  const rows = days.flatMap(([day, own]): Content[][] => [
    [dayCell(day, columns.length, paper, own, t), ...columns.slice(1).map((): Content => '')],
    ...own.map((line) => columns.map(([, , cell]) => cell(line))),
  ]);
  const made = table(
    columns.map(([heading]) => heading),
    rows,
    columns.map(([, width]) => width),
  );
  return { ...made, layout: 'tight' };
}

/** The day stands over its lessons, on grey, and never last on a page. */
function dayCell(
  day: Day,
  columns: number,
  { kind, language }: PlanPaper,
  lines: readonly PlanLine[],
  t: Texts,
): Content {
  const subjects = new Set(lines.map(({ subject }) => subject)).size;
  // A family is told how many subjects a day has, where it is not told any hours (MR-2.2).
  const load = kind === 'class' ? `, ${t('tvPaper.subjectsOfDay', { count: subjects })}` : '';
  const text = capital(formatWeekday(day, language)) + load;
  return { id: `keep-${day}`, text, colSpan: columns, bold: true, fillColor: '#e6e6e6' } as TableCell as Content;
}

function columnsOf(paper: PlanPaper, t: Texts, size: number): Column[] {
  const { kind } = paper;
  const wide = (points: number) => points * (size / 9);
  const time: Column = [
    t('tvPaper.column.time'),
    wide(54),
    (line) =>
      line.startsAt === null
        ? { text: t('tvPaper.anyTime'), fontSize: size - 1 }
        : { text: tellTime(line), bold: true },
  ];
  const channel: Column = [
    t('tvPaper.column.channel'),
    wide(56),
    ({ channel, room }) => breakable([channel, room].filter(Boolean).join(', ')),
  ];
  const subject: Column = [
    t('tvPaper.column.subject'),
    '*',
    (line) => ({
      text: [
        { text: breakable(line.subject), bold: true },
        line.topic === '' ? '' : `. ${breakable(line.topic)}`,
        // A teacher knows the own name: only who gives a lesson for another one is told.
        kind === 'teacher' && isGiven(line) ? `. ${breakable(tellTeachers(line, t).join('; '))}` : '',
      ],
    }),
  ];
  const classes: Column = [
    t('tvPaper.column.classes'),
    wide(62),
    (line) => ({
      text: [
        { text: breakable(line.classes), bold: true },
        kind === 'teacher' ? `, ${t(`tvPaper.language.${line.language}`)}` : '',
      ],
    }),
  ];
  const who = (lines: string[]): Content => ({ stack: lines.map((text) => ({ text: breakable(text) })) });
  const teacher: Column = [t('tvPaper.column.teacher'), wide(96), (line) => who(tellTeachers(line, t))];
  const work: Column = [t('tvPaper.column.work'), kind === 'teacher' ? 170 : '*', (line) => breakable(workOf(line, t))];
  const sets = {
    class: [time, channel, subject, teacher, work],
    teacher: [time, classes, channel, subject, work],
    school: [time, classes, channel, subject, teacher, work],
  };
  return sets[kind];
}

const isGiven = ({ teachers }: PlanLine) => teachers.some(({ insteadOf }) => insteadOf !== null);

/** What to do after the lesson, how long it takes, with what, by when and how it comes back. */
function workOf(line: PlanLine, t: Texts): string {
  const minutes = line.workMinutes === null ? '' : t('tvPaper.minutesOf', { minutes: line.workMinutes });
  const links = line.materials.map(({ text }) => text);
  const controls = line.controls.map((one) => tellControl(one, t));
  const parts = [
    ...controls,
    [line.task, minutes].filter(Boolean).join(', '),
    ...links,
    line.feedback,
    tellDue(line, t),
  ];
  return parts.filter(Boolean).join('; ');
}

function foot({ off, replay, kind, cards, controls, abridged }: PlanPaper, t: Texts): Content[] {
  const offTv = cards.length === 0 ? [] : [`${t('tvCards.board.inPlan')} ${cards.join('; ')}`];
  const places = replay !== '' && kind === 'class' ? [t('tvPaper.replay', { places: replay })] : [];
  const told = controls.map(({ day, text }) => `${formatDayShort(day)} ${text}`);
  const days = told.length === 0 ? [] : [`${t('tvTeachers.controls')}: ${told.join('; ')}`];
  const short = abridged ? [t('tvPaper.abridged')] : [];
  const lines = [...short, ...days, ...offTv, ...off, ...places];
  return lines.length === 0 ? [] : [{ text: breakable(lines.join('\n')), fontSize: 8, margin: [0, 6, 0, 0] }];
}
