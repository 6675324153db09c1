import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AbsenceInput, absenceKinds } from '../../../shared/people/absences.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import { dayOfWeek, laterDay, today, type Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { spanOf } from '../plan/use-plan.ts';

interface AbsencePanelProps {
  plan: Plan;
  week: Week;
  onClose: () => void;
}

/** Marks who is away this week; who works from home teaches on and is not away. */
export function AbsencePanel({ plan, week, onClose }: AbsencePanelProps) {
  const { t } = useTexts();
  const span = spanOf(week);
  const { data: absences = [] } = useQuery({
    queryKey: ['people', 'listAbsences', span],
    queryFn: () => school.people.listAbsences(span),
  });
  const first = today() >= span.from && today() <= span.to ? today() : dayOfWeek(week, 1);
  const [draft, setDraft] = useState<Pick<AbsenceInput, 'startsOn' | 'endsOn' | 'kind'> & { staffId: number | null }>({
    staffId: null,
    startsOn: first,
    endsOn: first,
    kind: 'ill',
  });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showProblem(error, t));
  const save = async () => {
    if (draft.staffId === null) return;
    await school.people.saveAbsence({ ...draft, staffId: draft.staffId, id: null, note: '', coverId: null });
    set({ staffId: null });
  };
  const nameOf = (id: number) => plan.staff.find((person) => person.id === id)?.name ?? '';
  return (
    <SidePanel title={t('tvSubstitution.markAbsent')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(save());
        }}
      >
        <Stack gap="sm">
          <Select
            label={t('tvSubstitution.who')}
            data={plan.staff.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={draft.staffId === null ? null : String(draft.staffId)}
            onChange={(value) => set({ staffId: value === null ? null : Number(value) })}
            searchable
            data-autofocus
            nothingFoundMessage={t('tvView.nothingFound')}
          />
          <Select
            label={t('duties.absence.kindLabel')}
            data={absenceKinds.map((value) => ({ value, label: t(`duties.absence.kind.${value}`) }))}
            value={draft.kind}
            allowDeselect={false}
            description={draft.kind === 'home' ? t('tvSubstitution.homeHint') : undefined}
            onChange={(kind) => kind && set({ kind: kind as AbsenceInput['kind'] })}
          />
          <Group grow align="flex-start">
            <DayField
              label={t('duties.absence.from')}
              value={draft.startsOn}
              onChange={(startsOn) => set({ startsOn, endsOn: laterDay(startsOn, draft.endsOn) })}
            />
            <DayField label={t('duties.absence.to')} value={draft.endsOn} onChange={(endsOn) => set({ endsOn })} />
          </Group>
          <Button type="submit" disabled={draft.staffId === null}>
            {t('tvSubstitution.markAbsent')}
          </Button>
        </Stack>
      </form>
      {absences.map(({ id, staffId, kind, startsOn, endsOn }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text>
            {nameOf(staffId)}
            {' · '}
            {t('duties.absence.line', {
              kind: t(`duties.absence.kind.${kind}`),
              from: formatDayShort(startsOn),
              to: formatDayShort(endsOn),
            })}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('duties.absence.delete')}
            onClick={() => run(school.people.deleteAbsence({ id }))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
    </SidePanel>
  );
}
