import type { Language } from '../language.ts';
import type { Texts } from '../text/texts.ts';
import { type ChannelCounts, type ClassFigures, countedChannels, type ReportFigures } from './report-figures.ts';

export const workIndicators = ['packets', 'unprinted', 'pages', 'paperSheets', 'needed', 'missing'] as const;

/** A line of the report: the number of this week and of the last; null where there are no data. */
export interface IndicatorRow {
  key: `${'students' | 'channel' | 'work'}.${string}`;
  label: string;
  /** Part of the line above. */
  isPart: boolean;
  now: number | null;
  before: number | null;
}

/** The lines of the report, in order; the same on screen, on paper and in the workbook. */
export function indicatorRows({ students, channels, work, previous }: ReportFigures, t: Texts): IndicatorRow[] {
  return [
    { key: 'students.all', label: t('reports.students'), isPart: false, now: students, before: previous.students },
    ...countedChannels.map(
      (channel): IndicatorRow => ({
        key: `channel.${channel}`,
        label: t(`reports.channel.${channel}`),
        isPart: true,
        now: channels[channel],
        before: previous.channels?.[channel] ?? null,
      }),
    ),
    ...workIndicators.map(
      (indicator): IndicatorRow => ({
        key: `work.${indicator}`,
        label: t(`reports.work.${indicator}`),
        isPart: indicator === 'missing',
        now: work?.[indicator] ?? null,
        before: previous.work?.[indicator] ?? null,
      }),
    ),
  ];
}

/** `+5`, `−3`, `0`; null where one of the two is unknown. */
export function formatDifference({ now, before }: Pick<IndicatorRow, 'now' | 'before'>): string | null {
  if (now === null || before === null) return null;
  const difference = now - before;
  return difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0';
}

/** One line for each class or, when there are too many for a page, for each grade and language. */
export interface GroupRow {
  name: string;
  students: number;
  channels: ChannelCounts;
  packets: number;
}

export function groupRows(
  classes: readonly ClassFigures[],
  byGrade: boolean,
  languageName: (language: Language) => string,
): GroupRow[] {
  const rows = new Map<string, GroupRow>();
  const inOrder = byGrade
    ? [...classes].sort((a, b) => a.grade - b.grade || (a.language < b.language ? -1 : a.language > b.language ? 1 : 0))
    : classes;
  for (const { name, grade, language, students, channels, work } of inOrder) {
    const key = byGrade ? `${grade} (${languageName(language)})` : name;
    const row = rows.get(key) ?? {
      name: key,
      students: 0,
      channels: { platform: 0, tv: 0, phone: 0, paper: 0, unknown: 0 },
      packets: 0,
    };
    row.students += students;
    row.packets += work.packets;
    for (const channel of countedChannels) row.channels[channel] += channels[channel];
    rows.set(key, row);
  }
  return [...rows.values()];
}
