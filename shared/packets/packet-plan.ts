import type { Bilingual, Language } from '../language.ts';
import type { LessonSheet } from '../lessons/lesson-sheet.ts';
import type { Day, Week } from '../week.ts';

/** Window envelopes that the cover letter's address block is laid out for. */
export const envelopes = ['dl-left', 'dl-right', 'c5-left', 'c5-right', 'c4-left', 'none'] as const;
export type Envelope = (typeof envelopes)[number];

/** What papers say of the school. Empty strings are left out on paper. */
export interface PaperSchool {
  name: Bilingual;
  address: Bilingual;
  postcode: string;
  phones: string[];
  hotline: string;
  hotlineHours: Bilingual;
  email: string;
  director: string;
  /** The logo as PNG or JPEG bytes in base64, or null. */
  logo: string | null;
}

/** A lesson sheet with the names it is printed under; pictures by id as base64 with their mime type. */
export interface PaperSheet extends LessonSheet {
  subject: Bilingual;
  teacher: string;
}

export interface PaperPacket {
  /** Number within the week, from 1. */
  number: number;
  studentId: number;
  studentName: string;
  guardian: string;
  /** Lines of the address as they stand on the envelope, without the postcode. */
  addressLines: string[];
  postcode: string;
  grade: number;
  className: string;
  language: Language;
  classTeacher: string;
  classTeacherPhone: string;
  /** Sheets in the order of the class's subjects. */
  sheetIds: number[];
  /** Subjects of the class's load that have no ready sheet this week. */
  missingSubjects: Bilingual[];
}

/** Everything a print run needs, gathered before the first page is laid out. */
export interface PacketPlan {
  week: Week;
  /** Day that stands on the letters; also the creation date of the PDF, so that equal plans give equal bytes. */
  printedOn: Day;
  /** By when the work should be back at school; null when the school has not decided. */
  returnBy: Day | null;
  school: PaperSchool;
  envelope: Envelope;
  sheets: PaperSheet[];
  pictures: { id: number; mime: 'image/png' | 'image/jpeg'; base64: string; width: number; height: number }[];
  /** In the order of printing. */
  packets: PaperPacket[];
}
