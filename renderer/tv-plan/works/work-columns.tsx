import { Group } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { type WorkState, workState, workStates } from '../../../shared/tv-plan/works.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { subjectOf } from '../plan/plan-grid.tsx';

const looks: Record<WorkState, [typeof IconCheck, string]> = {
  withoutDue: [IconAlertTriangle, 'var(--due)'],
  proposed: [IconClock, 'var(--quiet)'],
  agreed: [IconCheck, 'var(--done)'],
};
const stateOf = (item: PlanItem): WorkState => workState(item) ?? 'proposed';

/** Class, subject, what is asked, when it is given out and due, and whether it is agreed. */
export function useWorkColumns(items: PlanItem[], plan: Plan | undefined, names: PlanNames): Column<PlanItem>[] {
  const { t } = useTexts();
  return useMemo(() => {
    const order = new Map(plan?.classes.map(({ id }, at) => [id, at]));
    const forms = new Map(plan?.told.map((card) => [`${card.classId} ${card.subjectKey}`, card.form]));
    const classes = [...new Set(items.map(({ classId }) => classId))];
    const staff = (item: PlanItem) => [...new Set(item.seats.map(({ staffId, plannedId }) => staffId ?? plannedId))].flatMap((id) => (id === null ? [] : [names.staffName(id)])).join(', ');
    const form = (item: PlanItem) => {
      const told = forms.get(`${item.classId} ${item.subjectKey}`);
      return told ? t(`tvTeachers.form.${told}`) : '';
    };
    return [
      { id: 'class', header: t('tvSubstitution.class'), width: 86, text: ({ classId }) => names.className(classId), sort: ({ classId }) => order.get(classId) ?? 0, filter: { of: ({ classId }) => String(classId), choices: classes.map((id) => ({ value: String(id), label: names.className(id) })) } },
      { id: 'subject', header: t('tvPlan.field.subject'), width: 124, grow: true, text: (item) => subjectOf(item, names) },
      { id: 'teacher', header: t('tvCards.materials.field.teacher'), width: 128, text: staff },
      { id: 'task', header: t('tvWorks.field.task'), width: 160, grow: true, text: ({ task }) => task },
      { id: 'form', header: t('tvTeachers.field.form'), width: 108, text: form },
      { id: 'method', header: t('tvWorks.field.method'), width: 112, text: ({ feedback }) => feedback },
      { id: 'issued', header: t('tvWorks.field.issued'), width: 96, text: ({ day }) => formatDayShort(day), sort: ({ day }) => day },
      { id: 'due', header: t('tvWorks.field.due'), width: 118, text: ({ dueOn }) => (dueOn === null ? '' : formatDayShort(dueOn)), sort: ({ dueOn }) => dueOn ?? '9999' },
      {
        id: 'state',
        header: t('tvWorks.field.state'),
        width: 138,
        text: (item) => t(`tvWorks.state.${stateOf(item)}`),
        filter: { of: stateOf, choices: workStates.map((value) => ({ value, label: t(`tvWorks.state.${value}`) })) },
        cell: (item) => {
          const [Icon, colour] = looks[stateOf(item)];
          return (
            <Group gap={6} wrap="nowrap">
              <Icon size={16} color={colour} style={{ flex: 'none' }} aria-hidden />
              <span className="cell-text">{t(`tvWorks.state.${stateOf(item)}`)}</span>
            </Group>
          );
        },
      },
    ] satisfies Column<PlanItem>[];
  }, [items, plan, names, t]);
} // biome-ignore format: a column a line
