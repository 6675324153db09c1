import { expect, it } from 'vitest';
import { awayToday, markOf } from '../../renderer/duties/matrix/cell-mark.ts';
import { linesByPerson, linesByRole } from '../../renderer/duties/matrix/matrix-counts.ts';
import { everything, filterRows, readFilter, writeFilter } from '../../renderer/duties/matrix/matrix-filter.ts';
import { rowMaker } from '../../renderer/duties/matrix/matrix-rows.ts';
import { boardOf, dutyOf, owner, personOf } from './matrix-board.ts';

const director = personOf(1, 'Ахметов Ерлан', ['director']);
const teacher = personOf(2, 'Ким Анна', ['subject_teacher']);
const other = personOf(3, 'Өмірова Әсел', ['subject_teacher']);
const staff = [director, teacher, other];
const rowsOf = (...duties: ReturnType<typeof dutyOf>[]) => rowMaker(staff, 'ru')(duties);

it('A01: a duty of any step stands in all three columns and counts once', () => {
  const rows = rowsOf(dutyOf(1, { step: 1 }), dutyOf(2), dutyOf(3, { role: 'subject_teacher', state: 'done' }));
  const { lines, foot } = linesByRole(rows);
  expect(lines.map(({ key }) => key)).toEqual(['director', 'subject_teacher']);
  expect(lines[0]!.steps[1].total).toBe(2);
  expect(lines[0]!.steps[3].total).toBe(1);
  expect(foot.all).toEqual({ total: 3, open: 2, late: 0, unowned: 2 });
});

it('Duties that no rule in force asks for are not counted, yet can be found', () => {
  const gone = dutyOf(1);
  gone.entry.standing = { state: 'repealed', by: '', on: '2020-06-01', reason: '' };
  const rows = rowsOf(gone);
  expect(linesByRole(rows).foot.all.total).toBe(0);
  expect(filterRows(rows, everything)).toHaveLength(1);
  expect(filterRows(rows, { ...everything, show: 'open' })).toHaveLength(0);
});

it('By person a shared duty stands with each and counts once at the foot; those of nobody have a line of their own', () => {
  const rows = rowsOf(dutyOf(1, { owners: [owner(1), owner(2)] }), dutyOf(2), dutyOf(3, { role: 'subject_teacher', everyone: true }));
  const { lines, foot } = linesByPerson(rows, [1, 2, 3]);
  expect(lines.map(({ key, all }) => [key, all.total])).toEqual([
    [1, 1],
    [2, 2],
    [3, 1],
    [null, 1],
  ]);
  expect(foot.all.total).toBe(3);
}); // biome-ignore format: one line

it('Each filter finds its duties, and the address keeps all of them', () => {
  const rows = rowsOf(
    dutyOf(1, { step: 1, owners: [owner(1)], late: true }),
    dutyOf(2, { role: 'subject_teacher', everyone: true, note: 'Журнал Қ' }),
    dutyOf(3, { step: 2, deputyId: 2, state: 'done' }),
  );
  const found = (query: Record<string, string>) => filterRows(rows, readFilter(query)).map(({ duty }) => duty.id);
  expect(found({ step: '2' })).toEqual([2, 3]);
  expect(found({ role: 'director' })).toEqual([1, 3]);
  expect(found({ person: '2' })).toEqual([2, 3]);
  expect(found({ show: 'late' })).toEqual([1]);
  expect(found({ show: 'unowned' })).toEqual([]);
  expect(found({ show: 'done' })).toEqual([3]);
  expect(found({ clause: 'ALM-1' })).toEqual([1]);
  expect(found({ q: 'міндет 3' })).toEqual([3]);
  expect(found({ q: 'alm-3' })).toEqual([3]);
  expect(found({ q: 'журнал' })).toEqual([2]);
  expect(found({ only: '1.3' })).toEqual([1, 3]);
  expect(found({ step: '9', role: 'king', person: 'x', show: 'all', only: '.' })).toEqual([1, 2, 3]);
  const query = { step: '2', role: 'director', person: '7', show: 'late', clause: 'ALM-1', q: 'план', only: '1.2' };
  expect(writeFilter(readFilter(query))).toEqual(query);
  expect(writeFilter(everything)).toEqual({});
});

it('A duty that did not change keeps its row', () => {
  const make = rowMaker(staff, 'ru');
  const [first, second] = [dutyOf(1), dutyOf(2)];
  const before = make([first, second]);
  const after = make([first, { ...second, note: 'новое' }]);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

it('A cell tells part, state and who is away; the work of one who is away stands with the cover', () => {
  const [named, shared] = rowsOf(
    dutyOf(1, { owners: [{ ...owner(1), state: 'done' }, owner(2)], deputyId: 3, dueOn: '2020-04-07' }),
    dutyOf(2, { role: 'subject_teacher', everyone: true }),
  );
  const present = awayToday(boardOf([], staff));
  expect(markOf(named!, 1, present)).toEqual({ part: 'owner', state: 'done', away: false });
  expect(markOf(named!, 2, present)).toEqual({ part: 'owner', state: 'late', away: false });
  expect(markOf(named!, 3, present)).toEqual({ part: 'deputy', state: 'open', away: false });
  expect(markOf(shared!, 3, present)).toEqual({ part: 'everyone', state: 'open', away: false });
  expect(markOf(shared!, 1, present)).toBeNull();
  const away = { id: 1, staffId: 2, startsOn: '2020-04-08', endsOn: '2020-04-10', kind: 'ill' as const, note: '', coverId: 3 };
  const ill = awayToday(boardOf([], staff, { absences: [away] }));
  expect(markOf(named!, 2, ill)?.away).toBe(true);
  expect(markOf(named!, 3, ill)).toEqual({ part: 'cover', state: 'late', away: false });
  const home = awayToday(boardOf([], staff, { absences: [{ ...away, kind: 'home' }] }));
  expect(markOf(named!, 2, home)?.away).toBe(false);
}); // biome-ignore format: one line an absence
