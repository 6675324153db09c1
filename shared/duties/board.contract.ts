import { z } from 'zod';
import { Language } from '../language.ts';
import { Absence } from '../people/absences.ts';
import { Role } from '../people/people.contract.ts';
import { change, job, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { Duty, DutyState } from './duty.ts';
import { StepNumber, StepRun } from './steps.ts';

const id = z.int().min(1);
const dutyIds = z.array(id).min(1).max(2000);
const text = z.string().trim().max(600);

/** A member of staff in the matrix. `roles` are the given ones and those that an own class or lessons bring. */
export const BoardPerson = z.object({ id, name: z.string(), sortKey: z.string(), roles: z.array(Role) });
export type BoardPerson = z.infer<typeof BoardPerson>;

/** Something about the matrix that the deputy should know; the clauses open the places that ask for it. */
export const DutyFinding = z.object({
  kind: z.enum([
    /** Nobody is coordinator of distance learning. */
    'noCoordinator',
    /** Nobody carries these duties, and no reason is written. */
    'unowned',
    /** Several people are named for a duty of a role that one person holds. */
    'shared',
    /** Deputies of unlike roles carry the same duty. */
    'bothDeputies',
    /** The day of these duties comes after the last day of the period. */
    'afterEnd',
    /** This person is away, and nobody stands in for these duties. */
    'notCovered',
    /** No document says who asks families about access: the school decides once. */
    'surveyOwner',
    /** The catalogue has duties that are not in the matrix yet. */
    'missing',
    /** These duties are of no rule in force any more. */
    'notInForce',
  ]),
  clauses: z.array(z.string()),
  dutyIds: z.array(id),
  staffIds: z.array(id),
  count: z.int(),
});
export type DutyFinding = z.infer<typeof DutyFinding>;

/** Everything that the matrix of one period needs. */
export const Board = z.object({
  period: z.object({ id, startsOn: Day, endsOn: Day }),
  /** Remote mode is off: nothing is reminded of. */
  paused: z.boolean(),
  /** The day by which lateness was told. */
  day: Day,
  duties: z.array(Duty),
  /** In the order of the alphabet. */
  staff: z.array(BoardPerson),
  coordinatorId: id.nullable(),
  /** Absences that touch the period. */
  absences: z.array(Absence),
  /** Runs of the steps, the oldest first. */
  steps: z.array(StepRun),
  findings: z.array(DutyFinding),
  /** Periods that have a matrix, the newest first. */
  periods: z.array(z.object({ id, startsOn: Day, endsOn: Day })),
});
export type Board = z.infer<typeof Board>;

export const eventKinds = ['owners', 'everyone', 'deputy', 'due', 'state', 'note', 'evidence', 'minutes', 'noOwner', 'gone'] as const; // biome-ignore format: one line

/** What happened to a duty. Names, days and keys of states as they were then; `who` is empty for the duty as a whole. */
export const DutyEvent = z.object({
  at: z.string(),
  kind: z.enum(eventKinds),
  who: z.string(),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
});
export type DutyEvent = z.infer<typeof DutyEvent>;

/** Owners that a duty may get, and on what ground. */
export const Suggestion = z.object({
  dutyId: id,
  everyone: z.boolean(),
  staffIds: z.array(id).max(200),
  why: z.enum(['role', 'coordinator', 'decision']),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** A duty of one person during some days. */
export const PersonDuty = z.object({
  duty: Duty,
  /** Own, taken over while another is away, or as deputy owner. */
  part: z.enum(['owner', 'cover', 'deputy']),
  /** For whom it is done. */
  ownerId: id,
  /** The person's own state. */
  state: DutyState,
  late: z.boolean(),
});
export type PersonDuty = z.infer<typeof PersonDuty>;

const Written = z.object({ path: z.string() });

export const boardCalls = {
  /** The matrix of a period; null: of the period that runs, else of the newest that has one. Null when there is none. */
  findBoard: read(z.object({ periodId: id.nullable() }), Board.nullable()),
  /** One duty with its history, the newest first. */
  findDuty: read(z.object({ id }), z.object({ duty: Duty, history: z.array(DutyEvent) })),
  /** Adds the duties of the profile in force that are missing; removes nothing. */
  fill: change(z.object({ periodId: id }), z.object({ added: z.int() })),

  /** Named owners instead of or beside those there are; no staff with `replace` leaves the duties without an owner. */
  assign: change(z.object({ dutyIds, staffIds: z.array(id).max(500), mode: z.enum(['add', 'replace']) }), z.null()),
  /** All who hold the role carry these duties, or again only those who are named. */
  assignByRole: change(z.object({ dutyIds, everyone: z.boolean() }), z.null()),
  /** Who may carry duties without an owner: by role, the coordinator, or as the school has decided. */
  listSuggestions: read(z.object({ periodId: id }), z.array(Suggestion)),
  takeSuggestions: change(z.object({ suggestions: z.array(Suggestion).min(1).max(2000) }), z.null()),
  /** Refused where the person is an owner already. */
  setDeputy: change(z.object({ dutyIds, staffId: id.nullable() }), z.null()),
  /** Why nobody carries these duties; empty takes the reason back. */
  excuseOwner: change(z.object({ dutyIds, reason: text }), z.null()),
  setDue: change(z.object({ dutyIds, dueOn: Day.nullable() }), z.null()),
  /** Days after the end of the period become its last day. */
  pullDues: change(z.object({ periodId: id }), z.null()),
  /** State of the duties as a whole, or of one person who carries them. A reason is needed for `notNeeded`. */
  setState: change(z.object({ dutyIds, staffId: id.nullable(), state: DutyState, reason: text }), z.null()),
  write: change(z.object({ id, note: text, evidence: text, minutes: z.int().min(1).max(6000).nullable() }), z.null()),

  /** Closes a step and starts the next. Refused without a reason while duties hold it up. */
  closeStep: change(z.object({ periodId: id, step: StepNumber, on: Day, reason: text }), z.null()),
  openStep: change(z.object({ periodId: id, step: StepNumber, on: Day }), z.null()),

  /** What a person has to do in these days: late first, then by day, then what goes on all the time. */
  listForPerson: read(z.object({ staffId: id, from: Day, to: Day }), z.array(PersonDuty)),
  /** Counts of the period that runs in the week of the day, as they stand on that day; null when none runs. */
  findReminders: read(
    z.object({ day: Day }),
    z.object({ late: z.int(), thisWeek: z.int(), unowned: z.int(), total: z.int() }).nullable(),
  ),

  /** The matrix as a workbook: all duties, by person, load, late. */
  exportTable: job(z.object({ periodId: id, folder: z.string().nullable(), language: Language }), Written),
  /** Days of open duties as a calendar file, of one person or of all. */
  exportCalendar: job(
    z.object({ periodId: id, staffId: id.nullable(), folder: z.string().nullable(), language: Language }),
    Written,
  ),
};
