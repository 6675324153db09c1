import type { Language } from '../../language.ts';
import type { School } from '../../school/school.contract.ts';
import type { Day } from '../../week.ts';

/** A person as the paper names them. */
export interface Named {
  name: string;
  /** Post in the language of the paper. */
  post: string;
}

/** Everything of the school that drafts are made from, in the language of the paper. */
export interface DraftFacts {
  language: Language;
  school: Pick<School, 'phones' | 'hotline' | 'email' | 'director'> & {
    name: string;
    address: string;
    hotlineHours: string;
  };
  period: {
    startsOn: Day;
    endsOn: Day;
    grounds: string;
    agreedWith: string;
    agreementNumber: string;
    agreedOn: Day | null;
    scope: 'school' | 'grades' | 'classes' | 'students';
    /** Names of the classes that study at a distance. */
    classes: string[];
    students: number;
  } | null;
  /** Number and day of this very document and of the regulation on distance learning, as far as they are known. */
  document: { number: string; adoptedOn: Day | null };
  regulation: { number: string; adoptedOn: Day | null };
  /** Acts of the law that the chosen profile knows to be in force. */
  acts: string[];
  /** Titles of the documents that clauses are from, by the first part of a clause id. */
  sources: Record<string, string>;
  /** The recommendations forbid asking parents for photo or video as proof (MR-4.1). */
  noProof: boolean;
  /** No common hours and no length of a lesson at home (MR-2.1, MR-2.3). */
  noBells: boolean;
  coordinator: string;
  deputy: string;
  headquarters: Named[];
  responsible: (Named & { duties: string[]; clauses: string[] })[];
  /** Everybody who works in the school. */
  staff: Named[];
  classes: { name: string; grade: number; subjects: number; hours: number }[];
  programmes: { subject: string; teachers: string[]; classes: string[] }[];
  /** Students who get their tasks on paper. */
  onPaper: number;
  amendments: { text: string; ground: string }[];
}
