import type { Generated } from 'kysely';

type Id = Generated<number>;

/** Tables of guards, headquarters and oversight (008-checks.ts). */
export interface ChecksSchema {
  absenceSwitch: {
    id: Id;
    madeAt: string;
    turnedOn: number;
    who: string;
    profile: string;
    clause: string | null;
  };
  absenceMark: { id: Id; studentId: number; onDay: string; reason: string };
  teacherPaper: {
    id: Id;
    name: string;
    key: string;
    clause: string | null;
    act: string;
    actNumber: string;
    actOn: string | null;
  };
  requirement: { id: Id; clause: string; met: number; note: string; file: string; checkedOn: string | null };
  headquarters: { id: number; orderNumber: string; orderOn: string | null };
  headquartersMember: { id: Id; staffId: number | null; name: string; post: string };
  illnessSignal: {
    id: Id;
    onDay: string;
    source: string;
    about: string;
    sign: string;
    measure: string;
    measureOn: string | null;
  };
  healthLook: { id: Id; at: string; name: string };
  feedbackPlan: { id: Id; staffId: number; days: number; answeredOn: string | null };
  oversightNote: {
    id: Id;
    onDay: string;
    fromKind: string;
    fromName: string;
    text: string;
    answer: string;
    answeredOn: string | null;
  };
}
