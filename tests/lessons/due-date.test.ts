import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay } from '../../shared/lessons/due-date.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { addWeeks, dayOfWeek } from '../../shared/week.ts';

test('A day is read however briefly it is typed', () => {
  for (const text of ['10.04.2020', '10.4.20', '10.04', '10.4.', ' 10 ', '10-04', '10/04/2020', '10 4'])
    expect(readDay(text, '2020-W15')).toBe('2020-04-10');
});

test('The year and month that are not typed are those nearest to the week', () => {
  expect(readDay('3.01', '2020-W53')).toBe('2021-01-03');
  expect(readDay('30.12', '2021-W01')).toBe('2020-12-30');
  expect(readDay('1', '2020-W18')).toBe('2020-05-01');
});

test('What is not a day is not read', () => {
  for (const text of ['', 'пятница', '32', '31.04', '29.02.2021', '10.13', '0.4', '10.04.2020 г', '2020-04-10'])
    expect(readDay(text, '2020-W15')).toBeNull();
});

test('Every day of a week is read back from its short and its full form', () => {
  const weeks = fc.integer({ min: 0, max: 3000 }).map((count) => addWeeks('1990-W01', count));
  fc.assert(
    fc.property(weeks, fc.integer({ min: 1, max: 7 }), (week, weekday) => {
      const day = dayOfWeek(week, weekday);
      const full = formatDayShort(day);
      expect([readDay(full, '2020-W15'), readDay(full.slice(0, 5), week), readDay(full.slice(0, 2), week)]).toEqual([
        day,
        day,
        day,
      ]);
    }),
    { seed: 14 },
  );
});
