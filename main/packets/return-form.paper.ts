import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Language } from '../../shared/language.ts';
import { texts } from '../../shared/text/texts.ts';
import { heading, mm, slot, writingLines } from '../print/kit.ts';
import { type Type, textHeight, textWidth } from './paper-style.ts';

const code = mm(13);

/** What comes back to school: for each subject a code, boxes to tick and room to write; the parents' remark. */
export function returnForm(
  subjects: readonly { id: number; subject: string }[],
  language: Language,
  type: Type,
): Content[] {
  const t = texts(language);
  const small = Math.min(type.size, 12) - 1;
  const box = (text: string): Content => ({
    columns: [
      { width: 13, canvas: [{ type: 'rect', x: 0, y: 2.5, w: 8, h: 8, lineWidth: 0.75 }] },
      { width: 'auto', text, fontSize: small },
    ],
  });
  const rows = subjects.map(({ id, subject }): TableCell[] => [
    { ...(slot(`code:${id}`, code, code) as object), margin: [3, 3, 0, 3] } as TableCell,
    {
      stack: [
        { text: subject, bold: true, lineHeight: 0.9 },
        box(t('print.returnForm.done')),
        box(t('print.returnForm.partly')),
        box(t('print.returnForm.notDone')),
      ],
    },
    writingLines(2, textWidth - code - 8 - 162 - 20, mm(8)) as TableCell,
  ]);
  return [
    heading('return', t('print.returnForm.title'), 18, 0),
    { text: t('print.returnForm.hint'), margin: [0, 0, 0, 2] },
    { text: t('print.returnForm.code'), fontSize: small, margin: [0, 0, 0, 6] },
    slot('student', textWidth, 20),
    {
      layout: 'rows',
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [code + 8, 162, '*'],
        body: [['', { text: t('print.returnForm.subject'), fontSize: small }, { text: t('print.returnForm.hard'), fontSize: small }], ...rows],
      },
    },
    {
      stack: [
        { text: t('print.returnForm.parent'), bold: true, margin: [0, 8, 0, 0] },
        writingLines(3, textWidth, mm(8.5)),
        {
          columns: [blank(t('print.returnForm.pages'), 34), blank(t('print.returnForm.signature'), 62), blank(t('print.returnForm.date'), 50)],
          columnGap: 10,
          margin: [0, 8, 0, 0],
          fontSize: small,
        },
      ],
      unbreakable: true,
    },
  ]; // biome-ignore format: the parts of the form stay visible
}

function blank(text: string, width: number): Content {
  return {
    width: 'auto',
    columns: [
      { width: 'auto', text: `${text}:`, margin: [0, 0, 5, 0] },
      { width, canvas: [{ type: 'line', x1: 0, y1: 13, x2: width, y2: 13, lineWidth: 0.5 }] },
    ],
  } as Content;
}

/** The back of a last page: ruled, so that no side of paper goes empty. */
export function answersPage(language: Language, type: Type): Content[] {
  const t = texts(language);
  const head = 58;
  return [
    { text: t('print.answers.title'), bold: true, fontSize: 16 },
    { text: t('print.answers.hint'), fontSize: Math.min(type.size, 12) },
    writingLines(Math.floor((textHeight - head) / type.writing), textWidth, type.writing),
  ];
}
