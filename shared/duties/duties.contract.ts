import { boardCalls } from './board.contract.ts';
import { catalogueCalls } from './catalogue-calls.ts';
import { checkCalls } from './check-calls.ts';
import { documentCalls } from './documents.ts';
import { headquartersCalls } from './headquarters-calls.ts';
import { oversightCalls } from './oversight-calls.ts';
import { dutyPaperCalls } from './paper-calls.ts';
import { sheetCalls } from './sheet-calls.ts';

/** Who must do what, by when and by which clause. The calls of each part stand in a file of their own. */
export const dutiesContract = {
  ...catalogueCalls,
  ...boardCalls,
  ...sheetCalls,
  ...checkCalls,
  ...headquartersCalls,
  ...oversightCalls,
  ...documentCalls,
  ...dutyPaperCalls,
};
