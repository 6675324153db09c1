import { accessRules } from './access-fields.ts';
import type { FieldRule } from './field-words.ts';
import type { ImportKind } from './imports.contract.ts';
import { lessonsRules } from './lesson-fields.ts';
import { classesRules, loadRules, staffRules } from './staff-fields.ts';
import { studentsRules } from './student-fields.ts';

/** The fields of each kind of table, in the order of the mapping list. */
export const fieldRules: Record<ImportKind, FieldRule[]> = {
  students: studentsRules,
  staff: staffRules,
  classes: classesRules,
  load: loadRules,
  lessons: lessonsRules,
  access: accessRules,
};
