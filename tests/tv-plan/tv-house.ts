import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openHouse } from '../../main/house.ts';
import type { BroadcastInput } from '../../shared/tv-plan/broadcasts.contract.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** An empty school with all its rooms, closed when the test ends. */
export async function tvHouse() {
  const folder = temporaryFolder();
  const house = await openHouse(join(folder, 'school.sqlite'));
  onTestFinished(() => house.close());
  const channels = new Map((await house.rooms.tvPlan.listChannels(null, quiet)).map(({ name, id }) => [name.ru, id]));
  return {
    ...house,
    folder,
    tv: house.rooms.tvPlan,
    balapan: channels.get('Балапан')!,
    elarna: channels.get('Еларна')!,
  };
}

export const quiet = { signal: new AbortController().signal, progress: () => {} };

export const aBroadcast = (channelId: number, given: Partial<BroadcastInput> = {}): BroadcastInput => ({
  day: '2020-04-06',
  startsAt: 540,
  minutes: 10,
  channelId,
  grade: 5,
  language: 'ru',
  subjectKey: 'mathematics',
  subjectText: '',
  topic: '',
  replayLink: '',
  ...given,
});
