import { packetNumber, returnCode } from '../../shared/packets/packet-code.ts';
import type { Envelope } from '../../shared/packets/packet-plan.ts';
import { formatDay } from '../../shared/text/format.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';
import type { Day, Week } from '../../shared/week.ts';
import type { PlacedPage } from '../print/document-writer.ts';
import type { GlyphRegister } from '../print/font-objects.ts';
import { drawCode, drawFitted, drawParagraphs, type Paragraph, widthOf } from '../print/overlay.ts';
import type { PageSet, Slot } from '../print/page-set.ts';
import { addressBox } from './cover-letter.paper.ts';
import { packetStrip } from './packet-strip.ts';
import type { PacketJob } from './write-packets.ts';

/** The sets of pages that a packet is put together from. */
export interface PacketSets {
  front: PageSet;
  lessons: { id: number; subjectKey: string; set: PageSet }[];
  form: PageSet;
  answers: PageSet;
}

export interface ComposedPacket {
  pages: PlacedPage[];
  /** Written over every page. */
  common: string;
  title: string;
}

export interface RunData {
  week: Week;
  printedOn: Day;
  envelope: Envelope;
}

/**
 * Puts a packet together and fills in everything personal. The number of pages is always even: a packet starts on a
 * fresh sheet; where a side would stay empty (before the return form, after it) a ruled page for answers stands.
 */
export function composePacket(job: PacketJob, sets: PacketSets, run: RunData, glyphs: GlyphRegister): ComposedPacket {
  const t = texts(job.language);
  const starts = new Map<string, number>([['cover', 0]]);
  const places: { set: PageSet; index: number }[] = [];
  const put = (name: string, set: PageSet) => {
    starts.set(name, places.length);
    for (let index = 0; index < set.pages.length; index++) places.push({ set, index });
  };
  put('cover', sets.front);
  for (const { id, set } of sets.lessons) put(String(id), set);
  if (places.length % 2 === 1) put('answers', sets.answers);
  put('return', sets.form);
  if (places.length % 2 === 1) put('answers', sets.answers);

  const sheets = places.length / 2;
  const fill = filler(job, run, sheets, starts, t, glyphs, sets);
  const strip = packetStrip(job, run, sheets, glyphs);
  const pages = places.map(({ set, index }, place): PlacedPage => {
    let over = strip.page(place);
    if (set === sets.front && index === 0) over += addressBlock(job, run, t, glyphs);
    for (const slot of set.slots) if (slot.page === index) over += fill(slot);
    return { set, index, over };
  });
  const title = t('print.packet.bookmark', {
    class: job.className,
    number: packetNumber(job.number),
    name: job.studentName,
  });
  return { pages, common: strip.common, title };
}

function addressBlock(job: PacketJob, run: RunData, t: Texts, glyphs: GlyphRegister): string {
  const paragraphs: Paragraph[] = [
    { text: t('print.cover.to', { name: job.guardian || job.studentName }), face: 'bold' },
    ...job.addressLines.filter((line) => line.trim()).map((text): Paragraph => ({ text, face: 'regular' })),
    ...(job.postcode.trim() ? [{ text: job.postcode, face: 'bold' } as Paragraph] : []),
  ];
  return drawParagraphs(paragraphs, addressBox(run.envelope), 11.5, glyphs);
}

/** Fills one place of a page: name, number, sheet, code. */
function filler(
  job: PacketJob,
  run: RunData,
  sheets: number,
  starts: ReadonlyMap<string, number>,
  t: Texts,
  glyphs: GlyphRegister,
  sets: PacketSets,
): (slot: Slot) => string {
  const subjects = new Map(sets.lessons.map(({ id, subjectKey }) => [String(id), subjectKey]));
  const number = packetNumber(job.number);
  const line = (text: string, slot: Slot, face: 'regular' | 'bold', size: number) =>
    drawFitted(text, face, size, slot.x, slot.y + Math.min(slot.h, size * 1.1), slot.w, glyphs);
  return (slot) => {
    const [kind, name = ''] = slot.name.split(':') as [string, string?];
    if (kind === 'student' && slot.h > 30)
      return drawParagraphs([{ text: job.studentName, face: 'bold' }], slot, 17, glyphs);
    if (kind === 'student') {
      const text = `${job.studentName}, ${t('print.packet.class', { class: job.className })} · ${t('print.packet.number', { number })}`;
      return line(text, slot, 'bold', 13);
    }
    if (kind === 'packet')
      return line(
        t('print.cover.inside', { number, sheets: t('print.packet.sheets', { count: sheets }) }),
        slot,
        'bold',
        13,
      );
    if (kind === 'printed')
      return line(t('print.cover.printedOn', { day: formatDay(run.printedOn, job.language) }), slot, 'regular', 9);
    if (kind === 'sheet') {
      const text = String(Math.floor((starts.get(name) ?? 0) / 2) + 1);
      return drawFitted(
        text,
        'bold',
        slot.h - 4,
        slot.x + (slot.w - widthOf(text, 'bold', slot.h - 4)) / 2,
        slot.y + slot.h * 0.85,
        slot.w,
        glyphs,
      );
    }
    if (kind === 'code')
      return drawCode(returnCode(run.week, job.number, subjects.get(name) ?? name), slot.x, slot.y, slot.w);
    return '';
  };
}
