import { useMemo } from 'react';
import { formatClass } from '../../../shared/people/class-name.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import type { TeacherCardPlace } from '../../../shared/tv-plan/teacher-card.ts';
import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';
import { useNames } from '../use-tv-plan.ts';

const none: TeacherCardPlace[] = [];

export function useTeacherCards(): { cards: TeacherCardPlace[]; loaded: boolean } {
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findTeacherCards'],
    queryFn: () => school.tvPlan.findTeacherCards(null),
  });
  return { cards: data ?? none, loaded: data !== undefined };
}

/** Classes and staff by number: a card is not of a week, so it has no plan to ask. */
export function useCardNames() {
  const { subject } = useNames();
  const { data: classes } = useQuery({ queryKey: ['people', 'listClasses'], queryFn: () => school.people.listClasses(null) }); // biome-ignore format: one line
  const { data: staff } = useQuery({ queryKey: ['people', 'listStaff'], queryFn: () => school.people.listStaff(null) });
  return useMemo(() => {
    const classOf = new Map(classes?.map((one) => [one.id, formatClass(one)]));
    const staffOf = new Map(staff?.map((one) => [one.id, formatPerson(one)]));
    return {
      classes: (classes ?? []).map((one) => ({ id: one.id, name: formatClass(one) })),
      className: (id: number) => classOf.get(id) ?? '',
      staffName: (id: number | null) => (id === null ? '' : (staffOf.get(id) ?? '')),
      subjectName: subject,
      subjectOf: ({ subjectKey, groupName }: { subjectKey: string; groupName: string }) =>
        [subject(subjectKey), groupName].filter(Boolean).join(', '),
    };
  }, [classes, staff, subject]);
}
export type CardNames = ReturnType<typeof useCardNames>;
