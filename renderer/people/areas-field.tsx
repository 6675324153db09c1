import { Text } from '@mantine/core';
import { useState } from 'react';
import { appointmentClauses, findShared, isDeputy, tidyAreas } from '../../shared/people/appointments.ts';
import type { Role, StaffRow } from '../../shared/people/people.contract.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useTexts } from '../ui/texts.tsx';
import { Doubt } from './doubt.tsx';
import { useAppointments } from './use-appointments.ts';
import { useStaffChoices } from './use-people.ts';

/** The areas of a deputy as they are typed, a line each, and which of them another deputy holds. */
export function useAreasDraft(person: StaffRow | undefined, roles: readonly Role[]) {
  const { areas } = useAppointments();
  const [typed, setTyped] = useState<string | null>(null);
  const stored = areas.find(({ staffId }) => staffId === person?.id)?.areas ?? [];
  const deputy = isDeputy(roles);
  const list = deputy && typed !== null ? tidyAreas(typed.split('\n')) : stored;
  return {
    deputy,
    stored,
    text: typed ?? stored.join('\n'),
    list,
    changed: list.join('\n') !== stored.join('\n'),
    shared: deputy ? findShared({ staffId: person?.id ?? 0, areas: list }, areas) : [],
    type: setTyped,
    reset: () => setTyped(null),
  };
}

/** A deputy's share of areas; an area that another deputy holds is said while it is typed. */
export function AreasField({ areas }: { areas: ReturnType<typeof useAreasDraft> }) {
  const { t } = useTexts();
  const staff = useStaffChoices();
  const { deputy, stored, shared } = areas;
  if (!deputy) return stored.length > 0 && <Doubt>{t('people.areas.freed', { areas: stored.join('; ') })}</Doubt>;
  const taken = shared.map(({ area, staffId }) => t('people.areas.shared', { area, name: staff.name(staffId) }));
  return (
    <>
      <TextArea
        label={t('people.areas.label')}
        minRows={3}
        maxRows={12}
        value={areas.text}
        onChange={(event) => areas.type(event.currentTarget.value)}
        error={taken.length > 0 ? taken.join(' ') : undefined}
      />
      <Text c="var(--quiet)" fz="sm">
        <WithClauses text={t('people.areas.hint', { clauses: appointmentClauses('areas') })} />
      </Text>
    </>
  );
}
