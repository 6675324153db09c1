import type { Language } from '../language.ts';
import { type ChannelCounts, type ClassFigures, countedChannels, type WorkFigures } from './report-figures.ts';

/** The records of one week from which figures are counted; names of students are not among them. */
export interface CountedRecords {
  /** In the order of the report. */
  classes: { id: number; name: string; grade: number; language: Language }[];
  channels: Map<number, ChannelCounts>;
  /** Students by class who are to get a packet in the week: on paper, and meant by its periods. */
  due: ReadonlyMap<number, number>;
  load: { classId: number; subjectKey: string }[];
  /** Sheets of the week in any state. */
  sheets: { subjectKey: string; classIds: number[]; state: 'draft' | 'ready' }[];
  /** Packets printed; `onPaper` tells whether the student is still among those who are to get one. */
  packets: { classId: number | null; onPaper: boolean; pages: number; paperSheets: number }[];
}

export interface CountedWeek {
  students: number;
  channels: ChannelCounts;
  work: WorkFigures | null;
  classes: ClassFigures[];
}

const noChannels: ChannelCounts = { platform: 0, tv: 0, phone: 0, paper: 0, unknown: 0 };
const noWork: WorkFigures = { packets: 0, unprinted: 0, pages: 0, paperSheets: 0, needed: 0, missing: 0 };

/** Counts a week: each class, and the school as their sum (with packets of classes that are gone). */
export function countWeek(records: CountedRecords): CountedWeek {
  const classes = records.classes.map((entry) => countClass(entry, records));
  const orphans = records.packets.filter(({ classId }) => !classes.some((entry) => entry.classId === classId));
  const work = [...classes.map((entry) => entry.work), { ...noWork, ...countPackets(orphans) }].reduce(add);
  const isEmpty = records.sheets.length === 0 && records.packets.length === 0;
  const channels = classes.map((entry) => entry.channels).reduce(add, noChannels);
  return { students: total(channels), channels, work: isEmpty ? null : work, classes };
}

function countClass(
  { id, name, grade, language }: CountedRecords['classes'][number],
  records: CountedRecords,
): ClassFigures {
  const channels = records.channels.get(id) ?? noChannels;
  const packets = records.packets.filter(({ classId }) => classId === id);
  const subjects = new Set(records.load.filter(({ classId }) => classId === id).map(({ subjectKey }) => subjectKey));
  const ready = new Set(
    records.sheets
      .filter(({ state, classIds }) => state === 'ready' && classIds.includes(id))
      .map(({ subjectKey }) => subjectKey),
  );
  const due = records.due.get(id) ?? 0;
  const needed = due > 0 ? [...subjects] : [];
  const work: WorkFigures = {
    ...countPackets(packets),
    unprinted: Math.max(0, due - packets.filter(({ onPaper }) => onPaper).length),
    needed: needed.length,
    missing: needed.filter((key) => !ready.has(key)).length,
  };
  return { classId: id, name, grade, language, students: total(channels), channels, work };
}

const countPackets = (packets: CountedRecords['packets']) => ({
  packets: packets.length,
  pages: packets.reduce((sum, { pages }) => sum + pages, 0),
  paperSheets: packets.reduce((sum, { paperSheets }) => sum + paperSheets, 0),
});

const total = (channels: ChannelCounts) => countedChannels.reduce((sum, channel) => sum + channels[channel], 0);

function add<T extends Record<string, number>>(a: T, b: T): T {
  return Object.fromEntries(Object.keys(a).map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)])) as T;
}
