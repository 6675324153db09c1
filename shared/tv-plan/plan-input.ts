import type { Language } from '../language.ts';
import type { Day } from '../week.ts';
import type { SubjectWay } from './coverage.ts';
import type { LessonCard } from './lesson-card.ts';
import type { ItemEdit } from './plan-item.ts';
import type { TeacherCard } from './teacher-card.ts';

// Everything that a plan is made of, as values. What the school stores is only what differs from this.

export interface PlanClass {
  id: number;
  grade: number;
  language: Language;
  classTeacherId: number | null;
}

/** A programme of the grid; `firstId` names the first showing when this is a repeat. */
export interface PlanBroadcast {
  id: number;
  day: Day;
  startsAt: number;
  minutes: number;
  channelId: number;
  grade: number;
  language: Language;
  subjectKey: string | null;
  subjectText: string;
  topic: string;
  replayLink: string;
  firstId: number | null;
}

/** A lesson of the school's own timetable: each week on a weekday, while its timetable is in force. */
export interface OwnLesson {
  classId: number;
  /** 1 is Monday. */
  weekday: number;
  startsOn: Day;
  /** Null: until another timetable takes its place. */
  endsOn: Day | null;
  number: number | null;
  startsAt: number | null;
  minutes: number | null;
  subjectKey: string | null;
  subjectText: string;
  groupName: string;
  staffId: number | null;
  room: string;
}

export interface PlanLoad {
  classId: number;
  subjectKey: string;
  groupName: string;
  staffId: number | null;
  /** Lessons a week. */
  hours: number;
}

/** An edit counts only for the subject that it was made for: another programme in its slot is another lesson. */
export interface StoredEdit extends ItemEdit {
  classId: number;
  slot: string;
  subjectKey: string | null;
  /** Where an own lesson was moved to; null where it stands as the timetable says. */
  movedTo: { day: Day; number: number | null; startsAt: number | null } | null;
}

/** Another teacher than the load says; null when nobody shall. */
export interface SeatEdit {
  classId: number;
  slot: string;
  seat: string;
  staffId: number | null;
}

/** A line of the substitution register for a seat. */
export interface SeatSubstitution {
  id: number;
  classId: number;
  slot: string;
  seat: string;
  /** Null when the lesson falls out, and when the substitute does not work here any more. */
  substituteId: number | null;
  cancelled: boolean;
}

export interface AbsentDays {
  staffId: number;
  startsOn: Day;
  endsOn: Day;
}

export interface PlanInput {
  days: readonly Day[];
  /** No lessons on this day for this grade. */
  isOff: (day: Day, grade: number) => boolean;
  classes: readonly PlanClass[];
  broadcasts: readonly PlanBroadcast[];
  lessons: readonly OwnLesson[];
  load: readonly PlanLoad[];
  edits: readonly StoredEdit[];
  seatEdits: readonly SeatEdit[];
  substitutions: readonly SeatSubstitution[];
  /** Who is away from work; somebody who works from home is not. */
  absences: readonly AbsentDays[];
  /** How subjects reach classes beside broadcasts. */
  ways: readonly SubjectWay[];
  /** What teachers told once of their subjects (S08). */
  told?: readonly TeacherCard[];
  /** What TV lessons consist of (M07). */
  lessonCards?: readonly LessonCard[];
}
