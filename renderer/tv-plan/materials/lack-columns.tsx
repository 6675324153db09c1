import { Anchor, Group } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import { supplyOf } from '../../../shared/tv-plan/materials.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { subjectOf } from '../plan/plan-grid.tsx';
import { tellWhen } from '../substitutions/hit-columns.tsx';

/** When, which class, what about, whose lesson, and what it lacks. */
export function useLackColumns(items: PlanItem[], names: PlanNames): Column<PlanItem>[] {
  const { t, language } = useTexts();
  return useMemo(() => {
    const choices = (values: Iterable<string>, label: (value: string) => string) =>
      [...new Set(values)].map((value) => ({ value, label: label(value) }));
    const teachers = ({ seats }: PlanItem) => seats.flatMap(({ plannedId }) => (plannedId === null ? [] : [String(plannedId)]));
    const staffName = (id: string) => names.staffName(Number(id));
    const state = (item: PlanItem) => (supplyOf(item) === 'none' ? 'none' : 'toDownload');
    const tell = (item: PlanItem) => [t(`tvCards.materials.state.${state(item)}`), item.replayLink === '' ? '' : t('tvCards.materials.replay')].filter(Boolean).join(', ');
    const weekday = (day: string) => formatWeekday(day, language);
    return [
      { id: 'day', header: t('tvPlan.field.day'), width: 170, text: ({ day }) => weekday(day), sort: ({ day, startsAt }) => `${day} ${String(startsAt ?? 1440).padStart(4, '0')}`, filter: { of: ({ day }) => day, choices: choices(items.map(({ day }) => day).sort(), weekday) } },
      { id: 'time', header: t('tvPlan.field.time'), width: 90, text: (item) => tellWhen(item, t), sort: ({ startsAt, number }) => startsAt ?? (number ?? 99) * 100 },
      {
        id: 'class',
        header: t('tvCards.materials.field.class'),
        width: 90,
        text: ({ classId }) => names.className(classId),
        filter: { of: ({ classId }) => String(classId), choices: choices(items.map(({ classId }) => String(classId)), (id) => names.className(Number(id))) },
        cell: ({ classId }) => (
          <Anchor inherit href={`#/tv-plan/plan?view=class&of=${classId}`} tabIndex={-1} title={t('tvCards.materials.inPlan', { name: names.className(classId) })} onClick={(event) => event.stopPropagation()}>
            {names.className(classId)}
          </Anchor>
        ),
      },
      { id: 'lesson', header: t('tvCards.materials.field.lesson'), width: 220, grow: true, text: (item) => [subjectOf(item, names), item.topic].filter(Boolean).join('. ') },
      { id: 'teacher', header: t('tvCards.materials.field.teacher'), width: 180, text: (item) => teachers(item).map(staffName).join(', '), filter: { of: teachers, choices: choices(items.flatMap(teachers), staffName) } },
      {
        id: 'state',
        header: t('tvCards.materials.field.state'),
        width: 210,
        text: tell,
        filter: { of: state, choices: (['none', 'toDownload'] as const).map((value) => ({ value, label: t(`tvCards.materials.state.${value}`) })) },
        cell: (item) => {
          const [Icon, colour] = state(item) === 'none' ? [IconAlertTriangle, 'var(--late)'] : [IconDownload, 'var(--quiet)'];
          return (
            <Group gap={6} wrap="nowrap">
              <Icon size={16} color={colour} style={{ flex: 'none' }} aria-hidden />
              <span className="cell-text">{tell(item)}</span>
            </Group>
          );
        },
      },
    ] satisfies Column<PlanItem>[];
  }, [items, names, t, language]);
} // biome-ignore format: a column a line
