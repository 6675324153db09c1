import { formatPerson } from '../../../shared/people/person-name.ts';
import type { Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';

const none: never[] = [];

export const useHeadquarters = () =>
  useQuery({ queryKey: ['duties', 'findHeadquarters'], queryFn: () => school.duties.findHeadquarters(null) }).data;

export const useLooks = () =>
  useQuery({ queryKey: ['duties', 'listLooks'], queryFn: () => school.duties.listLooks(null) }).data ?? none;

export const useSignalCount = (week: Week) =>
  useQuery({ queryKey: ['duties', 'countSignals', week], queryFn: () => school.duties.countSignals({ week }) }).data;

/** Signals, read only with an open look; kept in no cache after it. */
export const useSignals = (look: string) =>
  useQuery({ queryKey: ['duties', 'listSignals', look], queryFn: () => school.duties.listSignals({ look }), gcTime: 0 })
    .data ?? none;

/** Staff to choose a member from. */
export function useStaffNames() {
  const { data } = useQuery({ queryKey: ['people', 'listStaff'], queryFn: () => school.people.listStaff(null) });
  return (data ?? none).map((person) => ({ id: person.id, name: formatPerson(person) }));
}
