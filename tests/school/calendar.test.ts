import { expect, test } from 'vitest';
import { checkYear, type SchoolYearInput } from '../../shared/school/calendar.ts';
import { dayOff } from '../../shared/school/school-days.ts';
import { emptyHouse, undoLast, work } from '../people/test-house.ts';

const name = { ru: 'имя', kk: 'атауы' };
const year = (entries: SchoolYearInput['entries']): SchoolYearInput => ({
  id: null,
  name: '2019–2020',
  startsOn: '2019-09-01',
  endsOn: '2020-05-25',
  entries,
});
const entry = (kind: 'quarter' | 'break' | 'holiday', startsOn: string, endsOn: string) => ({
  kind,
  name,
  startsOn,
  endsOn,
});

test('Ready calendars raise no doubts but for the holiday inside a window for assessment; 2019–2020 has the prolonged spring break', async () => {
  const { school } = (await emptyHouse()).rooms;
  for (const { key } of (await school.listPresets(null, work)).filter(({ key }) => key.startsWith('kz'))) {
    const added = await school.addPreset({ key }, work);
    const found = checkYear(added, []).filter(({ kind }) => kind !== 'holidayInWindow');
    expect(found).toEqual([]);
  }
  const of2019 = (await school.listYears(null, work)).at(-1);
  expect(of2019?.entries).toContainEqual(
    expect.objectContaining({ kind: 'break', startsOn: '2020-03-16', endsOn: '2020-04-05' }),
  );
});

test('X07 Days of rest as the government moved them: 8 May 2020 instead of 11 May, and Constitution Day of 2027; later years wait to be confirmed', async () => {
  const { school } = (await emptyHouse()).rooms;
  for (const { key } of await school.listPresets(null, work)) {
    if (key.startsWith('kz')) await school.addPreset({ key }, work);
  }
  const years = await school.listYears(null, work);
  const off = (day: string) => dayOff(day, years)?.why ?? null;
  expect(['2020-05-07', '2020-05-08', '2020-05-11', '2020-05-12'].map(off)).toEqual(['holiday', 'holiday', null, null]);
  expect(['2026-03-16', '2027-03-15', '2027-03-16'].map(off)).toEqual([null, 'holiday', null]);
  expect(years.map(({ name, draft }) => [name, draft]).sort()).toEqual([['2019–2020', false], ['2025–2026', true], ['2026–2027', true]]); // biome-ignore format: pairs
});

test('Dates outside the year, over one another or the wrong way round are said, with their lines', () => {
  expect(checkYear(year([entry('holiday', '2020-06-01', '2020-06-01')]), [])).toEqual([{ kind: 'outside', entry: 0 }]);
  expect(checkYear(year([entry('break', '2019-11-03', '2019-10-28')]), [])).toEqual([{ kind: 'reversed', entry: 0 }]);
  expect(
    checkYear(year([entry('quarter', '2019-09-01', '2019-10-30'), entry('break', '2019-10-28', '2019-11-03')]), []),
  ).toEqual([{ kind: 'overlap', entry: 1, other: 0 }]);
  expect(checkYear({ ...year([]), endsOn: '2019-08-31' }, [])).toEqual([{ kind: 'yearReversed' }]);
});

test('A holiday in a quarter and a break of grade 1 inside a quarter are no clash', () => {
  const quarter = entry('quarter', '2020-01-09', '2020-03-15');
  expect(
    checkYear(
      year([quarter, entry('holiday', '2020-03-08', '2020-03-09'), entry('break', '2020-02-03', '2020-02-09')]),
      [],
    ),
  ).toEqual([]);
});

test('A year that reaches into another one is said', () => {
  const other = { ...year([]), id: 5, name: '2020–2021', startsOn: '2020-05-01', endsOn: '2021-05-25' };
  expect(checkYear(year([]), [other])).toEqual([{ kind: 'otherYear', name: '2020–2021' }]);
});

test('A year is corrected, deleted with all its dates, and undo brings both back', async () => {
  const house = await emptyHouse();
  const { school } = house.rooms;
  const added = await school.addPreset({ key: 'kz-2019-2020' }, work);
  await school.saveYear({ ...added, entries: added.entries.slice(0, 2) }, work);
  expect((await school.listYears(null, work))[0]?.entries).toHaveLength(2);
  await undoLast(house);
  expect(await school.listYears(null, work)).toEqual([added]);
  await school.deleteYear({ id: added.id }, work);
  expect(await school.listYears(null, work)).toEqual([]);
  await undoLast(house);
  expect(await school.listYears(null, work)).toEqual([added]);
});

test('A name used twice and dates that run backwards are not saved', async () => {
  const { school } = (await emptyHouse()).rooms;
  await school.addPreset({ key: 'kz-2019-2020' }, work);
  await expect(school.addPreset({ key: 'kz-2019-2020' }, work)).rejects.toMatchObject({ key: 'school.calendar.taken' });
  const backwards = { ...year([entry('break', '2019-11-03', '2019-10-28')]), name: 'другой' };
  await expect(school.saveYear(backwards, work)).rejects.toMatchObject({ key: 'school.calendar.reversed' });
});
