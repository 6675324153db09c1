import type { Language } from '../../shared/language.ts';
import type { OwnLesson, PlanBroadcast, PlanClass, PlanInput, PlanLoad } from '../../shared/tv-plan/plan-input.ts';

export const monday = '2020-04-06';

export const aSchoolClass = (id: number, grade: number, language: Language): PlanClass => ({
  id,
  grade,
  language,
  classTeacherId: null,
});

let made = 0;
export const aBroadcast = (given: Partial<PlanBroadcast> = {}): PlanBroadcast => ({
  id: ++made,
  day: monday,
  startsAt: 540,
  minutes: 10,
  channelId: 1,
  grade: 5,
  language: 'kk',
  subjectKey: 'mathematics',
  subjectText: 'Математика',
  topic: '',
  replayLink: '',
  firstId: null,
  ...given,
});

export const aLoad = (classId: number, subjectKey: string, staffId: number | null, groupName = ''): PlanLoad => ({
  classId,
  subjectKey,
  groupName,
  staffId,
  hours: 2,
});

export const anOwnLesson = (given: Partial<OwnLesson> = {}): OwnLesson => ({
  classId: 1,
  weekday: 1,
  startsOn: '2020-01-01',
  endsOn: null,
  number: 1,
  startsAt: null,
  minutes: null,
  subjectKey: 'pe',
  subjectText: 'Физкультура',
  groupName: '',
  staffId: null,
  room: '',
  ...given,
});

/** A plan of the days that its broadcasts name, and the week of 6 April 2020. */
export function aPlan(given: Partial<PlanInput> = {}): PlanInput {
  const week = ['06', '07', '08', '09', '10', '11'].map((day) => `2020-04-${day}`);
  return {
    days: week,
    isOff: () => false,
    classes: [],
    broadcasts: [],
    lessons: [],
    load: [],
    edits: [],
    seatEdits: [],
    substitutions: [],
    absences: [],
    ways: [],
    ...given,
  };
}
