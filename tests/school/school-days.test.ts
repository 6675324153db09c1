import { expect, test } from 'vitest';
import { calendarPresets } from '../../main/school/calendar-presets.ts';
import { checkYear, type SchoolYear } from '../../shared/school/calendar.ts';
import { dayOff, isSchoolDay, schoolDays, schoolWeeks } from '../../shared/school/school-days.ts';
import { emptyHouse, work } from '../people/test-house.ts';

const years = calendarPresets()
  .filter(({ key }) => key === 'kz-2019-2020')
  .map((preset, place): SchoolYear => ({ ...preset, id: place + 1 }));

test('X07 With a break of 16.03–05.04.2020 and a start on 06.04 there are no lessons inside the break', () => {
  expect(schoolDays('2020-03-16', '2020-04-05', years)).toEqual([]);
  expect(schoolDays('2020-03-13', '2020-04-07', years)).toEqual(['2020-03-13', '2020-04-06', '2020-04-07']);
  expect(schoolWeeks('2020-03-14', '2020-04-10', years)).toEqual(['2020-W15']);
});

test('X07 A holiday inside a window for assessment is pointed out', () => {
  const [year] = years;
  if (!year) throw new Error('no year');
  const found = checkYear(year, []);
  expect(found.map(({ kind }) => kind)).toEqual(['holidayInWindow', 'holidayInWindow']); // 7 May, and 8 May for 9 May, a Saturday
  const [first] = found;
  if (first?.kind !== 'holidayInWindow') throw new Error('another finding');
  expect([year.entries[first.entry]?.startsOn, year.entries[first.other]?.startsOn]).toEqual(['2020-05-04', '2020-05-07']);
  const moved = year.entries.map((entry, at) =>
    at === first.entry ? { ...entry, startsOn: '2020-04-01', endsOn: '2020-04-03' } : entry,
  );
  expect(checkYear({ ...year, entries: moved }, []).map(({ kind }) => kind)).toEqual(['breakInWindow']);
}); // biome-ignore format: one line

test('Holidays, weekends and days outside the year are no school days, and each says why', () => {
  expect(dayOff('2020-05-07', years)).toMatchObject({ why: 'holiday', entry: { kk: 'Отан қорғаушылар күні' } });
  expect(dayOff('2020-04-11', years)).toEqual({ why: 'weekend' });
  expect(isSchoolDay('2020-04-11', years, { weekdays: 6 })).toBe(true);
  expect(dayOff('2020-06-01', years)).toEqual({ why: 'outsideYear' });
  expect(isSchoolDay('2020-06-01', [])).toBe(true);
});

test('The extra break of grade 1 is one for grade 1 only', () => {
  expect(isSchoolDay('2020-02-04', years)).toBe(true);
  expect(isSchoolDay('2020-02-04', years, { grade: 5 })).toBe(true);
  expect(dayOff('2020-02-04', years, { grade: 1 })).toMatchObject({ why: 'break' });
});

test('Both countries have calendars for 2019–20, 2025–26 and 2026–27; those to be confirmed say so and are confirmed once', async () => {
  const presets = calendarPresets();
  expect(presets.map(({ key }) => key).sort()).toEqual(['kz-2019-2020', 'kz-2025-2026', 'kz-2026-2027', 'ru-2019-2020', 'ru-2025-2026', 'ru-2026-2027']);
  for (const { entries } of presets) expect(entries.filter(({ kind }) => kind === 'holiday').length).toBeGreaterThan(5);
  expect(presets.filter(({ draft }) => draft).map(({ key }) => key)).toEqual(expect.arrayContaining(['kz-2026-2027', 'ru-2026-2027']));
  const { school } = (await emptyHouse()).rooms;
  const added = await school.addPreset({ key: 'kz-2026-2027' }, work);
  expect(added.draft).toBe(true);
  await school.saveYear({ ...added, draft: false }, work);
  expect((await school.listYears(null, work))[0]?.draft).toBe(false);
}); // biome-ignore format: long lists
