import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatTime } from '../../shared/tv-plan/time.ts';
import { fromFile } from './fixtures.ts';
import { quiet, tvHouse } from './tv-house.ts';

// Grids as stations of other countries print them: English names of days, years and forms instead of grades, other
// times, subjects that nobody here has. Both stations are invented.
const published = (name: string) => join(import.meta.dirname, 'published', name);

async function load(name: string) {
  const { tv } = await tvHouse();
  const { id: channelId } = await tv.addChannel({ name: { ru: 'Учебный канал', kk: 'Оқу арнасы' }, language: null, radio: { ru: '', kk: '' }, address: '', regional: true }, quiet); // biome-ignore format: one line
  const table = fromFile(published(name), { channelId, language: 'ru', week: null, firstMonday: '2020-04-20' });
  const result = await tv.importBroadcasts(table, quiet);
  const told = async (week: string) =>
    (await tv.listBroadcasts({ week }, quiet)).map((one) => `${one.day} ${formatTime(one.startsAt)}+${one.minutes} ${one.grade} ${one.subjectKey ?? `«${one.subjectText}»`}${one.topic && ` / ${one.topic}`}`); // biome-ignore format: one line
  return { tv, table, result, told };
}

it('A09: a long list of another country loads through the mapping: weeks, day names, years, hours of the afternoon', async () => {
  const { tv, table, result, told } = await load('northland-list.csv');
  expect(result.layout).toEqual({ shape: 'list', headings: [2], roles: ['week', 'day', 'time', 'end', 'grade', 'subject', 'topic'] }); // biome-ignore format: one line
  expect(result.counts).toMatchObject({ create: 8, skipped: 1, unmatched: 1 });
  expect(await told('2020-W17')).toEqual([
    '2020-04-20 08:30+20 5 mathematics / Fractions on a number line, part 1',
    '2020-04-20 09:00+20 7 physics / Why things float',
    '2020-04-21 13:15+20 5 english / A letter to a friend',
    '2020-04-22 08:30+20 8 geography / Rivers',
    '2020-04-22 08:30+20 9 geography / Rivers',
    '2020-04-24 08:30+20 6 «Kitchen Science» / Bread',
  ]);
  expect(await told('2020-W18')).toEqual([
    '2020-04-27 08:30+20 5 mathematics / Fractions on a number line, part 2',
    '2020-05-02 10:00+30 7 biology / Ponds',
  ]);
  // The line that names no real grade is told with its place, and the unknown word is tied once for all.
  const skipped = result.notes.filter(({ state }) => state === 'skipped');
  expect(skipped).toMatchObject([{ line: 8, text: 'Maths', whys: [{ key: 'tvPlan.import.reason.badGrade' }] }]);
  expect(result.words).toEqual([{ place: 'subject', text: 'Kitchen Science', count: 1 }]);
  await tv.tellWord({ place: 'subject', word: 'Kitchen Science', subjectKey: 'natural-science', channelId: null }, quiet); // biome-ignore format: one line
  expect((await told('2020-W17')).at(-1)).toBe('2020-04-24 08:30+20 6 natural-science / Bread');
  expect((await tv.importBroadcasts(table, quiet)).counts).toMatchObject({ create: 0, unchanged: 8, unmatched: 0 });
});

it('A09: a grid of another country loads through the mapping: days over the columns, a form and a week in its title', async () => {
  const { tv, table, result, told } = await load('islandia-grid.csv');
  expect(result.layout).toMatchObject({ shape: 'days', roles: ['time', 'cell', 'cell', 'cell', 'cell', 'cell'] });
  expect(result.counts).toMatchObject({ create: 14, skipped: 0, unmatched: 3 });
  expect(await told('2020-W17')).toEqual([
    '2020-04-20 07:45+20 6 mathematics / Ratio',
    '2020-04-20 08:10+20 6 geography',
    '2020-04-20 11:00+20 6 «History of Islandia»',
    '2020-04-21 07:45+20 6 english / Past simple',
    '2020-04-21 08:10+20 6 mathematics',
    '2020-04-22 07:45+20 6 mathematics / Percent',
    '2020-04-22 08:10+20 6 «Break»',
    '2020-04-22 11:00+20 6 informatics / Loops',
    '2020-04-23 07:45+20 6 natural-science',
    '2020-04-23 08:10+20 6 biology / Leaves',
    '2020-04-23 11:00+20 6 mathematics',
    '2020-04-24 07:45+20 6 world-history',
    '2020-04-24 08:10+20 6 english',
    '2020-04-24 11:00+20 6 «Music and movement»',
  ]);
  expect((await tv.importBroadcasts(table, quiet)).counts).toMatchObject({ create: 0, unchanged: 14 });
  // A break is no lesson: told once, it is not read any more.
  await tv.tellWord({ place: 'subject', word: 'Break', subjectKey: null, channelId: null }, quiet);
  expect((await tv.previewBroadcasts(table, quiet)).counts).toMatchObject({ create: 0, unchanged: 13 });
});
