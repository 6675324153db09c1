import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { Requirement } from './requirements.ts';
import { TeacherPaper, TeacherPaperInput } from './teacher-papers.ts';

const id = z.int().min(1);
const ids = z.array(id).min(1).max(2000);
const who = z.string().trim().min(1).max(200);

const AbsenceSwitch = z.object({ madeAt: z.string(), on: z.boolean(), who: z.string(), clause: z.string().nullable() });

/** An absence mark as the register shows it. */
export const AbsenceMark = z.object({
  id,
  studentId: id,
  name: z.string(),
  sortKey: z.string(),
  className: z.string(),
  onDay: Day,
  reason: z.string(),
});
export type AbsenceMark = z.infer<typeof AbsenceMark>;

export const checkCalls = {
  /** The six requirements, each once, in the order of the document (O05). */
  listRequirements: read(z.null(), z.array(Requirement)),
  /** A tick without a note or a file is refused. */
  saveRequirement: change(Requirement.omit({ checkedOn: true }), z.null()),

  /** Papers that the school added to those that documents name (O10). */
  listPapers: read(z.null(), z.array(TeacherPaper)),
  addPaper: change(TeacherPaperInput, z.object({ id })),
  savePaper: change(TeacherPaperInput.extend({ id }), z.null()),
  deletePapers: change(z.object({ ids }), z.null()),

  /** Whether the profile knows absence marks, whether they are switched on, and who switched them (M21). */
  findAbsence: read(
    z.null(),
    z.object({
      state: z.enum(['forbidden', 'participation', 'choice', 'allowed']),
      clause: z.string().nullable(),
      on: z.boolean(),
      history: z.array(AbsenceSwitch),
    }),
  ),
  /** Writes who did it; refused where the profile has no marks. Cannot be undone: it is switched back instead. */
  switchAbsence: change(z.object({ on: z.boolean(), who }), z.null()),
  /** Empty wherever marks are not allowed or not switched on; nothing is erased. */
  listAbsenceMarks: read(z.null(), z.array(AbsenceMark)),
  addAbsenceMark: change(z.object({ studentId: id, onDay: Day, reason: z.string().trim().min(1).max(300) }), z.object({ id })),
  deleteAbsenceMarks: change(z.object({ ids }), z.null()),
}; // biome-ignore format: a call a line
