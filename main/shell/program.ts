import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/language.ts';
import { Problem } from '../../shared/problem.ts';
import type { Announcement, Work } from '../../shared/rpc.ts';
import { Preferences, type ProgramState } from '../../shared/shell/shell.contract.ts';
import { today, weekOf } from '../../shared/week.ts';
import { type House, openHouse, type RoomServices } from '../house.ts';
import { logFailure } from '../log.ts';
import { makeSampleFile } from '../sample/sample-school.ts';
import { openingWeek } from './opening-week.ts';

/** What is open and how this computer likes it; knows no window. */
export interface Program {
  state(): Promise<ProgramState>;
  language(): Language;
  savePreferences(preferences: Preferences): Preferences;
  startSample(work: Work): Promise<ProgramState>;
  startEmpty(): Promise<ProgramState>;
  openSchool(path: string | null): Promise<ProgramState>;
  startBeside(): Promise<ProgramState>;
  house(): House;
  rooms(): Partial<RoomServices>;
  onChange(listener: (announcement: Announcement) => void): void;
  close(): Promise<void>;
}

interface Remembered extends Preferences {
  file: string | null;
}

interface Place {
  /** The program's own folder. */
  folder: string;
  /** Where papers go when no other folder is chosen. */
  papersFolder?: string;
  version: string;
  sample: boolean;
}

export function openProgram({ folder, papersFolder, version, sample }: Place): Program {
  mkdirSync(folder, { recursive: true });
  const preferencesFile = join(folder, 'preferences.json');
  let remembered = recall(preferencesFile);
  let house: House | undefined;
  let problem: ProgramState['problem'] = null;
  const listeners = new Set<(announcement: Announcement) => void>();
  const ownFile = join(folder, 'school.sqlite');
  const sampleFile = join(folder, 'sample', 'school.sqlite');
  const file = () => (sample ? sampleFile : (remembered.file ?? ownFile));

  const remember = (change: Partial<Remembered>) => {
    remembered = { ...remembered, ...change };
    const part = `${preferencesFile}.part`; // a power cut leaves the old file or the new one, never half of it
    writeFileSync(part, JSON.stringify(remembered));
    renameSync(part, preferencesFile);
  };
  const state = async (): Promise<ProgramState> => ({
    school: house ? 'open' : problem ? 'failed' : 'none',
    file: file(),
    problem,
    version,
    preferences: { language: remembered.language, theme: remembered.theme },
    wantsSample: sample && !house,
    week: house ? await openingWeek(house.store.db) : weekOf(today()),
  });
  const open = async (path: string) => {
    await house?.close();
    house = undefined;
    problem = null;
    try {
      house = await openHouse(path, papersFolder);
      house.store.onChange((announcement) => {
        for (const listener of listeners) listener(announcement);
      });
    } catch (error) {
      if (error instanceof Problem) problem = { key: error.key, values: error.values };
      else problem = { key: 'app.unexpected', values: { number: logFailure('open', error) } };
    }
    return state();
  };
  const openedHouse = () => {
    if (!house) throw new Problem('app.database.unreachable', { path: file() });
    return house;
  };
  const reopen = (path: string) => {
    ready = ready.then(() => open(path));
    return ready;
  };
  let ready = existsSync(file()) ? open(file()) : state();

  return {
    state: () => ready,
    language: () => remembered.language,
    savePreferences(preferences) {
      remember(preferences);
      ready = ready.then(state);
      return preferences;
    },
    async startSample(work) {
      await ready;
      const path = sample || existsSync(ownFile) ? sampleFile : ownFile;
      if (!sample) remember({ file: path });
      if (!existsSync(path)) await makeSampleFile(path, work);
      return reopen(path);
    },
    startEmpty() {
      if (!sample) remember({ file: ownFile });
      return reopen(ownFile);
    },
    openSchool(path) {
      if (path !== null) remember({ file: path });
      return reopen(file());
    },
    startBeside() {
      const beside = freeName(file());
      remember({ file: beside });
      return reopen(beside);
    },
    house: openedHouse,
    rooms: () => house?.rooms ?? {},
    onChange: (listener) => void listeners.add(listener),
    async close() {
      await ready;
      await house?.close();
    },
  };
}

function recall(file: string): Remembered {
  const fallback: Remembered = { language: 'ru', theme: 'auto', file: null };
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<Remembered>;
    const preferences = Preferences.parse(stored);
    return { ...preferences, file: typeof stored.file === 'string' ? stored.file : null };
  } catch {
    return fallback;
  }
}

function freeName(file: string): string {
  for (let number = 2; ; number++) {
    const name = file.replace(/(-\d+)?\.sqlite$/, `-${number}.sqlite`);
    if (!existsSync(name)) return name;
  }
}
