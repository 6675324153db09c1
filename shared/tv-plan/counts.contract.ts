import { z } from 'zod';
import { Language } from '../language.ts';
import { job } from '../rpc.ts';
import { Day } from '../week.ts';
import { Written } from './leaving/leaving.contract.ts';

export const countKinds = ['coverage', 'programme', 'ledger'] as const;
export type CountKind = (typeof countKinds)[number];

const CountOrder = z.object({
  kind: z.enum(countKinds),
  from: Day,
  to: Day,
  /** The last day that is over; coverage does not ask for it. */
  until: Day,
  language: Language,
  folder: z.string().nullable(),
});

export const countCalls = {
  /** Coverage, programme or ledger as a workbook. */
  exportCount: job(CountOrder, Written),
  /** The same as a paper. */
  printCount: job(CountOrder, Written),
};
