import type { Board, BoardPerson } from '../../shared/duties/board.contract.ts';
import type { Duty } from '../../shared/duties/duty.ts';
import type { DutyRole } from '../../shared/duties/entry.ts';

/** A duty on plain values; everything that a test does not speak of is as in a fresh matrix. */
export function dutyOf(
  id: number,
  { role = 'director', step = null, ...more }: Partial<Omit<Duty, 'entry'>> & { role?: DutyRole; step?: 1 | 2 | 3 | null } = {},
): Duty {
  const clause = `ALM-${id}.DIR.1`;
  return {
    id,
    entry: {
      id: clause,
      clauses: [clause],
      layer: 'alm',
      role,
      step,
      frequency: 'once',
      title: { ru: `Обязанность ${id}`, kk: `Міндет ${id}` },
      due: null,
      evidence: null,
      standing: { state: 'inForce', by: '', on: null, reason: '' },
    },
    everyone: false,
    owners: [],
    deputyId: null,
    dueOn: null,
    ownState: 'open',
    state: 'open',
    late: false,
    doneOn: null,
    reason: '',
    note: '',
    evidence: '',
    minutes: null,
    noOwnerReason: '',
    ...more,
  };
} // biome-ignore format: the signature on one line

export const owner = (staffId: number) => ({ staffId, state: null, doneOn: null });

export const personOf = (id: number, name: string, roles: BoardPerson['roles'] = []): BoardPerson => ({
  id,
  name,
  sortKey: name,
  roles,
});

export const boardOf = (duties: Duty[], staff: BoardPerson[], more: Partial<Board> = {}): Board => ({
  period: { id: 1, startsOn: '2020-04-06', endsOn: '2020-05-25' },
  paused: false,
  day: '2020-04-08',
  duties,
  staff,
  coordinatorId: null,
  absences: [],
  steps: [],
  findings: [],
  periods: [],
  ...more,
});
