import { useMemo } from 'react';
import { groupBy } from '../../../shared/group-by.ts';
import { formatClass } from '../../../shared/people/class-name.ts';
import { formatInitials, formatPerson } from '../../../shared/people/person-name.ts';
import type { Timetable, TimetableLesson } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';
import { useNames } from '../use-tv-plan.ts';

const none: never[] = [];

/** Timetables, the newest first; undefined until they are read. */
export function useTimetables(): Timetable[] | undefined {
  return useQuery({ queryKey: ['tvPlan', 'listTimetables'], queryFn: () => school.tvPlan.listTimetables(null) }).data;
}

export function useLessons(timetableId: number | undefined): TimetableLesson[] {
  const { data } = useQuery({
    queryKey: ['tvPlan', 'listLessons', timetableId],
    queryFn: () => school.tvPlan.listLessons({ timetableId: timetableId ?? 0 }),
    enabled: timetableId !== undefined,
  });
  return data ?? none;
}

/** Classes and staff as choices of a field, and as names. */
export function useWho() {
  const { subject, subjects } = useNames();
  const { data: classes = none } = useQuery({
    queryKey: ['people', 'listClasses'],
    queryFn: () => school.people.listClasses(null),
  });
  const { data: staff = none } = useQuery({
    queryKey: ['people', 'listStaff'],
    queryFn: () => school.people.listStaff(null),
  });
  const { data: load = none } = useQuery({ queryKey: ['people', 'listLoad'], queryFn: () => school.people.listLoad(null) });
  return useMemo(() => {
    const rowsOf = groupBy(load, ({ classId, subjectKey }) => `${classId} ${subjectKey}`);
    const classNames = new Map(classes.map((one) => [one.id, formatClass(one)]));
    const short = new Map(staff.map((one) => [one.id, formatInitials(one)]));
    return {
      subject,
      subjects,
      classes: classes.map(({ id }) => ({ value: String(id), label: classNames.get(id) ?? '' })),
      staff: staff.map((one) => ({ value: String(one.id), label: formatPerson(one) })),
      className: (id: number) => classNames.get(id) ?? '',
      staffName: (id: number) => short.get(id) ?? '',
      /** Whom the timetable names; where it names nobody, whoever has the load. */
      teachersOf: ({ classId, subjectKey, groupName, staffId }: TimetableLesson): number[] => {
        if (staffId !== null) return [staffId];
        const rows = rowsOf.get(`${classId} ${subjectKey}`) ?? [];
        return rows.flatMap((row) => (row.staffId !== null && (groupName === '' || row.groupName === groupName) ? [row.staffId] : []));
      },
    };
  }, [classes, staff, load, subject, subjects]);
} // biome-ignore format: one line for the rows
export type Who = ReturnType<typeof useWho>;
