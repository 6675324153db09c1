import type { BoardPerson } from '../../../shared/duties/board.contract.ts';

export const fixedKinds = ['clause', 'title', 'owner', 'deputy', 'due', 'state'] as const;
export type FixedKind = (typeof fixedKinds)[number];

/** A column of the sheet: something about the duty, or a person. */
export type SheetColumn = { kind: FixedKind } | { kind: 'person'; person: BoardPerson };

/** Pixels. The first two stay in sight when the sheet goes to the right. */
export const fixedWidths: Record<FixedKind, number> = {
  clause: 132,
  title: 268,
  owner: 176,
  deputy: 128,
  due: 92,
  state: 112,
};
export const personWidth = 30;
export const rowHeight = 42;
export const headHeight = 120;

/** Where each fixed column begins, and where the people begin. */
export const fixedLefts = fixedKinds.map((_, place) =>
  fixedKinds.slice(0, place).reduce((sum, kind) => sum + fixedWidths[kind], 0),
);
export const peopleLeft = fixedKinds.reduce((sum, kind) => sum + fixedWidths[kind], 0);
export const frozenWidth = fixedWidths.clause + fixedWidths.title;

export const sheetColumns = (people: readonly BoardPerson[]): SheetColumn[] => [
  ...fixedKinds.map((kind) => ({ kind })),
  ...people.map((person) => ({ kind: 'person' as const, person })),
];
