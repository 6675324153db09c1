import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { AbsenceInput } from '../../../shared/people/absences.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import { dayOfWeek, today, type Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { AbsenceFields, DeleteAbsence, tellAbsence } from '../../ui/absence-fields.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useQuery } from '../../ui/use-query.ts';
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
          <AbsenceFields draft={draft} homeHint={t('tvSubstitution.homeHint')} onChange={set} />
          <Button type="submit" disabled={draft.staffId === null}>
            {t('tvSubstitution.markAbsent')}
          </Button>
        </Stack>
      </form>
      {absences.map((absence) => (
        <Group key={absence.id} justify="space-between" wrap="nowrap">
          <Text>
            {nameOf(absence.staffId)} · {tellAbsence(absence, t)}
          </Text>
          <DeleteAbsence onDelete={() => run(school.people.deleteAbsence({ id: absence.id }))} />
        </Group>
      ))}
    </SidePanel>
  );
}
