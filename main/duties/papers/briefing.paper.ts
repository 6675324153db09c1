import type { Content } from 'pdfmake/interfaces.js';
import { type Briefing, briefingClauses } from '../../../shared/duties/paper-calls.ts';
import { formatDay, formatDayShort } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import { breakable } from '../../print/breakable.ts';
import { officialMargins, officialStyle, signatures, table } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';
import { header, type PaperHead, widthOf } from './paper-head.ts';

export interface BriefingSheet {
  head: PaperHead;
  briefing: Briefing;
  /** Post by number of the person. */
  posts: ReadonlyMap<number, string>;
}

/** Who was briefed, on what and when, with a column to sign in; those who lack it stand at the end with an empty day. */
export function briefingPaper({ head, briefing, posts }: BriefingSheet): PrintableDocument {
  const { language, day } = head;
  const t = texts(language);
  const { topic, heldOn, leader, attendees, missing } = briefing;
  const title = t('dutyPapers.briefing.title');
  const width = widthOf('A4', false);
  const people = [...attendees, ...missing.map((person) => ({ ...person, attendedOn: '' }))];
  const rows = people.map(({ staffId, name, attendedOn }, place): Content[] => [
    String(place + 1),
    breakable(name),
    posts.get(staffId ?? 0) ?? '',
    attendedOn ? formatDayShort(attendedOn) : '',
    '',
  ]);
  const columns = ['number', 'person', 'post', 'date', 'signature'] as const;
  const shares = [0.06, 0.36, 0.24, 0.13, 0.21];
  const list = table(columns.map((name) => t(`dutyPapers.column.${name}`)), rows, shares.map((share) => share * width - 10.6));
  const content: Content[] = [
    header(head, width),
    { text: title, bold: true, fontSize: 15, alignment: 'center', margin: [0, 0, 0, 6] },
    { text: [`${t('dutyPapers.briefing.topic')}: `, { text: breakable(topic, 60), bold: true }] },
    { text: `${t('dutyPapers.briefing.heldOn')}: ${formatDay(heldOn, language)}`, margin: [0, 2, 0, 0] },
    { text: `${t('dutyPapers.briefing.ground')}: ${briefingClauses.join(', ')}`, fontSize: 9, margin: [0, 2, 0, 8] },
    { stack: [list], fontSize: 10 },
    { text: missing.length > 0 ? t('dutyPapers.briefing.missing', { count: missing.length, names: missing.map(({ name }) => name).join(', ') }) : t('dutyPapers.briefing.everybody'), margin: [0, 8, 0, 0] },
    signatures([{ post: t('dutyPapers.briefing.leader'), name: leader }]),
  ];
  return { paper: { content, margins: officialMargins, style: officialStyle, footer: `${title} · {page}/{pages}` }, title, language, day };
} // biome-ignore format: the parts of the paper stay visible
