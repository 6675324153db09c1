import type { Content } from 'pdfmake/interfaces.js';
import type { Language } from '../../shared/language.ts';
import type { Envelope, PaperSchool } from '../../shared/packets/packet-plan.ts';
import type { ScheduleDay } from '../../shared/packets/week-schedule.ts';
import { formatDay, formatMinutes, formatWeek, formatWeekday, weekdayName } from '../../shared/text/format.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';
import type { Day, Week } from '../../shared/week.ts';
import { frame, mm, page, slot } from '../print/kit.ts';
import type { Box } from '../print/overlay.ts';
import { packetMargins, type Type, textWidth } from './paper-style.ts';

/** What all letters of a class have in common; names and numbers are written into the finished page. */
export interface LetterData {
  week: Week;
  returnBy: Day | null;
  school: PaperSchool;
  envelope: Envelope;
  className: string;
  language: Language;
  classTeacher: string;
  classTeacherPhone: string;
  days: readonly ScheduleDay[];
}

/** Where the window of the envelope shows the address, millimetres on the page; the fold stands 105 mm from the top. */
export function windowOf(envelope: Envelope): { zone: Box; right: boolean } {
  const right = envelope.endsWith('right');
  // DIN 680: 20 mm from the left, 45 mm from the top; the post of Russia: at the right, 95 x 55.
  const zone = right ? { x: 100, y: 45, w: 95, h: 55 } : { x: 20, y: 45, w: 85, h: 45 };
  return { zone: { x: mm(zone.x), y: mm(zone.y), w: mm(zone.w), h: mm(zone.h) }, right };
}

/** Room for the address itself: inside the window, below the small sender's line. */
export function addressBox(envelope: Envelope): Box {
  const { zone, right } = windowOf(envelope);
  const inset = right ? mm(5) : 0;
  const sender = mm(6);
  return { x: zone.x + inset, y: zone.y + sender, w: zone.w - inset - mm(3), h: zone.h - sender - mm(2) };
}

/** First page of a packet: for whom, which week, what to do each day, how long, by when and how to send it back, whom to call. */
export function coverLetter(data: LetterData, type: Type): Content[] {
  const t = texts(data.language);
  return [
    ...letterhead(data),
    ...senderLine(data, t),
    ...packetBox(data, t),
    ...foldMark(data.envelope),
    { text: t('print.cover.title', { week: formatWeek(data.week, data.language) }), bold: true, fontSize: 20, lineHeight: 0.9, margin: [0, mm(108) - packetMargins[1], 0, 4] },
    { text: t('print.cover.greeting'), margin: [0, 0, 0, 6] },
    title(t('print.cover.load'), type),
    weekStrip(data, t),
    title(t('print.cover.daily'), type),
    steps(t, type),
    answerBoxes(data, t, type),
    ...(data.school.director
      ? [{ text: `${t('print.cover.director')}: ${data.school.director}`, fontSize: type.size - 1, margin: [0, 7, 0, 0] } as Content]
      : []),
  ]; // biome-ignore format: one line for each part of the letter
}

function letterhead({ school, language }: LetterData): Content[] {
  const lines = [
    [school.postcode, school.address[language]].filter(Boolean).join(', '),
    [...school.phones, school.email].filter(Boolean).join(' · '),
  ].filter(Boolean);
  const words: Content = {
    stack: [
      { text: school.name[language], bold: true, fontSize: 12, lineHeight: 0.88 },
      ...lines.map((text): Content => ({ text, fontSize: 9, lineHeight: 0.95 })),
    ],
  };
  const logo: Content[] = school.logo ? [{ width: 46, image: 'logo', fit: [44, 44] }] : [];
  return [
    {
      absolutePosition: { x: packetMargins[0], y: mm(12) },
      columns: [...logo, { width: textWidth - (school.logo ? 56 : 0), ...words }],
      columnGap: 10,
    },
  ];
}

/** The sender over the address, small, as it should show in the window. */
function senderLine({ school, language, envelope }: LetterData, t: Texts): Content[] {
  const box = addressBox(envelope);
  const address = [school.postcode, school.address[language]].filter(Boolean).join(', ');
  const text = t('print.cover.sender', { school: school.name[language], address });
  const size = text.length > 120 ? 5.5 : text.length > 80 ? 6 : 7;
  return [
    {
      absolutePosition: { x: box.x, y: box.y - mm(5.4) },
      columns: [{ width: box.w, text, fontSize: size, lineHeight: 0.8 }],
    },
  ];
}

/** Beside the window, hidden once the letter is folded: whose packet this is. */
function packetBox({ envelope, className }: LetterData, t: Texts): Content[] {
  const { right } = windowOf(envelope);
  const width = right ? mm(78) : mm(82);
  const x = right ? packetMargins[0] : page.width - packetMargins[2] - width;
  const inside: Content = {
    stack: [
      { text: t('print.cover.forWhom'), fontSize: 9.5 },
      slot('student', width - 18, 42),
      { text: t('print.packet.class', { class: className }), fontSize: 12 },
      slot('packet', width - 18, 17),
      slot('printed', width - 18, 12),
    ],
  };
  return [{ absolutePosition: { x, y: mm(45) }, columns: [{ width, ...frame(inside, [0, 0, 0, 0]) }] }];
}

/** Fold marks at the left edge: at 105 mm for long envelopes, in the middle for C5. */
function foldMark(envelope: Envelope): Content[] {
  const height = envelope.startsWith('dl') ? mm(105) : envelope.startsWith('c5') ? page.height / 2 : 0;
  if (height === 0) return [];
  return [
    {
      absolutePosition: { x: mm(4.5), y: height },
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: mm(4), y2: 0, lineWidth: 0.5 }],
    },
  ];
}

function title(text: string, type: Type): Content {
  return { text, bold: true, fontSize: type.size + 1.5, lineHeight: 0.92, margin: [0, 5, 0, 3] };
}

/** Five days side by side with their minutes. */
function weekStrip({ days, language }: LetterData, t: Texts): Content {
  return {
    layout: 'ruled',
    table: {
      widths: days.map(() => '*'),
      body: [
        days.map(({ day, parts, minutes }, index) => ({
          stack: [
            { text: weekdayName(index + 1, language), bold: true, fontSize: 10.5 },
            { text: formatDay(day, language, false), fontSize: 9.5 },
            { text: parts.length === 0 ? t('print.cover.free') : formatMinutes(minutes, language), bold: true, fontSize: 12.5, margin: [0, 2, 0, 0] },
            { text: parts.length === 0 ? ' ' : t('print.cover.subjects', { count: parts.length }), fontSize: 9.5 },
          ],
          alignment: 'center' as const,
        })),
      ],
    },
    margin: [0, 0, 0, 4],
  }; // biome-ignore format: one line for each row of a cell
}

function steps(t: Texts, type: Type): Content {
  const list = [t('print.cover.step1'), t('print.cover.step2'), t('print.cover.step3'), t('print.cover.step4')];
  return {
    stack: [
      ...list.map(
        (text, index): Content => ({
          columns: [
            { width: 20, text: ['❶', '❷', '❸', '❹'][index] ?? '', fontSize: type.size + 2, lineHeight: 0.9 },
            { width: '*', text },
          ],
          margin: [0, 0, 0, 1.5],
        }),
      ),
      ...(type.young ? [{ text: t('print.cover.helpYoung'), italics: true, margin: [20, 0, 0, 0] } as Content] : []),
    ],
  };
}

/** By when and how to send the work back; whom to call and when. */
function answerBoxes(data: LetterData, t: Texts, type: Type): Content {
  const { school, language, returnBy } = data;
  const back: Content[] = [
    returnBy
      ? {
          text: [`${t('print.cover.returnBy')}: `, { text: formatWeekday(returnBy, language), bold: true }],
          fontSize: type.size + 0.5,
        }
      : { text: t('print.cover.returnUnknown') },
    {
      text: t('print.cover.returnHow', {
        address: [school.postcode, school.address[language]].filter(Boolean).join(', '),
      }),
      fontSize: type.size - 1,
      margin: [0, 3, 0, 0],
    },
  ];
  const phone = (who: string, name: string, number: string): Content[] =>
    number
      ? [
          {
            text: [
              `${who}${name ? ` ${name}` : ''}: `,
              { text: number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'), bold: true },
            ],
            fontSize: type.size - 0.5,
            margin: [0, 0, 0, 2],
          },
        ]
      : [];
  const hours = school.hotlineHours[language];
  const [firstPhone = ''] = school.phones;
  const calls: Content[] = [
    { text: t('print.cover.call'), bold: true, margin: [0, 0, 0, 3] },
    ...phone(t('print.cover.classTeacher'), data.classTeacher, data.classTeacherPhone),
    ...phone(`${t('print.cover.hotline')}${hours ? ` (${hours})` : ''}`, '', school.hotline),
    ...(school.hotline ? [] : phone(t('print.cover.phones'), '', firstPhone)),
  ];
  const half = (textWidth - 10) / 2;
  return {
    columns: [{ width: half, ...frame({ stack: back }, [0, 0, 0, 0]) }, { width: half, ...frame({ stack: calls }, [0, 0, 0, 0]) }],
    columnGap: 10,
    margin: [0, 8, 0, 0],
  }; // biome-ignore format: the two boxes side by side
}
