import { Button, Group, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { type Appointment, appointmentClauses } from '../../shared/people/appointments.ts';
import type { StaffRow } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { formatDay } from '../../shared/text/format.ts';
import { today } from '../../shared/week.ts';
import { school } from '../client.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { DayField, stopsAtUnreadDay } from '../ui/day-field.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { Doubt } from './doubt.tsx';

interface OrderFormProps {
  person: StaffRow;
  current: Appointment | null;
  onDone: () => void;
}

/** Number and date of the order. While another is coordinator, the replacement is asked about first. */
export function OrderForm({ person, current, onDone }: OrderFormProps) {
  const { t, language } = useTexts();
  const own = current?.staffId === person.id;
  const [number, setNumber] = useState(own ? current.orderNumber : '');
  const [day, setDay] = useState(own ? current.orderOn : today());
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const appoint = async (replaces: number | null) => {
    try {
      await school.people.appointCoordinator({ staffId: person.id, orderNumber: number, orderOn: day, replaces });
      onDone();
    } catch (error) {
      setAsking(false);
      showProblem(error, t);
    }
  };
  const go = () => {
    if (number.trim() === '') return setTried(true);
    if (stopsAtUnreadDay()) return;
    if (current && !own) return setAsking(true);
    void appoint(null);
  };
  /** Enter belongs to the order here, not to the record around it. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.target.blur(); // a typed day counts only now
  };
  if (asking && current) {
    const values = { name: current.name, number: current.orderNumber, date: formatDay(current.orderOn, language) };
    return (
      <div role="alert">
        <Text pb="xs">{t('people.coordinator.question', { ...values, next: formatPerson(person) })}</Text>
        <Group gap="xs">
          <Button onClick={() => void appoint(current.id)}>{t('people.coordinator.replace')}</Button>
          <Button variant="default" onClick={onDone}>
            {t('people.coordinator.keep')}
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <div onKeyDown={onKeyDown} role="group" aria-label={t('people.coordinator.title')}>
      {!person.roles.includes('deputy_academic') && (
        <Doubt>
          <WithClauses text={t('people.coordinator.notDeputy', { clauses: appointmentClauses('whoCoordinates') })} />
        </Doubt>
      )}
      <Group grow gap="sm" align="flex-start" py="xs">
        <TextInput
          label={t('people.coordinator.orderNumber')}
          maxLength={40}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          error={tried && number.trim() === '' ? t('people.coordinator.noNumber') : undefined}
        />
        <DayField label={t('people.coordinator.orderOn')} value={day} onChange={setDay} />
      </Group>
      <Group gap="xs">
        <Button onClick={go}>{t(own ? 'people.coordinator.correct' : 'people.coordinator.appoint')}</Button>
        <Button variant="subtle" onClick={onDone}>
          {t('app.actions.cancel')}
        </Button>
      </Group>
    </div>
  );
}
