import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../renderer/duties/matrix/apply-edits.ts';
import { rowMaker } from '../../renderer/duties/matrix/matrix-rows.ts';
import { areaOf, move } from '../../renderer/duties/matrix/sheet-area.ts';
import { fixedKinds, sheetColumns } from '../../renderer/duties/matrix/sheet-columns.ts';
import { clearCells, fillDown, paste, toggleCells, toTsv } from '../../renderer/duties/matrix/sheet-paste.ts';
import { boardOf, dutyOf, owner, personOf } from './matrix-board.ts';

const staff = [
  personOf(1, 'Ахметов Ерлан', ['director']),
  personOf(2, 'Ким Анна', ['subject_teacher']),
  personOf(3, 'Өмірова Әсел', ['subject_teacher']),
];
const columns = sheetColumns(staff);
const sheetOf = (...duties: ReturnType<typeof dutyOf>[]) => ({ rows: rowMaker(staff, 'ru')(duties), columns });
const column = (kind: (typeof fixedKinds)[number]) => fixedKinds.indexOf(kind);
const personColumn = (id: number) => fixedKinds.length + id - 1;
const choose = (top: number, left: number, bottom = top, right = left) => ({
  from: { row: top, column: left },
  to: { row: bottom, column: right },
});
const find = (name: string) => staff.find((person) => person.name.startsWith(name))?.id ?? null;

it('Arrows, Home, End and page keys move within the sheet; Shift makes the choice larger', () => {
  const size = { rows: 30, columns: 9 };
  const press = (choice: ReturnType<typeof choose>, key: string, more = {}) =>
    move(choice, { key, control: false, shift: false, ...more }, size);
  expect(press(choose(0, 0), 'ArrowUp')?.to).toEqual({ row: 0, column: 0 });
  expect(press(choose(3, 4), 'PageDown')?.to).toEqual({ row: 13, column: 4 });
  expect(press(choose(25, 4), 'PageDown')?.to).toEqual({ row: 29, column: 4 });
  expect(press(choose(3, 4), 'Home')?.to).toEqual({ row: 3, column: 0 });
  expect(press(choose(3, 4), 'End', { control: true })?.to).toEqual({ row: 29, column: 8 });
  expect(press(choose(3, 4), 'ArrowDown', { shift: true })).toEqual(choose(3, 4, 4, 4));
  expect(press(choose(3, 4), 'a', { control: true })).toEqual(choose(0, 4, 29, 4));
  expect(press(choose(3, 4), 'x')).toBeNull();
  expect(areaOf(choose(5, 6, 2, 1))).toEqual({ top: 2, bottom: 5, left: 1, right: 6 });
});

it('No key leads out of the sheet', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
  const key = fc.record({ key: fc.constantFrom(...keys), control: fc.boolean(), shift: fc.boolean() });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 130 }), fc.array(key), (rows, wide, pressed) => {
      let choice = choose(0, 0);
      for (const each of pressed) choice = move(choice, each, { rows, columns: wide })!;
      return [choice.from, choice.to].every((place) => place.row >= 0 && place.row < rows && place.column >= 0 && place.column < wide);
    }),
  );
}); // biome-ignore format: one property

it('Filling down copies the first row of the choice, or the row above a single one', () => {
  const sheet = sheetOf(dutyOf(1, { owners: [owner(1), owner(2)], dueOn: '2020-04-10' }), dutyOf(2), dutyOf(3));
  expect(fillDown(sheet, choose(0, column('owner'), 2)).edits).toEqual([
    { dutyId: 2, everyone: false, staffIds: [1, 2] },
    { dutyId: 3, everyone: false, staffIds: [1, 2] },
  ]);
  expect(fillDown(sheet, choose(1, column('due'))).edits).toEqual([{ dutyId: 2, dueOn: '2020-04-10' }]);
  expect(fillDown(sheet, choose(0, column('owner'))).edits).toEqual([]);
  expect(fillDown(sheet, choose(0, personColumn(1), 1, personColumn(3))).edits).toEqual([
    { dutyId: 2, everyone: false, staffIds: [1, 2] },
  ]);
});

it('Delete empties what may be empty and leaves title and state alone', () => {
  const sheet = sheetOf(dutyOf(1, { owners: [owner(1), owner(2)], deputyId: 3, dueOn: '2020-04-10' }));
  expect(clearCells(sheet, choose(0, 0, 0, columns.length - 1)).edits).toEqual([
    { dutyId: 1, everyone: false, staffIds: [], deputyId: null, dueOn: null },
  ]);
  expect(clearCells(sheet, choose(0, personColumn(2))).edits).toEqual([{ dutyId: 1, everyone: false, staffIds: [1] }]);
  expect(clearCells(sheetOf(dutyOf(1)), choose(0, 0, 0, columns.length - 1)).edits).toEqual([]);
});

it('Space gives all chosen cells what the active one has not', () => {
  const sheet = sheetOf(dutyOf(1, { owners: [owner(2)] }), dutyOf(2));
  expect(toggleCells(sheet, choose(0, personColumn(2), 1)).edits).toEqual([
    { dutyId: 2, everyone: false, staffIds: [2] },
  ]);
  expect(toggleCells(sheet, choose(1, personColumn(2), 0)).edits).toEqual([
    { dutyId: 1, everyone: false, staffIds: [] },
  ]);
  expect(toggleCells(sheet, choose(0, column('state'), 1)).edits.map(({ state }) => state)).toEqual(['done', 'done']);
  expect(toggleCells(sheet, choose(0, column('title'))).edits).toEqual([]);
});

it('A duty that all holders of a role carry loses and gains nobody by a cell', () => {
  const sheet = sheetOf(dutyOf(1, { role: 'subject_teacher', everyone: true }));
  expect(toggleCells(sheet, choose(0, personColumn(2)))).toEqual({ edits: [], unknown: [], byRole: 1 });
  expect(fillDown(sheetOf(sheet.rows[0]!.duty, dutyOf(2)), choose(0, column('owner'), 1)).edits).toEqual([
    { dutyId: 2, everyone: true, staffIds: [] },
  ]);
});

it('A pasted table of names and days is understood; a name of nobody changes nothing and is told', () => {
  const sheet = sheetOf(dutyOf(1), dutyOf(2), dutyOf(3));
  const text = 'Ахметов Ерлан; Ким Анна\t\t10.4.2020\r\nНикто\tКим Анна\tзавтра\r\n';
  expect(paste(sheet, choose(0, column('owner')), text, find)).toEqual({
    edits: [
      { dutyId: 1, everyone: false, staffIds: [1, 2], dueOn: '2020-04-10' },
      { dutyId: 2, deputyId: 2 },
    ],
    unknown: ['Никто', 'завтра'],
    byRole: 0,
  });
  expect(paste(sheet, choose(0, column('owner'), 2), 'Өмірова Әсел', find).edits).toHaveLength(3);
  expect(paste(sheet, choose(2, column('owner')), 'Ким Анна\nКим Анна\nКим Анна', find).edits).toHaveLength(1);
  expect(toTsv([['a\tb', 'c'], ['d\r\ne']])).toBe('a b\tc\r\nd e');
});

it('What is shown at once is what the edits say', () => {
  const board = boardOf([dutyOf(1, { owners: [{ ...owner(1), state: 'done' }] }), dutyOf(2)], staff);
  const after = applyEdits(board, [{ dutyId: 1, staffIds: [1, 2], everyone: false, dueOn: '2020-04-07' }]);
  expect(after.duties[1]).toBe(board.duties[1]);
  expect(after.duties[0]).toMatchObject({ state: 'inWork', late: true, dueOn: '2020-04-07' });
  expect(after.duties[0]!.owners).toEqual([{ ...owner(1), state: 'done' }, owner(2)]);
  const byRole = applyEdits(board, [{ dutyId: 1, everyone: true, staffIds: [] }]);
  expect(byRole.duties[0]).toMatchObject({ everyone: true, owners: [], state: 'open' });
});
