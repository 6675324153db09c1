import { Checkbox } from '@mantine/core';
import { isFinished } from '../../../shared/duties/duty.ts';
import { sideOf } from '../../../shared/duties/entry.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { MatrixRow } from '../matrix/matrix-rows.ts';
import type { StaffNames } from '../matrix/names.ts';
import { StateSign } from '../state-sign.tsx';
import { useEditing } from '../use-duties.ts';
import { DutyClause } from './duty-clause.tsx';

/** Who carries a duty, in as few words as a line has room for. */
export function tellOwners({ duty, carriers, unowned }: MatrixRow, names: StaffNames, t: Texts): string {
  if (duty.everyone) return t('duties.everyone', { count: carriers.size });
  const [first, ...others] = duty.owners;
  if (first) {
    const name = names.short(first.staffId);
    return others.length > 0 ? t('duties.andOthers', { name, count: others.length }) : name;
  }
  const side = sideOf(duty.entry.role);
  if (side !== 'staff') return t(`duties.side.${side}`);
  return unowned ? t('duties.unowned') : '';
}

interface DutyListProps {
  rows: readonly MatrixRow[];
  names: StaffNames;
  onOpen: (dutyId: number) => void;
}

/** Duties one under the other: a tick closes one, its title opens it. */
export function DutyList({ rows, names, onOpen }: DutyListProps) {
  const { t } = useTexts();
  const edit = useEditing();
  return (
    <ul className="duty-list">
      {rows.map((row) => {
        const { duty, title } = row;
        const done = isFinished(duty.state);
        const words = [tellOwners(row, names, t), duty.dueOn && t('duties.until', { day: formatDayShort(duty.dueOn) })];
        return (
          <li key={duty.id} data-done={done || undefined}>
            <Checkbox
              aria-label={t('duties.tick', { title })}
              checked={done}
              disabled={duty.state === 'notNeeded'}
              onChange={() => edit([{ dutyId: duty.id, state: done ? 'open' : 'done' }])}
            />
            <div>
              <button type="button" className="duty-title" onClick={() => onOpen(duty.id)}>
                {title}
              </button>
              <div className="duty-facts">
                <DutyClause entry={duty.entry} />
                <StateSign state={duty.state} late={duty.late} />
                <span className={row.unowned ? 'sheet-unowned' : 'quiet'}>{words.filter(Boolean).join(' · ')}</span>
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
