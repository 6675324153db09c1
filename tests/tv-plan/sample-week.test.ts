import { expect, it } from 'vitest';
import { resource } from '../../main/resources.ts';
import { fromFile } from './fixtures.ts';
import { quiet, tvHouse } from './tv-house.ts';

it('The grids of the sample school come in whole: every word known, nothing flagged, both languages', async () => {
  const { tv, rooms } = await tvHouse();
  await rooms.school.addPreset({ key: 'kz-2019-2020' }, quiet);
  for (const [file, channel, language] of [
    ['broadcasts-ru.xlsx', 'Еларна', 'ru'],
    ['broadcasts-kk.xlsx', 'Балапан', 'kk'],
  ] as const) {
    const result = await tv.importBroadcasts(fromFile(resource('sample-school', file)), quiet);
    expect(result).toMatchObject({
      words: [],
      needed: [],
      counts: { create: 1_600, skipped: 0, flagged: 0, guessed: 0 },
      firstWeek: '2020-W15',
    });
    const id = (await tv.listChannels(null, quiet)).find(({ name }) => name.ru === channel)?.id;
    const rows = (await tv.listBroadcasts({ week: '2020-W16' }, quiet)).filter((row) => row.channelId === id);
    expect(rows.map(({ language: of }) => of)).toEqual(Array(250).fill(language));
  }
  const weeks = await tv.listBroadcastWeeks(null, quiet);
  expect(weeks.map(({ count }) => count)).toEqual([500, 500, 500, 400, 300, 500, 500]);
});
