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
  schoolYear: { id: Id; name: string; startsOn: string; endsOn: string };
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
    internetLevel: string | null;
    device: number | null;
    devices: number | null;
    deviceChildren: number | null;
    tv: number | null;
    tvChannels: Generated<string>;
    radio: number | null;
    phone: number | null;
    messenger: string | null;
    pickup: number | null;
    paperLanguage: string | null;
    channelOverride: string | null;
    overrideReason: string;
    fallback: string | null;
    delivery: string | null;
    returnWay: string | null;
    agreedWith: Generated<string>;
    decidedOn: string | null;
    saidBy: Generated<string>;
    askedOn: string | null;
    recheckOn: string | null;
  };
  accessAnswer: { id: Id; studentId: number; askedAt: string; source: string; saidBy: string; answers: string };
  accessSetting: {
    id: number;
    rules: string | null;
    requestDays: number | null;
    callMinutes: number | null;
    sheetGrams: number;
    envelopeGrams: number;
    postage: string;
    postageFrom: string | null;
  };
  materialRequest: {
    id: Id;
    studentId: number;
    askedOn: string;
    askedBy: string;
    subjects: string;
    carrier: string;
    fromWeek: string;
    toWeek: string;
    handedOn: string | null;
    note: string;
  };
  contactHandout: {
    id: Id;
    madeAt: string;
    way: string;
    staffId: number | null;
    recipient: string;
    role: string;
    classId: number | null;
    className: string;
    fields: string;
    students: number;
  };
  building: { id: Id; name: string; link: string; speed: string; equipment: string; note: string };
  classBuilding: { id: Id; classId: number; buildingId: number };
  readinessLoop: { id: Id; startedOn: string; closedOn: string | null; note: string };
  readinessStop: { id: Id; loopId: number; place: number; state: string; onDay: string | null; note: string };
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
