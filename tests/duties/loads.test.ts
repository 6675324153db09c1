import { expect, it } from 'vitest';
import { loadsOf } from '../../shared/duties/person-loads.ts';
import { boardOf, dutyOf, owner, personOf } from './matrix-board.ts';

const [day, weekEnd] = ['2020-04-08', '2020-04-12'] as const;
const staff = [
  personOf(1, 'Ахметов Ерлан', ['director']),
  personOf(2, 'Ким Анна', ['deputy_academic']),
  personOf(3, 'Өмірова Әсел'),
];
const mine = (id: number, more: Parameters<typeof dutyOf>[1] = {}) => dutyOf(id, { owners: [owner(1)], ...more });
const constant = (id: number) => {
  const duty = mine(id);
  return { ...duty, entry: { ...duty.entry, frequency: 'constant' as const } };
};
const loads = (...[duties, more]: [Parameters<typeof boardOf>[0], Parameters<typeof boardOf>[2]?]) =>
  loadsOf(boardOf(duties, staff, more), day, weekEnd);
const nothing = { late: 0, today: 0, week: 0, later: 0, noDay: 0, ongoing: 0 };

it('Open duties of a person are counted by when they are due, and everybody stands in the list', () => {
  const found = loads([
    mine(1, { dueOn: '2020-04-07' }),
    mine(2, { dueOn: day }),
    mine(3, { dueOn: weekEnd }),
    mine(4, { dueOn: '2020-04-13' }),
    mine(5),
    constant(6),
    mine(7, { ownState: 'done', state: 'done', dueOn: '2020-04-07' }),
  ]);
  expect(found.map(({ staffId, open }) => [staffId, open])).toEqual([[1, 6], [2, 0], [3, 0]]);
  expect(found[0]?.counts).toEqual({ late: 1, today: 1, week: 1, later: 1, noDay: 1, ongoing: 1 });
}); // biome-ignore format: a person each

it('Known minutes are added up, and how many duties have none is told beside the sum', () => {
  const [load] = loads([mine(1, { minutes: 40 }), mine(2, { minutes: 20 }), mine(3)]);
  expect(load).toMatchObject({ open: 3, minutes: 60, unmeasured: 1 });
});

it('While a person is away, the load stands with who covers, without one with the deputy owner, and else with nobody', () => {
  const away = {
    id: 1,
    staffId: 1,
    startsOn: '2020-04-06',
    endsOn: '2020-04-10',
    kind: 'ill',
    note: '',
    coverId: 3,
  } as const;
  const duties = [mine(1, { dueOn: '2020-04-09' }), mine(2, { dueOn: '2020-04-15', minutes: 30 })];
  const covered = loads(duties, { absences: [away] });
  expect(covered.map(({ open }) => open)).toEqual([1, 0, 1]); // the second is due when the person is back
  expect(covered[2]?.counts).toEqual({ ...nothing, week: 1 });
  expect(covered[0]).toMatchObject({ minutes: 30, unmeasured: 0 });
  const uncovered = [{ ...away, coverId: null }];
  expect(loads([mine(1, { deputyId: 2 })], { absences: uncovered }).map(({ open }) => open)).toEqual([0, 1, 0]);
  expect(loads([mine(1)], { absences: uncovered }).map(({ open }) => open)).toEqual([0, 0, 0]);
  expect(loads([mine(1)], { absences: [{ ...away, kind: 'home' }] }).map(({ open }) => open)).toEqual([1, 0, 0]);
});

it('What one person has finished, and what no rule asks for any more, is no load', () => {
  const both = [{ staffId: 1, state: 'done' as const, doneOn: day }, owner(2)];
  const duty = dutyOf(1, { owners: both });
  const over = mine(2);
  const off = { ...over, entry: { ...over.entry, standing: { ...over.entry.standing, state: 'off' as const } } };
  expect(loads([duty, off]).map(({ open }) => open)).toEqual([0, 1, 0]);
});
