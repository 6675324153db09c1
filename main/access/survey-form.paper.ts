import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { surveyCode } from '../../shared/access/survey-code.ts';
import type { Language } from '../../shared/language.ts';
import { tidyPhone } from '../../shared/people/phone.ts';
import { type MessageKey, texts } from '../../shared/text/texts.ts';
import { breakable } from '../print/breakable.ts';
import { mm, officialHeader, officialStyle, page } from '../print/kit.ts';
import type { PrintableDocument } from '../print/render-document.ts';
import { codePicture } from './code-picture.ts';

export interface FormStudent {
  id: number;
  name: string;
  address: string;
  guardian: string;
  guardianPhone: string;
}
export interface FormClass {
  school: string;
  className: string;
  classTeacher: string;
  language: Language;
  students: FormStudent[];
  /** Day on which the form was made. */
  day: string;
}

const margins: [number, number, number, number] = [mm(15), mm(12), mm(12), mm(14)];
const width = page.width - margins[0] - margins[2];
const codeSide = mm(21);

/** The survey of a class on paper: a card for each student with a code, to be typed back with the digits beside the boxes. */
export function surveyForm({ school, className, classTeacher, language, students, day }: FormClass): PrintableDocument {
  const t = texts(language);
  const title = t('access.form.title', { class: className });
  const content: Content[] = [
    officialHeader({ name: school, lines: [] }, width),
    { text: title, bold: true, fontSize: 14 },
    { text: t('access.form.hint'), fontSize: 9.5, margin: [0, 2, 0, 3] },
    { text: t('access.form.teacher', { name: classTeacher || '____________________' }), fontSize: 10, margin: [0, 0, 0, 5] },
    {
      layout: 'ruled',
      table: {
        headerRows: 0,
        dontBreakRows: true,
        widths: [codeSide, '*'],
        body: students.map((student, place): TableCell[] => [
          { ...(codePicture(surveyCode(student.id), codeSide) as object) } as TableCell,
          card(student, place + 1, t),
        ]),
      },
    },
  ]; // biome-ignore format: the parts of the form stay visible
  const footer = `${title} · {page}/{pages}`;
  return { paper: { content, margins, style: officialStyle, footer }, title, language, day };
}

type Words = (key: MessageKey, values?: Record<string, unknown>) => string;
const gap = '    ';
const line = (length: number) => '_'.repeat(length);

function card({ id, name, address, guardian, guardianPhone }: FormStudent, number: number, t: Words): TableCell {
  const boxes = (question: string, answers: readonly string[], from = 1) => {
    const choices = answers.map((answer, place) => `${place + from}\u00a0☐\u00a0${answer.replaceAll(' ', '\u00a0')}`);
    return `${question}: ${choices.join(gap)}`;
  };
  const yesNo = (question: string) => boxes(question, [t('access.form.yes'), t('access.form.no')]);
  const contact = [guardian, tidyPhone(guardianPhone), address.replace(/\s*\n\s*/g, ', ')].filter(Boolean).join(' · ');
  const internet = (['none', 'weak', 'mobile', 'wired'] as const).map((kind) => t(`access.internet.${kind}`));
  const messenger = (['none', 'whatsapp', 'telegram', 'other'] as const).map((kind) => t(`access.messenger.${kind}`));
  const papers = boxes(t('access.form.language'), [t('access.form.russian'), t('access.form.kazakh')]);
  const lines = [
    boxes(t('access.form.internet'), internet),
    `${t('access.form.devices')}: ${line(4)}${gap}${t('access.form.children')}: ${line(4)}`,
    `${yesNo(t('access.form.tv'))}${gap}${t('access.form.channels')}: ${line(22)}${gap}${yesNo(t('access.form.radio'))}`,
    `${yesNo(t('access.form.phone'))}${gap}${boxes(t('access.form.messenger'), messenger)}`,
    `${yesNo(t('access.form.pickup'))}${gap}${papers}`,
  ];
  return {
    stack: [
      {
        columns: [
          { width: '*', text: `${number}. ${name}`, bold: true, fontSize: 10.5 },
          { width: 'auto', text: surveyCode(id), fontSize: 8 },
        ],
      },
      { text: breakable(contact || t('access.form.noContact'), 40), fontSize: 8 },
      ...lines.map((text): Content => ({ text, fontSize: 9, margin: [0, 1, 0, 0] })),
      {
        text: `${t('access.form.saidBy')}: ${line(34)}${gap}${t('access.form.day')}: ${line(14)}`,
        fontSize: 9,
        margin: [0, 3, 0, 1],
      },
    ],
  } as TableCell;
}
