import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';

const id = z.int().min(1);

export const absenceKinds = ['ill', 'trip', 'leave', 'other', 'home'] as const;
export const AbsenceKind = z.enum(absenceKinds);

export const AbsenceInput = z.object({
  /** Null for a new one. */
  id: id.nullable(),
  staffId: id,
  startsOn: Day,
  endsOn: Day,
  /** `home`: works from home, which is no absence. */
  kind: AbsenceKind,
  note: z.string().trim().max(200),
  /** Who does the work meanwhile. */
  coverId: id.nullable(),
});
export type AbsenceInput = z.infer<typeof AbsenceInput>;
export const Absence = AbsenceInput.extend({ id });
export type Absence = z.infer<typeof Absence>;

type Span = Pick<Absence, 'staffId' | 'startsOn' | 'endsOn' | 'kind'>;

/** Is the person away on that day? Who works from home is not. */
export const isAway = ({ kind, startsOn, endsOn }: Omit<Span, 'staffId'>, day: Day): boolean =>
  kind !== 'home' && startsOn <= day && day <= endsOn;

/** The absence of a person on a day, if there is one. */
export const absenceOn = <T extends Span>(absences: readonly T[], staffId: number, day: Day): T | undefined =>
  absences.find((absence) => absence.staffId === staffId && isAway(absence, day));

export const absenceCalls = {
  /** All absences that touch these days, by person and day. */
  listAbsences: read(z.object({ from: Day, to: Day }), z.array(Absence)),
  /** Refused when it ends before it starts, meets another of the same person, or names the person as own cover. */
  saveAbsence: change(AbsenceInput, Absence),
  deleteAbsence: change(z.object({ id }), z.null()),
};
