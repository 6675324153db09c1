import type { Appointment, DeputyAreas } from '../../shared/people/appointments.ts';
import { school } from '../client.ts';
import { runJob } from '../ui/jobs.ts';
import { useTexts } from '../ui/texts.tsx';
import { showDone, showProblem } from '../ui/toasts.tsx';
import { useQuery } from '../ui/use-query.ts';

const none: { coordinators: Appointment[]; areas: DeputyAreas[] } = { coordinators: [], areas: [] };

/** The coordinator of now, those who were before, and the areas of the deputies. */
export function useAppointments() {
  const { data } = useQuery({
    queryKey: ['people', 'findAppointments'],
    queryFn: () => school.people.findAppointments(null),
  });
  const { coordinators, areas } = data ?? none;
  return {
    loaded: data !== undefined,
    current: coordinators.find(({ endedOn }) => endedOn === null) ?? null,
    past: coordinators.filter(({ endedOn }) => endedOn !== null),
    areas,
  };
}

/** Makes the sheet of appointments in the language of the screen, says where it is and opens it. */
export function usePrintAppointments(): () => void {
  const { t, language } = useTexts();
  const print = async () => {
    const { path } = await runJob(t('people.appointments.stage'), (options) =>
      school.people.printAppointments({ folder: null, language }, options),
    );
    showDone(t('people.appointments.made', { path }), {
      label: t('people.appointments.open'),
      onClick: () => void school.shell.openPath({ path }).catch((error: unknown) => showProblem(error, t)),
    });
  };
  return () => void print().catch((error: unknown) => showProblem(error, t));
}
