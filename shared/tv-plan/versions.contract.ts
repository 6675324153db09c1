import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { RowChange, VersionRow } from './versions.ts';

const id = z.int().min(1);
const Span = z.object({ from: Day, to: Day });

export const PlanVersion = z.object({
  id,
  startsOn: Day,
  endsOn: Day,
  number: z.int(),
  /** A replaced version is history; an approved one is in force. What is not approved yet is the draft: see `VersionState`. */
  state: z.enum(['approved', 'replaced']),
  approver: z.string(),
  approvedOn: Day,
  /** Rows that it changed against the one before; for the first version all of its rows. */
  changes: z.int(),
});
export type PlanVersion = z.infer<typeof PlanVersion>;

/** Where the plan of some days stands: what is in force, and the draft when the plan differs from that. */
const VersionState = z.object({
  approved: PlanVersion.nullable(),
  draft: z.object({ number: z.int(), changes: z.int() }).nullable(),
  /** Approved versions of other days that meet these: dates have to be the same or apart. */
  meets: z.array(PlanVersion),
});

const ClassChanges = z.object({ classId: id, className: z.string(), changes: z.array(RowChange) });
export type ClassChanges = z.infer<typeof ClassChanges>;

export const versionCalls = {
  /** All approved and replaced versions, the newest days first, then by number. */
  listVersions: read(z.null(), z.array(PlanVersion)),
  findVersionState: read(Span, VersionState),
  /** What the draft changes against the version in force, class by class. */
  findDraftChanges: read(Span, z.array(ClassChanges)),
  /** The change notice of a version: exactly the rows that it changed. */
  findNotice: read(z.object({ id }), z.array(ClassChanges)),
  /** The rows of a version as they were approved. */
  findVersionRows: read(
    z.object({ id }),
    z.array(z.object({ classId: id, className: z.string(), rows: z.array(VersionRow) })),
  ),
  /** Approves the plan of these days as it stands now; refused when nothing has changed or other days meet these. */
  approvePlan: change(Span.extend({ approver: z.string().trim().min(1).max(200), approvedOn: Day }), PlanVersion),
};
