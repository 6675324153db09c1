import type { Generated } from 'kysely';

type Id = Generated<number>;

/** Tables of the room of duties: the matrix, then guards, headquarters and oversight. */
export interface DutiesSchema {
  duty: {
    id: Id;
    periodId: number;
    entry: string;
    everyone: Generated<number>;
    dueOn: string | null;
    state: Generated<string>;
    doneOn: string | null;
    reason: Generated<string>;
    note: Generated<string>;
    evidence: Generated<string>;
    minutes: number | null;
    noOwnerReason: Generated<string>;
  };
  dutyOwner: { id: Id; dutyId: number; staffId: number; part: string; state: string | null; doneOn: string | null };
  dutyEvent: {
    id: Id;
    dutyId: number;
    at: string;
    kind: string;
    who: string;
    before: string;
    after: string;
    reason: string;
  };
  dutyStep: {
    id: Id;
    periodId: number;
    step: number;
    startedOn: string;
    closedOn: string | null;
    reason: Generated<string>;
    passed: Generated<string>;
  };
  dutyEdition: { id: Id; entry: string | null; content: string | null; offReason: string | null };
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
