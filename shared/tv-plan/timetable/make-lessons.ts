import type { Picture } from '../import/picture.ts';
import type { SubjectMatch } from '../import/subject-match.ts';
import type { LessonDraft } from './lesson-draft.ts';
import type { LessonInput, LineProblem } from './timetable.contract.ts';

export type ReadLesson = Omit<LessonInput, 'timetableId'>;

export interface Finders {
  subject: (text: string) => SubjectMatch;
  /** Null: whoever has the load. */
  teacher: (text: string) => number | null | 'noTeacher' | 'manyTeachers';
}

/** Makes lessons of what tables say, and tells what is not understood: in its line, and as a word to be explained once. */
export class LessonMaker {
  readonly lessons: ReadLesson[] = [];
  readonly problems: LineProblem[] = [];
  /** Places that brought no lesson, though they should have. */
  left = 0;
  private readonly seen = new Set<string>();
  private readonly finders: Finders;

  constructor(finders: Finders) {
    this.finders = finders;
  }

  add(draft: LessonDraft, sheet: string, picture: Picture): void {
    const { line, day, hour, sets, subject } = draft;
    const tell = (kind: LineProblem['kind'], text: string, left: boolean, column: number) => {
      this.problems.push({ sheet, line, kind, text, left });
      if (left) picture.refuse(line, column, { key: `tvPlan.timetable.problem.${kind}`, values: { line, text } });
    };
    const match = this.finders.subject(subject.text);
    if (subject.text !== '') picture.subject({ line }, subject.column, match);
    if (match.how === 'nothing') return;
    const before = this.lessons.length;
    if (day.weekday === null) tell('noDay', day.text, true, day.column);
    else if (!hour.hour) tell('noTime', hour.text, true, hour.column);
    else {
      if (match.key === null) tell('noSubject', subject.text, false, subject.column);
      const people = this.teachersOf(draft, tell, picture);
      let strangers = false;
      for (const { text, found, column } of sets) {
        if (found === null) {
          strangers = true;
          if (text !== '') picture.unknown('class', { line }, column, text);
          tell('noClass', text, true, column);
          continue;
        }
        for (const set of found) this.addFor(set, draft, match, people, tell);
      }
      // Classes that the user said are none of this school are left out in silence.
      if (!strangers && sets.every(({ found }) => found?.length === 0)) return;
    }
    if (this.lessons.length === before) this.left += 1;
  }

  private teachersOf({ line, teachers }: LessonDraft, tell: (kind: LineProblem['kind'], text: string, left: boolean, column: number) => void, picture: Picture): (number | null)[] {
    if (teachers.length === 0) return [null];
    return teachers.map(({ text, column }) => {
      const found = this.finders.teacher(text);
      if (typeof found !== 'string') return found;
      picture.unknown('teacher', { line }, column, text);
      tell(found, text, false, column);
      return null;
    });
  }

  private addFor(set: { classId: number; groupName: string }, draft: LessonDraft, match: SubjectMatch, people: (number | null)[], tell: (kind: LineProblem['kind'], text: string, left: boolean, column: number) => void): void {
    const { day, hour, subject, room, minutes } = draft;
    const own = draft.groupName || set.groupName;
    // Several teachers of one whole class are its groups, which the table does not name.
    for (const [at, staffId] of people.entries()) {
      const groupName = (own || (people.length > 1 ? String(at + 1) : '')).slice(0, 60);
      const lesson: ReadLesson = {
        classId: set.classId,
        weekday: day.weekday ?? 1,
        number: hour.hour?.number ?? null,
        startsAt: hour.hour?.startsAt ?? null,
        minutes: minutes ?? hour.hour?.minutes ?? null,
        subjectKey: match.key,
        subjectText: subject.text.slice(0, 120),
        groupName,
        staffId,
        room: room.slice(0, 60),
      };
      const name = JSON.stringify({ ...lesson, room: '', minutes: 0 });
      if (this.seen.has(name)) tell('twice', subject.text, true, subject.column);
      else this.lessons.push(lesson);
      this.seen.add(name);
    }
  }
} // biome-ignore format: one signature a line
