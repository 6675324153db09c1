import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { type Appointment, appointmentClauses } from '../../shared/people/appointments.ts';
import type { StaffRow } from '../../shared/people/people.contract.ts';
import { formatDay } from '../../shared/text/format.ts';
import { school } from '../client.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { OrderForm } from './order-form.tsx';
import { useAppointments } from './use-appointments.ts';

/** On a person's panel: whether this is the coordinator and by which order, appointing, and who was before. */
export function CoordinatorSection({ person }: { person: StaffRow }) {
  const { t } = useTexts();
  const { loaded, current, past } = useAppointments();
  const [writing, setWriting] = useState(false);
  const tell = useTell();
  if (!loaded) return null;
  const own = current?.staffId === person.id;
  const release = (id: number) =>
    void school.people.releaseCoordinator({ id }).catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap="xs" pt="xs" component="section" aria-label={t('people.coordinator.title')}>
      <Title order={3} fz={15}>
        {t('people.coordinator.title')}
      </Title>
      {own && (
        <Group gap="xs">
          <Badge radius="sm" tt="none">
            {t('people.coordinator.badge')}
          </Badge>
          <Text>{t('people.coordinator.byOrder', tell(current))}</Text>
        </Group>
      )}
      {current && !own && <Text>{t('people.coordinator.other', tell(current))}</Text>}
      {writing ? (
        <OrderForm person={person} current={current} onDone={() => setWriting(false)} />
      ) : (
        <Group gap="xs">
          <Button variant="default" onClick={() => setWriting(true)}>
            {t(own ? 'people.coordinator.correct' : 'people.coordinator.appoint')}
          </Button>
          {own && (
            <Button variant="default" c="var(--late)" onClick={() => release(current.id)}>
              {t('people.coordinator.release')}
            </Button>
          )}
        </Group>
      )}
      <Text c="var(--quiet)" fz="sm">
        <WithClauses
          text={t('people.coordinator.hint', {
            clauses: `${appointmentClauses('coordinator')}, ${appointmentClauses('order')}`,
          })}
        />
      </Text>
      <History past={past} />
    </Stack>
  );
}

function History({ past }: { past: Appointment[] }) {
  const { t, language } = useTexts();
  const tell = useTell();
  if (past.length === 0) return null;
  return (
    <div>
      <Text fw={700} fz="sm">
        {t('people.coordinator.history')}
      </Text>
      {past.map((one) => (
        <Text key={one.id} fz="sm">
          {t('people.coordinator.past', { ...tell(one), end: formatDay(one.endedOn ?? one.orderOn, language) })}
        </Text>
      ))}
    </div>
  );
}

/** An appointment as messages tell it. */
function useTell() {
  const { language } = useTexts();
  return ({ name, orderNumber, orderOn }: Appointment) => ({
    name,
    number: orderNumber,
    date: formatDay(orderOn, language),
  });
}
