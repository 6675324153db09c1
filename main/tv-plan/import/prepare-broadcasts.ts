import { resolveProfile } from '../../../shared/period/resolve.ts';
import type { Work } from '../../../shared/rpc.ts';
import { broadcastFlagger, broadcastRules } from '../../../shared/tv-plan/broadcast-flags.ts';
import type { Broadcast } from '../../../shared/tv-plan/broadcasts.contract.ts';
import { type ComparedSlot, placeOf, SlotComparer } from '../../../shared/tv-plan/import/compare.ts';
import type { BroadcastTable } from '../../../shared/tv-plan/import/import.contract.ts';
import type { Defaults } from '../../../shared/tv-plan/import/read-slots.ts';
import { isRefused, type Slot } from '../../../shared/tv-plan/import/slot.ts';
import { addWeeks, type Day, dayOfWeek, today, type Week, weekOf } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import type { Foundation } from '../../house.ts';
import { findSubjects } from '../../imports/imports.repository.ts';
import { type Pace, startPace } from '../../imports/pace.ts';
import { runTask } from '../../imports/telling.ts';
import { findPeriods } from '../../period/period.repository.ts';
import { findChosen } from '../../period/profile.repository.ts';
import { findYears } from '../../school/calendar.repository.ts';
import { findBroadcasts } from '../broadcast.repository.ts';
import { findChannels } from '../directory.repository.ts';
import type { BroadcastsRead } from './read-broadcasts.ts';
import { findWords } from './words.repository.ts';

/** A table of broadcasts compared with the grid. */
export interface PreparedBroadcasts {
  read: BroadcastsRead;
  defaults: Defaults;
  compared: ComparedSlot[];
  flagsOf: ReturnType<typeof broadcastFlagger>;
  pace: Pace;
}

/** Reads the table in a thread and compares it in slices. */
export async function prepareBroadcasts(
  { store, pool }: Foundation,
  { source, answers }: BroadcastTable,
  { signal, progress }: Work,
): Promise<PreparedBroadcasts> {
  progress({ stage: 'imports.stage.read', done: 0, total: 1 });
  const { db } = store;
  const defaults = await defaultsFor(db, answers);
  const [subjects, channels, words] = await Promise.all([findSubjects(db), findChannels(db), findWords(db)]);
  const namesOf = (id: number) =>
    words.flatMap(({ place, channelId, word }) => (place === 'channel' && channelId === id ? [word] : []));
  const task = {
    source,
    sheet: answers.sheet,
    shape: answers.shape,
    layout: answers.layout,
    defaults,
    subjects,
    words: words.filter(({ place }) => place === 'subject'),
    channels: channels.map(({ id, name, language, regional }) => ({
      id,
      names: [name.ru, name.kk, ...namesOf(id)],
      language,
      regional,
    })),
  };
  const label = 'path' in source ? source.path : '';
  const read = await runTask(label, pool.run('readBroadcasts', task, signal));
  progress({ stage: 'imports.stage.compare', done: 0, total: 1 });
  const pace = startPace(signal);
  const compared = await compareSlots(db, read, answers.replace, pace);
  const days = [...new Set(compared.flatMap(({ slot }) => (isRefused(slot) ? [] : [slot.day])))].sort();
  await pace();
  const span = [days[0] ?? today(), days.at(-1) ?? today()] as const;
  const rules = broadcastRules(resolveProfile(await findChosen(db), ...span));
  const flagsOf = broadcastFlagger(rules, await findYears(db));
  return { read, defaults: { ...defaults, language: read.language }, compared, flagsOf, pace };
}

async function compareSlots(db: Db, { chunks }: BroadcastsRead, replace: boolean, pace: Pace): Promise<ComparedSlot[]> {
  const slots: Slot[] = [];
  for (const chunk of chunks) {
    slots.push(...(JSON.parse(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString()) as Slot[]));
    await pace();
  }
  const days = new Set(slots.flatMap((slot) => (isRefused(slot) ? [] : [slot.day])));
  const stored = new Map<string, Broadcast>();
  for (const day of days) {
    for (const row of await findBroadcasts(db, day, day)) stored.set(placeOf(row), row);
    await pace();
  }
  const comparer = new SlotComparer(stored, replace);
  const compared: ComparedSlot[] = [];
  for (const [place, slot] of slots.entries()) {
    compared.push(comparer.compare(slot));
    if (place % 250 === 249) await pace();
  }
  return compared;
}

/** What holds where neither the table nor the user says anything. */
async function defaultsFor(db: Db, answers: BroadcastTable['answers']): Promise<Defaults> {
  const week = answers.week ?? weekOf(today());
  const { minutes } = broadcastRules(resolveProfile(await findChosen(db), dayOfWeek(week, 1), dayOfWeek(week, 7)));
  const { day, channelId, grade, language } = answers;
  return {
    day,
    week,
    firstMonday: answers.firstMonday ?? (await firstMonday(db, week)),
    channelId,
    grade,
    language,
    minutes: answers.minutes ?? minutes?.value ?? 10,
  };
}

/** Weeks of a grid are counted from the distance period that the week lies in or follows, else from the school year. */
async function firstMonday(db: Db, week: Week): Promise<Day> {
  const last = dayOfWeek(week, 7);
  const years = (await findYears(db)).filter(({ startsOn, endsOn }) => startsOn <= last && last <= endsOn);
  const starts = (await findPeriods(db)).map(({ startsOn }) => startsOn).filter((day) => day <= last);
  const begins = starts.sort().at(-1) ?? years[0]?.startsOn;
  if (begins === undefined) return dayOfWeek(week, 1);
  const first = weekOf(begins);
  // A period or year that begins at a weekend begins on the Monday after it.
  return dayOfWeek(dayOfWeek(first, 5) < begins ? addWeeks(first, 1) : first, 1);
}
