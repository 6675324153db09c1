import { school } from './001-school.ts';
import { period } from './002-period.ts';
import { access } from './003-access.ts';
import { trajectory } from './004-trajectory.ts';
import { appointments } from './005-appointments.ts';
import { duties } from './006-duties.ts';
import { documents } from './007-documents.ts';
import { checks } from './008-checks.ts';
import { broadcasts } from './009-broadcasts.ts';
import { tvPlan } from './010-tv-plan.ts';
import { lessonCards } from './011-lesson-cards.ts';
import { timetableWords } from './012-timetable-words.ts';
import { teacherCards } from './013-teacher-cards.ts';
import { tvLessonCards } from './014-tv-lesson-cards.ts';
import { staffLanguage } from './015-staff-language.ts';

/** All steps in order, as SQL; step n brings a file to version n. Listed by hand; never edited once shipped. */
export const migrations: readonly string[] = [
  school,
  period,
  access,
  trajectory,
  appointments,
  duties,
  documents,
  checks,
  broadcasts,
  tvPlan,
  lessonCards,
  timetableWords,
  teacherCards,
  tvLessonCards,
  staffLanguage,
];
