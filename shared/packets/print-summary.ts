import type { Language } from '../language.ts';
import { formatList } from '../text/format.ts';
import type { Texts } from '../text/texts.ts';
import type { LeftOut, PrintResult } from './packets.contract.ts';

// Each lesson starts on a fresh sheet of paper and nearly always fits it; letter, schedule and the form for answers take
// two or three more. Measured on the sample week: 1 153 sheets for 79 packets.
const sheetsAround = 2.4;

/** About how many sheets of paper packets with so many lesson sheets will take. */
export function estimatePaper(lessonSheets: readonly number[]): number {
  return Math.round(lessonSheets.reduce((sum, sheets) => sum + (sheets === 0 ? 0 : sheets + sheetsAround), 0));
}

/** What came out of a print run, in lines for the command line, a message or a note on the pile. */
export function summarisePrint(result: PrintResult, t: Texts, language: Language): string[] {
  const { packets, pages, paper, files, folder, leftOut, noAddress, incomplete } = result;
  const amounts = [
    t('packets.result.pages', { count: pages }),
    t('packets.result.paper', { count: paper }),
    t('packets.result.files', { count: files.length }),
  ];
  const lines = [`${t('packets.result.done', { count: packets })}: ${amounts.join(', ')}.`, folder];
  if (incomplete > 0) lines.push(`${t('packets.result.incomplete', { count: incomplete })}.`);
  if (noAddress.length > 0) {
    lines.push(`${t('packets.result.noAddress', { count: noAddress.length })}: ${namesByClass(noAddress, language)}.`);
  }
  return [...lines, ...summariseLeftOut(leftOut, t, language)];
}

/** Who has no packet and why, one line for each reason. */
export function summariseLeftOut(leftOut: readonly LeftOut[], t: Texts, language: Language): string[] {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const students = leftOut.filter((left) => left.reason === reason);
    const head = t('packets.result.leftOut', { count: students.length });
    return `${head} (${t(`packets.reason.${reason}`)}): ${namesByClass(students, language)}.`;
  });
}

/** `5А: Петров, Сидоров; 7Б: …` */
function namesByClass(students: readonly { name: string; className: string }[], language: Language): string {
  const classes = [...new Set(students.map(({ className }) => className))];
  return classes
    .map((className) => {
      const names = students.filter((student) => student.className === className).map(({ name }) => name);
      return `${className}: ${formatList(names, language)}`;
    })
    .join('; ');
}
