import type { Content } from 'pdfmake/interfaces.js';
import type { SheetItem } from '../../shared/lessons/lesson-sheet.ts';
import type { PaperSheet } from '../../shared/packets/packet-plan.ts';
import { formatDay, formatMinutes, weekdayName } from '../../shared/text/format.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';
import { type Day, dayOfWeek, weekOf } from '../../shared/week.ts';
import {
  packetMargins,
  styleOf,
  subjectMark,
  type Type,
  textHeight,
  textWidth,
  typeFor,
  withBold,
} from '../packets/paper-style.ts';
import { breakable } from '../print/breakable.ts';
import { frame, ground, writingLines } from '../print/kit.ts';
import type { Paper } from '../print/typesetter.ts';
import { type RichParts, richText } from './rich-text.paper.ts';

export type SheetParts = Pick<RichParts, 'formulas' | 'pictures'> & { images: Record<string, string> };

/**
 * The lesson sheet (MR-14.1 to MR-14.4b): what to read in the textbook, short notes, questions, tasks and how to tell the
 * teacher, as four steps with minutes. `density` below 1 sets it tighter, so that no page holds two lines only.
 */
export function lessonSheetPaper(sheet: PaperSheet, parts: SheetParts, density = 1): Paper {
  const type = typeFor(sheet.grade, density);
  const t = texts(sheet.language);
  const step = stepHeadings(sheet, type, t, density);
  const notes = richText(sheet.notes, {
    ...parts,
    size: type.size,
    width: textWidth,
    height: textHeight * 0.7,
    missingPicture: (alt) => t('print.lesson.pictureMissing', { alt: alt || t('print.lesson.picture') }),
  });
  const toRead =
    notes.length > 0 || !sheet.pages
      ? notes
      : [{ text: t('print.lesson.readTextbook'), margin: [0, 0, 0, 4] } as Content];
  return {
    margins: packetMargins,
    style: styleOf(type),
    images: parts.images,
    content: [
      sheetHead(sheet, type, t),
      ...(sheet.pages || notes.length > 0 ? [...step('read'), ...textbook(sheet, t), ...toRead] : []),
      ...(sheet.questions.length > 0 ? [...step('answer'), ...items(sheet.questions, type)] : []),
      ...(sheet.tasks.length > 0 ? [...step('do'), ...items(sheet.tasks, type)] : []),
      ...step('tell'),
      { ...(withBold(sheet.feedback || t('print.lesson.tellDefault')) as object), margin: [0, 0, 0, 6] } as Content,
      ...extra(sheet, type, t),
    ],
  };
}

function sheetHead(sheet: PaperSheet, type: Type, t: Texts): Content {
  const subject = sheet.subject[sheet.language];
  const mark = subjectMark(sheet.subjectKey, subject);
  const topic = sheet.topic || subject;
  const topicSize = (topic.length > 90 ? 15 : topic.length > 45 ? 18 : 21) + (type.young ? 1 : 0);
  const markSize = [...mark].length > 2 ? 17 : 25;
  const words: Content[] = [
    { text: breakable(subject, 26), fontSize: type.size + 1, lineHeight: 0.95 },
    { text: breakable(topic, 26), bold: true, fontSize: topicSize, lineHeight: 0.86, margin: [0, 0, 0, 2] },
    ...(sheet.teacher
      ? [{ text: breakable(t('print.lesson.teacher', { name: sheet.teacher }), 40), fontSize: 9.5, lineHeight: 0.9 }]
      : []),
  ];
  const time: Content[] = [
    ...(sheet.minutes
      ? [{ text: formatMinutes(sheet.minutes, sheet.language), bold: true, fontSize: type.size + 3 }]
      : []),
    ...(sheet.dueOn
      ? [
          {
            text: `${t('print.lesson.due')}\n${shortDay(sheet.dueOn, sheet.language)}`,
            fontSize: 9.5,
            lineHeight: 0.95,
          },
        ]
      : []),
  ];
  return {
    stack: [
      {
        columns: [
          {
            width: 54,
            layout: 'ground',
            table: {
              widths: [36],
              heights: [42],
              body: [
                [
                  {
                    text: mark,
                    bold: true,
                    fontSize: markSize,
                    alignment: 'center',
                    margin: [-8, (40 - markSize * 1.3) / 2, -8, 0],
                  },
                ],
              ],
            },
          },
          { width: '*', stack: words },
          { width: 88, stack: time, alignment: 'right' },
        ],
        columnGap: 10,
      },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 1.25 }], margin: [0, 7, 0, 2] },
    ],
  };
}

/** `чт, 9 апреля` */
function shortDay(day: Day, language: PaperSheet['language']): string {
  const weekday = [1, 2, 3, 4, 5, 6, 7].find((number) => dayOfWeek(weekOf(day), number) === day) ?? 1;
  return `${weekdayName(weekday, language, 'short')},\u00a0${formatDay(day, language, false)}`;
}

function textbook(sheet: PaperSheet, t: Texts): Content[] {
  if (!sheet.pages) return [];
  return [
    frame(
      { text: [{ text: `${t('print.lesson.textbook')}: `, bold: true }, { text: breakable(sheet.pages, 40) }] },
      [0, 1, 0, 6],
    ),
  ];
}

type Step = 'read' | 'answer' | 'do' | 'tell';
const circled = ['❶', '❷', '❸', '❹'];

/** Numbered headings of the steps that the sheet has, with their part of the working time. */
function stepHeadings(sheet: PaperSheet, type: Type, t: Texts, density: number): (step: Step) => Content[] {
  const minutes = splitMinutes(sheet);
  let count = 0;
  return (step) => {
    const time = minutes[step];
    return [
      {
        id: `keep-${step}`,
        text: [
          { text: `${circled[count++] ?? ''} `, fontSize: type.size + 9 },
          { text: t(`print.lesson.${step}`), bold: true, fontSize: type.size + 4 },
          { text: time ? `  ${formatMinutes(time, sheet.language)}` : '', fontSize: type.size - 1 },
        ],
        lineHeight: 0.82,
        margin: [0, 8 * density, 0, 3 * density],
      },
    ];
  };
}

/** Parts of the working time for the steps present, in steps of five minutes; they add up to the whole. */
export function splitMinutes(
  sheet: Pick<PaperSheet, 'minutes' | 'questions' | 'tasks'>,
): Partial<Record<Step, number>> {
  if (!sheet.minutes || sheet.minutes < 20) return {};
  const { minutes } = sheet;
  const tell = 5;
  const steps = (value: number) => Math.max(5, Math.floor(value / 5) * 5);
  const answer = sheet.questions.length > 0 ? steps(minutes * 0.25) : 0;
  const tasks = sheet.tasks.length > 0 ? steps(minutes * 0.4) : 0;
  const read = minutes - tell - answer - tasks;
  return { read, tell, ...(answer ? { answer } : {}), ...(tasks ? { do: tasks } : {}) };
}

const lettersPerLine = (type: Type) => textWidth / (type.size * 0.5);

/** Questions and tasks: an item stays whole with the lines to write on, unless it is nearly a page long. */
function items(list: readonly SheetItem[], type: Type): Content[] {
  return list.map((item, index) => {
    const number = list.length > 1 ? `${index + 1}.` : '•';
    const height = (item.text.length / lettersPerLine(type) + 1) * type.size * 1.5 + item.lines * type.writing;
    return {
      columns: [
        { width: type.size * 1.35, text: number, bold: true },
        {
          width: '*',
          stack: [withBold(item.text), writingLines(item.lines, textWidth - type.size * 1.35, type.writing)],
        },
      ],
      margin: [0, 0, 0, 4],
      unbreakable: height < textHeight * 0.7,
    };
  });
}

function extra(sheet: PaperSheet, type: Type, t: Texts): Content[] {
  if (sheet.extra.length === 0) return [];
  const title: Content = {
    text: `★ ${t('print.lesson.extra')}`,
    bold: true,
    fontSize: type.size + 1,
    margin: [0, 0, 0, 2],
  };
  const short = sheet.extra.reduce((sum, { text }) => sum + text.length, 0) < 1500;
  const list = sheet.extra.map(
    ({ text, lines }): Content => ({
      stack: [withBold(text), writingLines(lines, textWidth - 18, type.writing)],
      margin: [0, 0, 0, 2],
    }),
  );
  return [{ ...ground({ stack: [title, ...list] }, [0, 6, 0, 0]), unbreakable: short }];
}
