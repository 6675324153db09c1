import type { SeatPlace } from '../../shared/tv-plan/plan-change.ts';
import type { SeatSubstitution } from '../../shared/tv-plan/plan-input.ts';
import type { Balance } from '../../shared/tv-plan/substitution/rank.ts';
import { SubstitutionLine } from '../../shared/tv-plan/substitution/substitution.contract.ts';
import type { Day } from '../../shared/week.ts';
import type { Schema } from '../database/schema.ts';
import type { Db, Trx } from '../database/store.ts';

/** Lines that count in the plan: one that was withdrawn is only kept to be told. */
export async function findSubstitutions(db: Db, days: readonly Day[]): Promise<SeatSubstitution[]> {
  const rows = await db
    .selectFrom('substitution')
    .select(['id', 'classId', 'slot', 'seat', 'substituteId', 'kind'])
    .where('day', 'in', days)
    .where('kind', '!=', 'withdrawn')
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, cancelled: kind === 'cancelled' }));
}

export async function findLines(db: Db, from: Day, to: Day): Promise<SubstitutionLine[]> {
  const rows = await db
    .selectFrom('substitution')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('startsAt')
    .orderBy('number')
    .orderBy('id')
    .execute();
  return rows.map(({ locked, ...row }) => SubstitutionLine.parse({ ...row, locked: locked === 1 }));
}

const findOne = (trx: Trx, { classId, slot, seat }: SeatPlace) =>
  trx
    .selectFrom('substitution')
    .selectAll()
    .where('classId', '=', classId)
    .where('slot', '=', slot)
    .where('seat', '=', seat)
    .executeTakeFirst();

type Line = Omit<Schema['substitution'], 'id'>;
type NewLine = Omit<Line, 'printedAt' | 'calledAt' | 'locked' | 'toldName'>;

/** The name that somebody has heard or read; an older one while nobody has been told of the newer. */
const told = (line: Line) => (line.printedAt !== null || line.calledAt !== null ? line.substituteName : line.toldName);

/** Another substitute for a seat is news again, for whoever was named before too. The same one again changes nothing. */
export async function saveSubstitution(trx: Trx, line: NewLine): Promise<void> {
  const known = await findOne(trx, line);
  if (known && known.kind === line.kind && known.substituteId === line.substituteId && known.reason === line.reason) return;
  const row = { ...line, toldName: known ? told(known) : '', locked: 0, printedAt: null, calledAt: null };
  if (known) await trx.updateTable('substitution').set(row).where('id', '=', known.id).execute();
  else await trx.insertInto('substitution').values(row).execute();
} // biome-ignore format: one line for the same one again

/** Takes a line back. Where somebody was told of it the line stays until that somebody is told again. */
export async function withdrawSubstitution(trx: Trx, place: SeatPlace): Promise<void> {
  const known = await findOne(trx, place);
  if (!known) return;
  const toldName = told(known);
  if (toldName === '') await trx.deleteFrom('substitution').where('id', '=', known.id).execute();
  else {
    const gone = {
      kind: 'withdrawn',
      toldName,
      substituteId: null,
      substituteName: '',
      printedAt: null,
      calledAt: null,
    };
    await trx.updateTable('substitution').set(gone).where('id', '=', known.id).execute();
  }
}

export async function lockLines(trx: Trx, ids: readonly number[], locked: boolean): Promise<void> {
  await trx
    .updateTable('substitution')
    .set({ locked: Number(locked) })
    .where('id', 'in', ids)
    .execute();
}

/** Marks lines as told by sheet or by call; what was withdrawn and is told now has done its service. */
export async function markLines(
  trx: Trx,
  ids: readonly number[],
  mark: { printedAt: string } | { calledAt: string | null },
): Promise<void> {
  await trx.updateTable('substitution').set(mark).where('id', 'in', ids).where('kind', '!=', 'withdrawn').execute();
  await trx.deleteFrom('substitution').where('id', 'in', ids).where('kind', '=', 'withdrawn').execute();
}

/** Substitutions less own lessons that fell out while the person was at work, in the month of a day and in the year to it. */
export async function findBalances(db: Db, yearFrom: Day, to: Day, except?: SeatPlace): Promise<Map<number, Balance>> {
  const month = `${to.slice(0, 7)}-01`;
  const rows = await db
    .selectFrom('substitution')
    .select(['day', 'kind', 'absentId', 'substituteId', 'classId', 'slot', 'seat'])
    .select((make) =>
      make
        .exists(
          make
            .selectFrom('substitution as other')
            .select('other.id')
            .whereRef('other.absentId', '=', 'substitution.absentId')
            .whereRef('other.day', '=', 'substitution.day')
            .where('other.kind', '=', 'assigned'),
        )
        .as('wasAway'),
    )
    .where('day', '>=', yearFrom)
    .where('day', '<=', `${to.slice(0, 7)}-31`)
    .where('kind', '!=', 'withdrawn')
    .execute();
  const balances = new Map<number, Balance>();
  for (const { day, kind, absentId, substituteId, wasAway, ...line } of rows) {
    if (line.classId === except?.classId && line.slot === except.slot && line.seat === except.seat) continue;
    const [who, sum] = kind === 'assigned' ? [substituteId, 1] : [wasAway ? null : absentId, -1];
    if (who === null) continue;
    const known = balances.get(who) ?? { month: 0, year: 0 };
    balances.set(who, { month: known.month + (day >= month ? sum : 0), year: known.year + sum });
  }
  return balances;
}
