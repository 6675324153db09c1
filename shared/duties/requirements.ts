import { z } from 'zod';
import { Day } from '../week.ts';

/** The six things that a school needs for distance learning (order 141, item 24), in its order. */
export const requirementClauses = [
  'O141-24.B.1',
  'O141-24.B.2',
  'O141-24.B.3',
  'O141-24.B.4',
  'O141-24.B.5',
  'O141-24.B.6',
] as const;
export const RequirementClause = z.enum(requirementClauses);
export type RequirementClause = z.infer<typeof RequirementClause>;

/** What the texts call each requirement. */
const names = ['portal', 'links', 'resources', 'system', 'testing', 'teachers'] as const;
export const requirementName = (clause: RequirementClause): (typeof names)[number] =>
  names[requirementClauses.indexOf(clause)] ?? 'portal';

const line = z.string().trim().max(600);

/** One requirement: a tick needs evidence, a note or a file. */
export const Requirement = z.object({
  clause: RequirementClause,
  met: z.boolean(),
  note: line,
  /** Where a file that proves it lies on this computer. */
  file: line,
  checkedOn: Day.nullable(),
});
export type Requirement = z.infer<typeof Requirement>;

type Evidence = Pick<Requirement, 'met' | 'note' | 'file'>;

export const lacksEvidence = ({ met, note, file }: Evidence): boolean =>
  met && note.trim() === '' && file.trim() === '';

/** What keeps the school from being ready: requirements without a tick, or with one that nothing proves. */
export const openRequirements = (known: readonly Requirement[]): RequirementClause[] =>
  requirementClauses.filter((clause) => {
    const found = known.find((one) => one.clause === clause);
    return !found?.met || lacksEvidence(found);
  });
