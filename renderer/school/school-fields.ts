import type { School } from '../../shared/school/school.contract.ts';

/** What each section of the form gets: the draft and two ways to change it. */
export interface SchoolFields {
  school: School;
  set: (part: Partial<School>) => void;
  setAndSave: (part: Partial<School>) => void;
}
