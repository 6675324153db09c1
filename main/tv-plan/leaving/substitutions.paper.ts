import type { Content } from 'pdfmake/interfaces.js';
import { groupBy } from '../../../shared/group-by.ts';
import type { Language } from '../../../shared/language.ts';
import { formatDay, formatWeekday } from '../../../shared/text/format.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import type { PlanNames } from '../../../shared/tv-plan/leaving/plan-lines.ts';
import { capital } from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { SubstitutionLine } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import type { Day } from '../../../shared/week.ts';
import { breakable } from '../../print/breakable.ts';
import { heading, officialHeader, officialMargins, officialStyle, page, signatures, table } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';

export interface SubstitutionSheet {
  school: { name: string; address: string; director: string };
  lines: SubstitutionLine[];
  className: (id: number) => string;
  names: PlanNames;
  /** Only lines that stand on no sheet yet. */
  onlyNew: boolean;
  language: Language;
  day: Day;
}

const width = page.width - officialMargins[0] - officialMargins[2];

/** Who stands in for whom, day by day; with room to sign that it was read. */
export function substitutionsPaper(sheet: SubstitutionSheet): PrintableDocument {
  const { school, lines, language, day, onlyNew } = sheet;
  const t = texts(language);
  const title = t('tvPaper.substitutions');
  const content: Content[] = [
    officialHeader({ name: school.name, lines: [school.address] }, width, '', formatDay(day, language)),
    { text: title, bold: true, fontSize: 14, alignment: 'center' },
    ...(onlyNew ? [{ text: t('tvPaper.onlyNew'), alignment: 'center' as const }] : []),
    ...[...groupBy(lines, (line) => line.day)].flatMap(([on, own]) => dayTable(on, own, sheet, t)),
    { ...signatures([{ post: t('people.role.director'), name: school.director }]), fontSize: 10 },
  ]; // biome-ignore format: a part of the paper a line
  return { paper: { content, margins: officialMargins, style: officialStyle }, title, language, day };
}

function dayTable(day: Day, lines: readonly SubstitutionLine[], sheet: SubstitutionSheet, t: Texts): Content[] {
  const heads = ['time', 'classes', 'subject', 'absent', 'substitute', 'read'] as const;
  const rows = lines.map((line): Content[] => [
    line.startsAt !== null ? formatTime(line.startsAt) : line.number !== null ? t('tvView.lessonNumber', { number: line.number }) : '',
    sheet.className(line.classId),
    breakable(sheet.names.subjects.find(({ key }) => key === line.subjectKey)?.name[sheet.language] || line.subjectText),
    breakable(line.absentName),
    breakable(tellSubstitute(line, t)),
    '',
  ]); // biome-ignore format: a cell a line
  return [
    heading(`day-${day}`, capital(formatWeekday(day, sheet.language)), 12, 8),
    { stack: [{ ...table(heads.map((head) => t(`tvPaper.column.${head}`)), rows, [46, 44, '*', 102, 124, 76]), layout: 'tight' }], fontSize: 9.5 },
  ]; // biome-ignore format: the table is one line
}

/** The substitute, or that the lesson falls out; and what an earlier sheet said. */
function tellSubstitute({ kind, substituteName, toldName, reason }: SubstitutionLine, t: Texts): string {
  const now = kind === 'assigned' ? substituteName : t(`tvPaper.line.${kind}`);
  const before = toldName !== '' && toldName !== substituteName ? t('tvPaper.notAnyMore', { name: toldName }) : '';
  return [now, before, reason].filter(Boolean).join('. ');
}
