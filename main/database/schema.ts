import type { Generated } from 'kysely';

// The tables as the queries see them (columns in camelCase through Kysely's plugin). JSON columns hold text.
type Id = Generated<number>;

export interface Schema {
  school: {
    id: number;
    nameRu: string;
    nameKk: string;
    addressRu: string;
    addressKk: string;
    postcode: string;
    phones: string;
    hotline: string;
    hotlineHoursRu: string;
    hotlineHoursKk: string;
    email: string;
    director: string;
    deputies: string;
    languages: string;
    shifts: number;
    logoPictureId: number | null;
    envelope: string;
    returnWeekday: number | null;
  };
  schoolYear: { id: Id; name: string; startsOn: string; endsOn: string; draft: Generated<number> };
  calendarEntry: {
    id: Id;
    schoolYearId: number;
    kind: string;
    nameRu: string;
    nameKk: string;
    startsOn: string;
    endsOn: string;
  };
  picture: { id: Id; hash: string; mime: string; width: number; height: number; bytes: Buffer };
  subject: { id: Id; key: string; nameRu: string; nameKk: string; position: number };
  staff: {
    id: Id;
    lastName: string;
    firstName: string;
    patronymic: string;
    phone: string;
    email: string;
    sortKey: string;
    search: string;
  };
  staffRole: { id: Id; staffId: number; role: string };
  staffSubject: { id: Id; staffId: number; subjectKey: string };
  class: {
    id: Id;
    grade: number;
    letter: string;
    language: string;
    shift: number;
    classTeacherId: number | null;
    sortKey: string;
  };
  student: {
    id: Id;
    classId: number;
    lastName: string;
    firstName: string;
    patronymic: string;
    journalId: string | null;
    address: string;
    postcode: string;
    phone: string;
    guardian: string;
    guardianPhone: string;
    sortKey: string;
    search: string;
  };
  teachingLoad: {
    id: Id;
    classId: number;
    subjectKey: string;
    groupName: string;
    staffId: number | null;
    hours: number;
  };
  access: {
    id: Id;
    studentId: number;
    internet: number | null;
    device: number | null;
    tv: number | null;
    phone: number | null;
    channelOverride: string | null;
    overrideReason: string;
    askedOn: string | null;
  };
  lessonSheet: {
    id: Id;
    week: string;
    grade: number;
    language: string;
    subjectKey: string;
    topic: string;
    pages: string;
    notes: string;
    questions: string;
    tasks: string;
    extra: string;
    feedback: string;
    minutes: number | null;
    dueOn: string | null;
    state: string;
  };
  lessonSheetClass: { id: Id; sheetId: number; classId: number };
  importRun: {
    id: Id;
    kind: string;
    fileName: string;
    madeAt: string;
    changeId: number | null;
    created: number;
    updated: number;
    unchanged: number;
    skipped: number;
  };
  packet: {
    id: Id;
    week: string;
    studentId: number | null;
    classId: number | null;
    number: number;
    printedAt: string;
    pages: number;
    sheets: number;
    missing: string;
  };
  printRun: {
    id: Id;
    week: string;
    madeAt: string;
    packets: number;
    pages: number;
    paper: number;
    folder: string;
    file: string;
  };
  weeklyReport: { id: Id; number: number; week: string; madeAt: string; figures: string };
  distancePeriod: {
    id: Id;
    kind: string;
    startsOn: string;
    endsOn: string;
    plannedEnd: string | null;
    grounds: string;
    documentNumber: string;
    documentOn: string | null;
    agreedWith: string;
    agreementNumber: string;
    agreedOn: string | null;
    scope: string;
    grades: string;
    remoteSince: string | null;
  };
  distancePeriodClass: { id: Id; periodId: number; classId: number };
  distancePeriodStudent: { id: Id; periodId: number; studentId: number };
  distancePeriodWeek: { id: Id; periodId: number; week: string };
  ownProfile: { id: Id; key: string; content: string };
  chosenProfile: { id: number; key: string };
  decision: {
    id: Id;
    question: string;
    choice: string;
    answer: string;
    reason: string;
    who: string;
    decidedOn: string;
  };
  frostTable: { id: number; content: string };
  setting: { id: Id; key: string; value: string };
  change: {
    id: Id;
    room: string;
    action: string;
    detail: string;
    madeAt: string;
    undoneBy: number | null;
    undoes: number | null;
  };
  changeStep: { id: Id; changeId: number; tableName: string; rowId: number; inverse: string };
  /** Temporary table of this connection: the change that is being made, if any. */
  changeNow: { id: number };
}
