import { z } from 'zod';
import { documentOf } from '../period/clause.ts';
import type { Profile } from '../period/profile.ts';
import { Day } from '../week.ts';

const line = z.string().trim().max(300);

/** A paper that the school wants from teachers beside the named ones; the law that asks for it is never empty. */
export const TeacherPaperInput = z.object({
  name: line.min(1),
  /** A clause of the catalogue; null when another act asks for the paper. */
  clause: z.string().max(40).nullable(),
  act: line,
  actNumber: z.string().trim().max(60),
  actOn: Day.nullable(),
});
export type TeacherPaperInput = z.infer<typeof TeacherPaperInput>;
export const TeacherPaper = TeacherPaperInput.extend({ id: z.int() });
export type TeacherPaper = z.infer<typeof TeacherPaper>;

/** Papers of a teacher that documents name: the clause, and what the texts call the paper. */
const namedPapers = [
  { clause: 'O141-26.1.PED.1', name: 'kits' },
  { clause: 'O141-26.1.PED.2', name: 'control' },
  { clause: 'O141-26.1.PED.3', name: 'schedule' },
  { clause: 'O141-26.1.PED.10', name: 'records' },
  { clause: 'ALM-1.ST.1', name: 'plan' },
  { clause: 'SYK-4.2.2a', name: 'forms' },
  { clause: 'SYK-4.2.2b', name: 'resources' },
  { clause: 'SYK-4.2.2c', name: 'dates' },
  { clause: 'KEM-2e', name: 'programme' },
] as const;
export type NamedPaper = (typeof namedPapers)[number];

/** The papers that the documents of a profile name on a day: those of a layer not yet in force are not among them. */
export const papersOf = ({ layers }: Pick<Profile, 'layers'>, day: Day): NamedPaper[] =>
  namedPapers.filter(({ clause }) =>
    layers.some(
      ({ documents, from, to }) =>
        documents.some((key) => key === documentOf(clause)) &&
        (from === null || from <= day) &&
        (to === null || day <= to),
    ),
  );

/** Is there a legal ground: a clause, or an act with its number and day? */
export const hasGround = ({ clause, act, actNumber, actOn }: Omit<TeacherPaperInput, 'name'>): boolean =>
  clause !== null || (act.trim() !== '' && actNumber.trim() !== '' && actOn !== null);
