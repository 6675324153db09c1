import type { BoardPerson } from '../../../shared/duties/board.contract.ts';
import { carries, type Duty, type Owner, ownersOf } from '../../../shared/duties/duty.ts';
import type { DutyRole } from '../../../shared/duties/entry.ts';
import { lacksOwner } from '../../../shared/duties/steps.ts';
import type { Language } from '../../../shared/language.ts';
import { fold } from '../../../shared/text/collation.ts';

/** A duty as the matrix shows it. */
export interface MatrixRow {
  duty: Duty;
  title: string;
  /** Everybody who carries it; the same set for all duties that all holders of a role carry. */
  carriers: ReadonlySet<number>;
  /** What is known of the people who are named or whose own state was told. */
  owners: ReadonlyMap<number, Owner>;
  unowned: boolean;
  searched: string;
}

/**
 * Makes rows of duties. A duty that did not change keeps its row, so that only what changed is drawn again: keep the maker
 * as long as staff and language stay.
 */
export function rowMaker(staff: readonly BoardPerson[], language: Language): (duties: readonly Duty[]) => MatrixRow[] {
  const known = new WeakMap<Duty, MatrixRow>();
  const holders = new Map<DutyRole, ReadonlySet<number>>();
  const holdersOf = (role: DutyRole) => {
    const found = holders.get(role) ?? new Set(staff.filter((person) => carries(person, role)).map(({ id }) => id));
    holders.set(role, found);
    return found;
  };
  const make = (duty: Duty): MatrixRow => {
    const { entry, everyone } = duty;
    return {
      duty,
      title: entry.title[language],
      carriers: everyone ? holdersOf(entry.role) : new Set(ownersOf(duty, staff).map(({ staffId }) => staffId)),
      owners: new Map(duty.owners.map((owner) => [owner.staffId, owner])),
      unowned: lacksOwner(duty, staff),
      searched: fold([entry.title.ru, entry.title.kk, ...entry.clauses, duty.note, duty.evidence].join(' ')),
    };
  };
  return (duties) =>
    duties.map((duty) => {
      const row = known.get(duty) ?? make(duty);
      known.set(duty, row);
      return row;
    });
}
