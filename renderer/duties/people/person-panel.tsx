import { Button, Text, Title } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Board } from '../../../shared/duties/board.contract.ts';
import { isOngoing } from '../../../shared/duties/duty.ts';
import { listFor } from '../../../shared/duties/person-list.ts';
import { type When, whenOf, whens } from '../../../shared/duties/person-loads.ts';
import { formatDayShort, formatMinutes, formatWeekday } from '../../../shared/text/format.ts';
import { dayOfWeek, laterDay, weekOf } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DutyClause } from '../duty/duty-clause.tsx';
import type { MatrixRow } from '../matrix/matrix-rows.ts';
import type { StaffNames } from '../matrix/names.ts';
import { useCalls } from '../use-duties.ts';
import { Absences } from './absences.tsx';
import type { PersonRow } from './person-columns.tsx';

interface PersonPanelProps {
  row: PersonRow;
  rows: readonly MatrixRow[];
  board: Board;
  names: StaffNames;
  onOpen: (dutyId: number) => void;
  /** Shows the sheet of the person on paper. */
  onPaper: () => void;
  onClose: () => void;
}

/** What one person has to do, late things first, and when he or she is away. A tick closes the person's own part. */
export function PersonPanel({ row: { person, load }, rows, board, names, onOpen, onPaper, onClose }: PersonPanelProps) {
  const { t, language } = useTexts();
  const call = useCalls();
  const { day } = board;
  const weekEnd = dayOfWeek(weekOf(day), 7);
  const groups = useMemo(() => {
    const list = listFor(board, person.id, day, laterDay(board.period.endsOn, weekEnd));
    const of = (one: (typeof list)[number]): When =>
      whenOf({ dueOn: one.duty.dueOn, late: one.late, ongoing: isOngoing(one.duty.entry.frequency) }, day, weekEnd);
    return whens.map((when) => ({ when, list: list.filter((one) => of(one) === when) })).filter(({ list }) => list.length > 0);
  }, [board, person.id, day, weekEnd]); // biome-ignore format: one line
  const titles = useMemo(() => new Map(rows.map(({ duty, title }) => [duty.id, title])), [rows]);
  const finish = (dutyId: number, staffId: number) =>
    call(school.duties.setState({ dutyIds: [dutyId], staffId, state: 'done', reason: '' }));
  return (
    <SidePanel
      title={person.name}
      onClose={onClose}
      width={440}
      footer={
        <Button variant="default" leftSection={<IconFileText size={16} />} onClick={onPaper}>
          {t('dutyPapers.sheet.one')}
        </Button>
      }
    >
      <Text c="var(--quiet)" data-autofocus tabIndex={-1} style={{ outline: 'none' }}>
        {[
          formatWeekday(day, language),
          t('duties.person.openCount', { count: load.open }),
          load.minutes > 0 && t('duties.person.minutesOf', { minutes: formatMinutes(load.minutes, language), count: load.unmeasured }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Absences staffId={person.id} board={board} names={names} />
      {groups.length === 0 && <Text c="var(--done)">{t('duties.person.nothing')}</Text>}
      {groups.map(({ when, list }) => (
        <section key={when}>
          <Title order={3} fz={15} {...(when === 'late' ? { c: 'var(--late)' } : {})}>
            {t(`duties.when.${when}`)}: {list.length}
          </Title>
          <ul className="duty-list">
            {list.map(({ duty, part, ownerId }) => (
              <li key={`${duty.id} ${ownerId}`}>
                <input
                  type="checkbox"
                  className="data-table-box"
                  aria-label={t('duties.tick', { title: titles.get(duty.id) })}
                  checked={false}
                  onChange={() => finish(duty.id, ownerId)}
                />
                <div>
                  <button type="button" className="duty-title" onClick={() => onOpen(duty.id)}>
                    {titles.get(duty.id)}
                  </button>
                  <div className="duty-facts">
                    <DutyClause entry={duty.entry} />
                    <span className="quiet">
                      {[
                        duty.dueOn && t('duties.until', { day: formatDayShort(duty.dueOn) }),
                        when === 'ongoing' && t(`duties.frequency.${duty.entry.frequency}`),
                        part !== 'owner' && t('duties.person.instead', { name: names.short(ownerId) }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </SidePanel>
  );
} // biome-ignore format: words on a line
