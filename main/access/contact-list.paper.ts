import type { Content } from 'pdfmake/interfaces.js';
import type { ContactField, RecipientRole } from '../../shared/access/contacts.ts';
import type { Language } from '../../shared/language.ts';
import { formatDay } from '../../shared/text/format.ts';
import { texts } from '../../shared/text/texts.ts';
import { breakable } from '../print/breakable.ts';
import { mm, officialHeader, officialMargins, officialStyle, page, table } from '../print/kit.ts';
import type { PrintableDocument } from '../print/render-document.ts';

export interface ContactList {
  school: string;
  className: string;
  recipient: string;
  role: RecipientRole;
  fields: readonly ContactField[];
  /** Name and the fields in their order, as texts. */
  rows: string[][];
  language: Language;
  day: string;
}

/** The contacts of one class for one recipient (ALM-1.CT.2a, MR-25.4). */
export function contactListPaper(list: ContactList): PrintableDocument {
  const { language, fields, rows, day, school } = list;
  const t = texts(language);
  const title = t('access.contacts.paperTitle', { class: list.className });
  const landscape = fields.length > 4;
  const width = (landscape ? page.height : page.width) - officialMargins[0] - officialMargins[2];
  const head = ['№', t('people.field.name'), ...fields.map((field) => t(`access.contacts.field.${field}`))];
  const body = rows.map((cells, place): Content[] => [
    { text: String(place + 1), alignment: 'right' },
    ...cells.map((text) => ({ text: breakable(text, 24) })),
  ]);
  const content: Content[] = [
    officialHeader({ name: school, lines: [] }, width, '', formatDay(day, language)),
    { text: title, bold: true, fontSize: 14, alignment: 'center' },
    { text: t('access.contacts.paperFor', { name: list.recipient, role: t(`access.contacts.role.${list.role}`) }), alignment: 'center', margin: [0, 2, 0, 8] },
    { ...table(head, body, [mm(7), '*', ...fields.map((field) => (field === 'address' ? mm(58) : 'auto'))]), fontSize: 9.5 },
    { text: t('access.contacts.keepSafe'), fontSize: 9, margin: [0, 8, 0, 0] },
  ]; // biome-ignore format: the parts of the paper stay visible
  return {
    paper: { content, margins: officialMargins, style: officialStyle, landscape, footer: `${title} · {page}/{pages}` },
    title,
    language,
    day,
  };
}
