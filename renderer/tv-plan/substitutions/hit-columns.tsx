import { Group } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLock, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { HitSeat } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';

export type HitState = 'open' | 'assigned' | 'cancelled';
export const stateOf = ({ line }: HitSeat): HitState =>
  line === null || line.kind === 'withdrawn' ? 'open' : line.kind === 'cancelled' ? 'cancelled' : 'assigned';

export const subjectOfHit = ({ subjectKey, subjectText, groupName }: HitSeat, names: PlanNames): string =>
  [subjectKey === null ? subjectText : names.subjectName(subjectKey), groupName].filter(Boolean).join(', ');

export const tellWhen = ({ startsAt, number }: Pick<HitSeat, 'startsAt' | 'number'>, t: Texts): string =>
  startsAt !== null ? formatTime(startsAt) : number !== null ? t('tvView.lessonNumber', { number }) : '';

const icons = { open: IconAlertTriangle, assigned: IconCheck, cancelled: IconX };
const colours = { open: 'var(--late)', assigned: 'var(--done)', cancelled: 'var(--quiet)' };

/** Lessons that an absence hits: when, where, whose, and who comes. */
export function useHitColumns(hits: HitSeat[], names: PlanNames): Column<HitSeat>[] {
  const { t, language } = useTexts();
  return useMemo(() => {
    const days = [...new Set(hits.map(({ day }) => day))].sort();
    const away = [...new Set(hits.map(({ absentId }) => absentId))];
    const tell = (hit: HitSeat) =>
      stateOf(hit) === 'assigned' ? (hit.line?.substituteName ?? '') : t(`tvSubstitution.state.${stateOf(hit)}`);
    return [
      { id: 'day', header: t('tvPlan.field.day'), width: 160, text: (hit) => formatWeekday(hit.day, language), sort: (hit) => `${hit.day} ${hit.startsAt ?? 1440}`, filter: { of: (hit) => hit.day, choices: days.map((value) => ({ value, label: formatWeekday(value, language) })) } },
      { id: 'time', header: t('tvPlan.field.time'), width: 70, text: (hit) => tellWhen(hit, t), sort: (hit) => hit.startsAt ?? (hit.number ?? 99) * 100 },
      { id: 'class', header: t('tvSubstitution.class'), width: 66, text: (hit) => names.className(hit.classId) },
      { id: 'subject', header: t('tvPlan.field.subject'), width: 130, grow: true, text: (hit) => subjectOfHit(hit, names) },
      { id: 'absent', header: t('tvSubstitution.absent'), width: 140, text: (hit) => names.staffName(hit.absentId), filter: { of: (hit) => String(hit.absentId), choices: away.map((id) => ({ value: String(id), label: names.staffName(id) })) } },
      {
        id: 'state',
        header: t('tvSubstitution.substitute'),
        width: 170,
        grow: true,
        text: tell,
        filter: { of: stateOf, choices: (['open', 'assigned', 'cancelled'] as const).map((value) => ({ value, label: t(`tvSubstitution.state.${value}`) })) },
        cell: (hit) => {
          const state = stateOf(hit);
          const Icon = icons[state];
          return (
            <Group gap={6} wrap="nowrap" style={state === 'open' ? { color: 'var(--late)' } : {}}>
              <Icon size={16} color={colours[state]} style={{ flex: 'none' }} aria-hidden />
              <span className="cell-text">{tell(hit)}</span>
              {hit.line?.locked && <IconLock size={14} aria-label={t('tvSubstitution.locked')} />}
            </Group>
          );
        },
      },
    ] satisfies Column<HitSeat>[];
  }, [hits, names, t, language]);
} // biome-ignore format: a column a line
