import { appointmentClauses } from '../../shared/people/appointments.ts';
import { formatDay } from '../../shared/text/format.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { useTexts } from '../ui/texts.tsx';
import { useAppointments } from './use-appointments.ts';

/** Beside the title of the staff list: the coordinator by order, or that there is none. */
export function AppointmentNote() {
  const { t, language } = useTexts();
  const { loaded, current } = useAppointments();
  if (!loaded) return null;
  if (!current) {
    const text = t('people.coordinator.none', { clauses: appointmentClauses('coordinator') });
    return <WithClauses text={text} />;
  }
  const { name, orderNumber, orderOn } = current;
  return t('people.coordinator.now', { name, number: orderNumber, date: formatDay(orderOn, language) });
}
