import type { Generated } from 'kysely';

type Id = Generated<number>;

/** The tables of broadcasts, in columns as the queries see them. */
export interface TvSchema {
  tvChannel: {
    id: Id;
    key: string | null;
    nameRu: string;
    nameKk: string;
    language: string | null;
    radioRu: string;
    radioKk: string;
    address: string;
    regional: number;
    sortKey: string;
  };
  replayPlace: { id: Id; key: string | null; name: string; address: string };
  broadcastImport: {
    id: Id;
    name: string;
    madeAt: string;
    created: number;
    replaced: number;
    unchanged: number;
    skipped: number;
  };
  broadcast: {
    id: Id;
    day: string;
    startsAt: number;
    minutes: number;
    channelId: number;
    grade: number;
    language: string;
    subjectKey: string | null;
    subjectText: string;
    topic: string;
    replayLink: string;
    repeats: Generated<number>;
    firstId: number | null;
    importId: number | null;
  };
  broadcastWord: { id: Id; place: string; word: string; subjectKey: string | null; channelId: number | null };
  timetable: { id: Id; name: string; startsOn: string };
  timetableLesson: {
    id: Id;
    timetableId: number;
    classId: number;
    weekday: number;
    number: number | null;
    startsAt: number | null;
    minutes: number | null;
    subjectKey: string | null;
    subjectText: string;
    groupName: string;
    staffId: number | null;
    room: string;
  };
  timetableWord: { id: Id; place: string; word: string; classId: number | null; staffId: number | null };
  planItem: {
    id: Id;
    classId: number;
    slot: string;
    day: string;
    subjectKey: string | null;
    topic: string | null;
    task: string | null;
    materials: string | null;
    feedback: string | null;
    dueOn: string | null;
    workMinutes: number | null;
    agreed: number | null;
    dropped: number | null;
    reason: string | null;
    movedDay: string | null;
    movedNumber: number | null;
    movedStartsAt: number | null;
  };
  planSeat: { id: Id; classId: number; slot: string; seat: string; day: string; staffId: number | null };
  subjectWay: { id: Id; classId: number; subjectKey: string; way: string; note: string };
  planVersion: {
    id: Id;
    startsOn: string;
    endsOn: string;
    number: number;
    approver: string;
    approvedOn: string;
    madeAt: string;
    replacesId: number | null;
    changes: number;
  };
  planVersionChange: { id: Id; versionId: number; classId: number; className: string; rows: string };
  substitution: {
    id: Id;
    classId: number;
    slot: string;
    seat: string;
    day: string;
    startsAt: number | null;
    number: number | null;
    subjectKey: string | null;
    subjectText: string;
    absentId: number | null;
    absentName: string;
    kind: string;
    substituteId: number | null;
    substituteName: string;
    toldName: string;
    locked: number;
    reason: string;
    printedAt: string | null;
    calledAt: string | null;
  };
  lessonCount: {
    id: Id;
    classId: number;
    subjectKey: string;
    groupName: string;
    week: string;
    planned: number | null;
    delivered: number | null;
  };
  planSetting: { id: Id; key: string; value: string };
  publication: {
    id: Id;
    day: string;
    place: string;
    author: string;
    publishedAt: string;
    lessons: number;
    withoutDue: number;
  };
  journalTick: {
    id: Id;
    classId: number;
    slot: string;
    day: string;
    homework: number;
    files: number;
    feedback: number;
  };
  subjectCard: {
    id: Id;
    subjectKey: string;
    grade: number;
    language: string;
    content: string;
    link: string;
    issuedOn: string | null;
    dueOn: string | null;
  };
  teacherCard: {
    id: Id;
    classId: number;
    subjectKey: string;
    groupName: string;
    form: string | null;
    resources: string;
    note: string;
    toldOn: string | null;
  };
  controlDate: {
    id: Id;
    classId: number;
    subjectKey: string;
    groupName: string;
    day: string;
    kind: string;
    topic: string;
  };
  tvLessonCard: {
    id: Id;
    slot: string;
    day: string;
    grade: number;
    language: string;
    subjectKey: string | null;
    minutes: string;
    explanation: string;
    questions: string;
    tasks: string;
    resources: string;
    links: string;
    afterwards: string;
  };
}
