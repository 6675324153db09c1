import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ScheduledWork, scheduleWeek } from '../../shared/packets/week-schedule.ts';
import { dayOfWeek } from '../../shared/week.ts';

const week = '2020-W15';
const day = (weekday: number) => dayOfWeek(week, weekday);

const works = fc
  .array(
    fc.record({
      minutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: null }),
      dueOn: fc.option(fc.integer({ min: -3, max: 12 }).map(day), { nil: null }),
    }),
    { maxLength: 20 },
  )
  .map((list): ScheduledWork[] => list.map((work, id) => ({ id, ...work })));

test('Every minute of every subject is planned once, whatever the week is like', () => {
  fc.assert(
    fc.property(works, (list) => {
      const parts = scheduleWeek(list, week).flatMap((one) => one.parts);
      for (const { id, minutes } of list) {
        const own = parts.filter((part) => part.id === id);
        expect(own.length).toBeGreaterThan(0);
        if (minutes === null) expect(own).toEqual([{ id, minutes: null, last: true }]);
        else expect(own.reduce((sum, part) => sum + (part.minutes ?? 0), 0)).toBe(minutes);
      }
    }),
    { seed: 2020 },
  );
});

test('Nothing is planned after the day by which it is due', () => {
  fc.assert(
    fc.property(works, (list) => {
      for (const { day: date, parts } of scheduleWeek(list, week)) {
        for (const { id } of parts) {
          const due = list[id]?.dueOn ?? day(5);
          // Work that was due before the week began is done on Monday.
          expect(date <= due || date === day(1)).toBe(true);
        }
      }
    }),
    { seed: 2020 },
  );
});

test('The pieces of one subject stand on different days, and only the last one says that the work is finished', () => {
  fc.assert(
    fc.property(works, (list) => {
      const days = scheduleWeek(list, week);
      for (const { parts } of days) expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
      for (const { id } of list) {
        const own = days.flatMap(({ parts }) => parts.filter((part) => part.id === id));
        expect(own.map(({ last }) => last)).toEqual(own.map((_, index) => index === own.length - 1));
      }
    }),
    { seed: 2020 },
  );
});

test('With work due on Friday no day is heavier than another by more than one piece', () => {
  const minutes = fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 5, maxLength: 16 });
  fc.assert(
    fc.property(minutes, (list) => {
      const days = scheduleWeek(
        list.map((one, id) => ({ id, minutes: one, dueOn: day(5) })),
        week,
      );
      const loads = days.map((one) => one.minutes);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(55);
    }),
    { seed: 2020 },
  );
});

test('A week without work has five free days', () => {
  expect(scheduleWeek([], week).map(({ day: date, parts, minutes }) => [date, parts.length, minutes])).toEqual(
    [1, 2, 3, 4, 5].map((weekday) => [day(weekday), 0, 0]),
  );
});
