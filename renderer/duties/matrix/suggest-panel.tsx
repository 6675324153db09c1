import { Button, Checkbox, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Board, Suggestion } from '../../../shared/duties/board.contract.ts';
import { carries } from '../../../shared/duties/duty.ts';
import { dutyRoles } from '../../../shared/duties/entry.ts';
import { school } from '../../client.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { useCalls } from '../use-duties.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { StaffNames } from './names.ts';

interface SuggestPanelProps {
  board: Board;
  rows: readonly MatrixRow[];
  names: StaffNames;
  onOpen: (dutyId: number) => void;
  onClose: () => void;
}

/** Who would carry the duties that have no owner, before anything is changed; what is not wanted is unticked. */
export function SuggestPanel({ board, rows, names, onOpen, onClose }: SuggestPanelProps) {
  const { t } = useTexts();
  const call = useCalls();
  const periodId = board.period.id;
  const { data } = useQuery({
    queryKey: ['duties', 'listSuggestions', periodId],
    queryFn: () => school.duties.listSuggestions({ periodId }),
  });
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  const byDuty = useMemo(() => new Map(rows.map((row) => [row.duty.id, row])), [rows]);
  if (!data) return null;
  const chosen = data.filter(({ dutyId }) => !without.has(dutyId));
  const left = rows.filter(({ unowned }) => unowned).length - data.length;
  const toggle = (ids: readonly number[], on: boolean) =>
    setWithout((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (on) next.delete(id);
        else next.add(id);
      }
      return next;
    });
  const who = ({ dutyId, everyone, staffIds }: Suggestion) =>
    everyone ? t('duties.everyone', { count: countHolders(byDuty.get(dutyId), board) }) : staffIds.map(names.short).join(', ');
  const groups = dutyRoles
    .map((role) => ({ role, list: data.filter(({ dutyId }) => byDuty.get(dutyId)?.duty.entry.role === role) }))
    .filter(({ list }) => list.length > 0);
  return (
    <SidePanel
      title={t('duties.suggest.title')}
      width={440}
      onClose={onClose}
      footer={
        chosen.length > 0 && (
          <Button
            onClick={() => {
              call(school.duties.takeSuggestions({ suggestions: chosen }));
              onClose();
            }}
          >
            {t('duties.suggest.take', { count: chosen.length })}
          </Button>
        )
      }
    >
      <Text data-autofocus tabIndex={-1} style={{ outline: 'none' }}>
        {data.length > 0 ? t('duties.suggest.about') : t('duties.suggest.none')}
      </Text>
      {left > 0 && <Text c="var(--due)">{t('duties.suggest.left', { count: left })}</Text>}
      {groups.map(({ role, list }) => {
        const ids = list.map(({ dutyId }) => dutyId);
        const on = ids.filter((id) => !without.has(id)).length;
        return (
          <section key={role}>
            <Checkbox
              fw={700}
              label={t(`duties.role.${role}`)}
              checked={on === ids.length}
              indeterminate={on > 0 && on < ids.length}
              onChange={() => toggle(ids, on < ids.length)}
            />
            <ul className="suggestions">
              {list.map((one) => (
                <li key={one.dutyId}>
                  <Checkbox
                    checked={!without.has(one.dutyId)}
                    aria-label={byDuty.get(one.dutyId)?.title ?? ''}
                    onChange={() => toggle([one.dutyId], without.has(one.dutyId))}
                  />
                  <div>
                    <button type="button" className="duty-title" onClick={() => onOpen(one.dutyId)}>
                      {byDuty.get(one.dutyId)?.title}
                    </button>
                    <Text c="var(--quiet)" fz="sm">
                      {t('duties.suggest.line', { who: who(one), why: t(`duties.suggest.why.${one.why}`) })}
                    </Text>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </SidePanel>
  );
} // biome-ignore format: groups as they read best

const countHolders = (row: MatrixRow | undefined, { staff }: Board): number =>
  staff.filter((person) => row && carries(person, row.duty.entry.role)).length;
