import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DutyState, dutyStates, isFinished, isLate, personState, stateOf } from '../../shared/duties/duty.ts';
import { coverOn, holdersOn } from '../../shared/duties/holder.ts';
import type { Absence } from '../../shared/people/absences.ts';

const state = fc.constantFrom(...dutyStates);
const owner = fc.record({ state: fc.option(state, { nil: null }) });

test('A duty closed as a whole stays closed, whatever its owners say, and is closed for each of them', () => {
  fc.assert(
    fc.property(state.filter(isFinished), fc.array(owner), (own, owners) => {
      expect(stateOf(own, owners)).toBe(own);
      for (const one of owners) expect(personState(own, one)).toBe(own);
    }),
  );
});

test('A duty is done only when every owner has finished and one has done it; nothing is done without an owner', () => {
  fc.assert(
    fc.property(state.filter((own) => !isFinished(own)), fc.array(owner), (own, owners) => {
      const states = owners.map((one) => one.state ?? 'open');
      const all = states.length > 0 && states.every(isFinished);
      expect(stateOf(own, owners) === 'done').toBe(all && states.includes('done'));
      expect(stateOf(own, owners) === 'notNeeded').toBe(all && !states.includes('done'));
      if (owners.length === 0) expect(stateOf(own, owners)).toBe(own);
    }),
  ); // biome-ignore format: one rule a line
});

test('What goes on all the time never turns late; what is done once turns late the day after its day', () => {
  const duty = (frequency: 'once' | 'event' | 'daily' | 'weekly' | 'lesson' | 'constant', now: DutyState = 'open') => ({
    entry: { frequency },
    dueOn: '2020-04-10',
    state: now,
  });
  for (const frequency of ['daily', 'weekly', 'lesson', 'constant'] as const)
    expect(isLate(duty(frequency), '2020-05-25')).toBe(false);
  for (const frequency of ['once', 'event'] as const) {
    expect(isLate(duty(frequency), '2020-04-10')).toBe(false);
    expect(isLate(duty(frequency), '2020-04-11')).toBe(true);
    expect(isLate(duty(frequency, 'inWork'), '2020-04-11')).toBe(true);
    expect(isLate(duty(frequency, 'done'), '2020-04-11')).toBe(false);
    expect(isLate(duty(frequency, 'notNeeded'), '2020-04-11')).toBe(false);
  }
});

const away = (staffId: number, startsOn: string, endsOn: string, coverId: number | null, kind: Absence['kind'] = 'ill') => ({ staffId, startsOn, endsOn, coverId, kind }); // biome-ignore format: one line

test('A duty passes to the cover for the days of the absence and returns by itself', () => {
  const absences = [away(1, '2020-04-08', '2020-04-10', 2)];
  expect(coverOn(1, '2020-04-07', absences)).toBe(1);
  expect(coverOn(1, '2020-04-08', absences)).toBe(2);
  expect(coverOn(1, '2020-04-10', absences)).toBe(2);
  expect(coverOn(1, '2020-04-11', absences)).toBe(1);
});

test('A cover who is away is covered in turn, a circle ends with nobody, and who works from home is there', () => {
  const week = ['2020-04-06', '2020-04-10'] as const;
  expect(coverOn(1, '2020-04-07', [away(1, ...week, 2), away(2, ...week, 3)])).toBe(3);
  expect(coverOn(1, '2020-04-07', [away(1, ...week, 2), away(2, ...week, 1)])).toBeNull();
  expect(coverOn(1, '2020-04-07', [away(1, ...week, null)])).toBeNull();
  expect(coverOn(1, '2020-04-07', [away(1, ...week, 2, 'home')])).toBe(1);
});

test('Nobody who is away ever holds a duty, each owner has one holder, and without absences it is the owner', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2020-04-${String(number).padStart(2, '0')}`);
  const person = fc.integer({ min: 1, max: 6 });
  const absence = fc
    .record({ staffId: person, a: day, b: day, coverId: fc.option(person, { nil: null }) })
    .map(({ a, b, ...rest }) => {
      const [startsOn, endsOn] = [a, b].sort() as [string, string];
      return { ...rest, startsOn, endsOn, kind: 'ill' as const };
    });
  fc.assert(
    fc.property(fc.uniqueArray(person, { minLength: 1 }), fc.option(person, { nil: null }), fc.array(absence), day, (ids, deputyId, absences, on) => {
      const owners = ids.map((staffId) => ({ staffId, state: null, doneOn: null }));
      const entry = { role: 'director' } as Parameters<typeof holdersOn>[0]['entry'];
      const holders = holdersOn({ everyone: false, owners, deputyId, entry }, on, [], absences);
      expect(holders.map(({ ownerId }) => ownerId)).toEqual(ids);
      const isAwayOn = (id: number) => absences.some((one) => one.staffId === id && one.startsOn <= on && on <= one.endsOn);
      for (const { ownerId, holderId, part } of holders) {
        if (holderId !== null) expect(isAwayOn(holderId)).toBe(false);
        if (!isAwayOn(ownerId)) expect([holderId, part]).toEqual([ownerId, 'owner']);
      }
    }),
  ); // biome-ignore format: one rule a line
});
