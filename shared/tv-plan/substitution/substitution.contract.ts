import { z } from 'zod';
import { change, job, read } from '../../rpc.ts';
import { Day } from '../../week.ts';
import { LedgerRow, LessonCount, ledgerColumns, ProgressRow, ProgressWeek } from '../ledger.ts';
import { SeatPlace } from '../plan-change.ts';
import { Candidate } from './rank.ts';
import { Swap } from './swaps.ts';
import { SubstitutionSettings } from './weights.ts';
import { Assignment } from './whole-day.ts';

const id = z.int().min(1);
const ids = z.array(id).min(1).max(2_000);
const Span = z.object({ from: Day, to: Day });

/** A line of the substitution register. Names stay when people go. */
export const SubstitutionLine = SeatPlace.extend({
  id,
  day: Day,
  startsAt: z.int().nullable(),
  number: z.int().nullable(),
  subjectKey: z.string().nullable(),
  subjectText: z.string(),
  absentId: id.nullable(),
  absentName: z.string(),
  /** `withdrawn`: taken back after somebody was told of it. */
  kind: z.enum(['assigned', 'cancelled', 'withdrawn']),
  substituteId: id.nullable(),
  substituteName: z.string(),
  /** Whom an earlier sheet or call named for this lesson: the person has to hear of the change. */
  toldName: z.string(),
  /** No proposal changes it. */
  locked: z.boolean(),
  reason: z.string(),
  /** Null: stands on no sheet yet. */
  printedAt: z.string().nullable(),
  /** Null: nobody has been called about it. */
  calledAt: z.string().nullable(),
});
export type SubstitutionLine = z.infer<typeof SubstitutionLine>;

/** A lesson for which somebody stands in or has to, with the line that answers it. */
export const HitSeat = SeatPlace.extend({
  day: Day,
  kind: z.enum(['tv', 'own']),
  startsAt: z.int().nullable(),
  minutes: z.int().nullable(),
  number: z.int().nullable(),
  subjectKey: z.string().nullable(),
  subjectText: z.string(),
  groupName: z.string(),
  absentId: id,
  line: SubstitutionLine.nullable(),
});
export type HitSeat = z.infer<typeof HitSeat>;

const Plan = z.object({ assignments: z.array(Assignment), score: z.number(), covered: z.int() });

/** Proposals for every open lesson at once: step by step, and exactly where the solver had an answer in time. */
export const DayProposal = z.object({
  greedy: Plan,
  exact: Plan.extend({ optimal: z.boolean() }).nullable(),
});
export type DayProposal = z.infer<typeof DayProposal>;

/** A lesson in a list: when and where it is, who should hold it and who does. */
export const CountedLesson = z.object({
  classId: id,
  slot: z.string(),
  day: Day,
  startsAt: z.int().nullable(),
  number: z.int().nullable(),
  subjectKey: z.string().nullable(),
  subjectText: z.string(),
  plannedId: id.nullable(),
  staffId: id.nullable(),
});
export type CountedLesson = z.infer<typeof CountedLesson>;

/** A row of the load. */
const LoadPlace = LessonCount.pick({ classId: true, subjectKey: true, groupName: true });

export const substitutionCalls = {
  /** Lessons that absences hit in these days (A14) or that have a substitute, by time. Who works from home is not absent. */
  listHits: read(Span.extend({ staffId: id.nullable() }), z.array(HitSeat)),
  /** Everybody on staff for one seat: who is free first, then by points; who is busy with what is in the way. */
  rankSubstitutes: read(SeatPlace, z.array(Candidate)),
  /** What could change places so that the lesson is held: lessons of the class, or people; the best first. */
  findSwaps: read(SeatPlace, z.array(Swap)),
  /** The register of these days, by time; lines that were withdrawn until they are on a sheet. */
  listSubstitutions: read(Span, z.array(SubstitutionLine)),
  lockSubstitutions: change(z.object({ ids, locked: z.boolean() }), z.null()),
  /** These lines are on a sheet now. */
  markPrinted: change(z.object({ ids }), z.null()),
  markCalled: change(z.object({ ids, called: z.boolean() }), z.null()),
  /**
   * Proposes a substitute for each lesson of these days that is hit and not locked, with `onlyOpen` for those alone that
   * nobody has been sent to; `seconds` for the solver, 0 without it.
   */
  proposeSubstitutes: job(
    Span.extend({ seconds: z.number().min(0).max(30), onlyOpen: z.boolean().optional() }),
    DayProposal,
  ),
  findSubstitutionSettings: read(z.null(), SubstitutionSettings),
  saveSubstitutionSettings: change(SubstitutionSettings, z.null()),

  /** Lessons announced, done, substituted by teacher and subject (A24), those up to `until` being over. */
  findLedger: read(Span.extend({ until: Day }), z.array(LedgerRow)),
  /** Lessons due and given by class and subject (A23), up to `until`. */
  findProgress: read(Span.extend({ until: Day }), z.array(ProgressRow)),
  /** The lessons behind a number of the ledger, by time. */
  listLedgerLessons: read(
    Span.extend({
      until: Day,
      staffId: id.nullable(),
      subjectKey: z.string().nullable(),
      column: z.enum(ledgerColumns),
    }),
    z.array(CountedLesson),
  ),
  /** A row of the programme week by week, and the lessons that are over. */
  findProgressWeeks: read(
    Span.extend({ until: Day }).extend(LoadPlace.shape),
    z.object({ weeks: z.array(ProgressWeek), lessons: z.array(CountedLesson) }),
  ),
  /** Keeps lessons that were counted by hand; a count that says nothing goes. */
  saveLessonCounts: change(z.object({ counts: z.array(LessonCount).min(1).max(5_000) }), z.null()),
};
