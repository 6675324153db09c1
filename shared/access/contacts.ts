import type { Role } from '../people/people.contract.ts';

export const contactFields = ['phone', 'guardian', 'guardianPhone', 'messenger', 'channel', 'address'] as const;
export type ContactField = (typeof contactFields)[number];

export const recipientRoles = ['subject_teacher', 'class_teacher', 'psychologist'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/** The fields that a recipient may get: the fewest that the work needs (ALM-1.CT.2a, MR-25.4; conflict C25). */
export const allowedFields: Record<RecipientRole, readonly ContactField[]> = {
  subject_teacher: ['phone', 'guardianPhone', 'messenger', 'channel'],
  psychologist: ['phone', 'guardian', 'guardianPhone', 'channel'],
  class_teacher: contactFields,
};

export interface Recipient {
  id: number;
  roles: readonly Role[];
}

/** As what a member of staff may get the list of a class; null: not at all. */
export function recipientRole(
  { id, roles }: Recipient,
  { classTeacherId, teacherIds }: { classTeacherId: number | null; teacherIds: readonly number[] },
): RecipientRole | null {
  if (classTeacherId === id) return 'class_teacher';
  if (teacherIds.includes(id)) return 'subject_teacher';
  return roles.includes('psychologist') ? 'psychologist' : null;
}
