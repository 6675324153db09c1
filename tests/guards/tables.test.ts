import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// A room's tables are its own: another room asks its functions. The linter cannot see this in a query, so it is read here.
const owner: Record<string, string> = {
  school: 'school',
  subject: 'school',
  picture: 'school',
  schoolYear: 'school',
  calendarEntry: 'school',
  class: 'people',
  staff: 'people',
  staffRole: 'people',
  staffSubject: 'people',
  coordinator: 'people',
  dutyArea: 'people',
  student: 'people',
  teachingLoad: 'people',
  access: 'access',
  accessAnswer: 'access',
  accessSetting: 'access',
  materialRequest: 'access',
  contactHandout: 'access',
  building: 'access',
  classBuilding: 'access',
  classTrajectory: 'access',
  readinessLoop: 'access',
  readinessStop: 'access',
  lessonSheet: 'lessons',
  lessonSheetClass: 'lessons',
  tvChannel: 'tv-plan',
  replayPlace: 'tv-plan',
  broadcastImport: 'tv-plan',
  broadcast: 'tv-plan',
  broadcastWord: 'tv-plan',
  timetable: 'tv-plan',
  timetableLesson: 'tv-plan',
  timetableWord: 'tv-plan',
  planItem: 'tv-plan',
  planSeat: 'tv-plan',
  subjectWay: 'tv-plan',
  planVersion: 'tv-plan',
  planVersionChange: 'tv-plan',
  substitution: 'tv-plan',
  lessonCount: 'tv-plan',
  planSetting: 'tv-plan',
  packet: 'packets',
  printRun: 'packets',
  weeklyReport: 'reports',
  distancePeriod: 'period',
  distancePeriodClass: 'period',
  distancePeriodStudent: 'period',
  distancePeriodWeek: 'period',
  undecidedPass: 'period',
  ownProfile: 'period',
  chosenProfile: 'period',
  decision: 'period',
  frostTable: 'period',
  schoolDocument: 'duties',
  amendment: 'duties',
  briefing: 'duties',
  briefingAttendee: 'duties',
  absenceSwitch: 'duties',
  absenceMark: 'duties',
  teacherPaper: 'duties',
  requirement: 'duties',
  headquarters: 'duties',
  headquartersMember: 'duties',
  illnessSignal: 'duties',
  healthLook: 'duties',
  feedbackPlan: 'duties',
  oversightNote: 'duties',
  absence: 'people',
  duty: 'duties',
  dutyOwner: 'duties',
  dutyEvent: 'duties',
  dutyStep: 'duties',
  dutyEdition: 'duties',
  publication: 'tv-plan',
  journalTick: 'tv-plan',
  subjectCard: 'tv-plan',
  teacherCard: 'tv-plan',
  controlDate: 'tv-plan',
  tvLessonCard: 'tv-plan',
};
/** Rooms that may read what is not theirs, and why. */
const readers: Record<string, string> = {
  reports: 'counts everything, changes nothing',
  shell: 'search over everything',
  lessons: 'the board is one query over classes, load and students',
  packets: 'subjects and the school head of a paper',
  imports: 'names of subjects',
  people: 'joins the subject of a teaching load',
};

const queries = readdirSync('main', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !/^(database|sample)\//.test(name))
  .flatMap((name) =>
    [
      ...readFileSync(join('main', name), 'utf8').matchAll(
        /\.(selectFrom|\w*[jJ]oin|insertInto|replaceInto|updateTable|deleteFrom)\(\s*'(\w+)/g,
      ),
    ].map(([, kind = '', table = '']) => ({
      name,
      room: name.split('/')[0] ?? '',
      write: /^(insert|replace|update|delete)/.test(kind),
      table,
    })),
  );

it('Only its own room writes a table', () => {
  const foreign = queries.filter(
    ({ write, table, room }) => write && owner[table] !== undefined && owner[table] !== room,
  );
  expect(foreign).toEqual([]);
});

it('A room reads the tables of another only where that is agreed', () => {
  const foreign = queries.filter(
    ({ table, room }) => owner[table] !== undefined && owner[table] !== room && !(room in readers),
  );
  expect(foreign).toEqual([]);
});

it('Reports change no table but their own', () => {
  const written = queries.filter(({ room, write }) => room === 'reports' && write).map(({ table }) => owner[table]);
  expect(new Set(written)).toEqual(new Set(['reports']));
});
