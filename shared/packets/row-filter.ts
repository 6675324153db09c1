import type { PacketRow } from './packets.contract.ts';

export const rowFilters = ['all', 'unprinted', 'printed', 'incomplete', 'noAddress', 'empty', 'changed'] as const;
export type RowFilter = (typeof rowFilters)[number];

const tests: Record<RowFilter, (row: PacketRow) => boolean> = {
  all: () => true,
  unprinted: ({ printedAt }) => printedAt === null,
  printed: ({ printedAt }) => printedAt !== null,
  incomplete: ({ missing }) => missing.length > 0,
  noAddress: ({ address }) => address !== 'full',
  empty: ({ empty }) => empty !== null,
  changed: ({ readySince }) => readySince.length > 0,
};

/** The rows that a filter of the packets' table leaves; an unknown name (from an address) leaves all. */
export function filterPacketRows(rows: readonly PacketRow[], filter: RowFilter): PacketRow[] {
  return rows.filter(tests[filter]);
}

export const toRowFilter = (name: string | undefined): RowFilter => rowFilters.find((known) => known === name) ?? 'all';
