import type { Language } from '../../shared/language.ts';
import { packetNumber, sheetCode } from '../../shared/packets/packet-code.ts';
import { formatWeek } from '../../shared/text/format.ts';
import { texts } from '../../shared/text/texts.ts';
import type { Week } from '../../shared/week.ts';
import type { GlyphRegister } from '../print/font-objects.ts';
import { mm, page } from '../print/kit.ts';
import { drawCode, drawFitted, drawText, widthOf } from '../print/overlay.ts';
import type { RunData } from './compose-packet.ts';
import { packetMargins } from './paper-style.ts';
import type { PacketJob } from './write-packets.ts';

// The strip at the foot of every page: a rule, name and class, packet and sheet, the code in the corner. It is written
// thousands of times, so whatever is the same for a packet is drawn once, and only the sheet number for each page.

const codeSide = mm(10.5);
const codeLeft = page.width - packetMargins[2] - codeSide;
const codeTop = page.height - mm(18.5);
const top = page.height - mm(21.5);
const left = packetMargins[0];
const width = codeLeft - left - mm(6);
const sheetSign = '\u0001';

export interface Strip {
  /** For every page of the packet. */
  common: string;
  /** For one page, counted from 0. */
  page(place: number): string;
}

export function packetStrip(job: PacketJob, run: RunData, sheets: number, glyphs: GlyphRegister): Strip {
  const t = texts(job.language);
  const words = t('print.packet.strip', {
    number: packetNumber(job.number),
    week: weekName(run.week, job.language),
    sheet: sheetSign,
    sheets,
  });
  const [before = '', after = ''] = words.split(sheetSign);
  const sides = [after, after + t('print.packet.back')];
  const longest = widthOf(`${before}${sheets}${sides[1]}`, 'regular', 9);
  const size = longest > width ? (9 * width) / longest : 9;
  const baseline = top + mm(9);
  const afterNumber = left + widthOf(before, 'regular', size);
  const y = (page.height - top).toFixed(2);
  const rule = `q 0.5 w ${left.toFixed(2)} ${y} m ${(codeLeft - mm(4)).toFixed(2)} ${y} l S Q\n`;
  const name = `${job.studentName} · ${t('print.packet.class', { class: job.className })}`;
  return {
    common:
      rule +
      drawFitted(name, 'bold', 10, left, top + mm(4.8), width, glyphs) +
      drawText(before, 'regular', size, left, baseline, glyphs),
    page(place) {
      const sheet = (place >> 1) + 1;
      const back = place % 2 === 1;
      const text = `${sheet}${sides[place % 2]}`;
      return (
        drawText(text, 'regular', size, afterNumber, baseline, glyphs) +
        drawCode(sheetCode(run.week, job.number, sheet, back), codeLeft, codeTop, codeSide)
      );
    },
  };
}

const weekNames = new Map<string, string>();

/** The week in words, worked out once. */
function weekName(week: Week, language: Language): string {
  const key = `${week} ${language}`;
  let name = weekNames.get(key);
  if (name === undefined) weekNames.set(key, (name = formatWeek(week, language)));
  return name;
}
