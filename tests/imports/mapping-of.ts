import type { Mapping, OpenedFile } from '../../shared/imports/imports.contract.ts';

/** The mapping that the program proposes. */
export const mappingOf = ({ headings }: OpenedFile): Mapping =>
  headings.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
