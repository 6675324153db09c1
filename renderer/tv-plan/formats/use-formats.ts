import { useMemo } from 'react';
import type { AccessRow } from '../../../shared/access/access.contract.ts';
import { countFormats, type FormatCount } from '../../../shared/access/format.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { ClassCoverage } from '../../../shared/tv-plan/coverage.ts';
import type { Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';
import { spanOf } from '../plan/use-plan.ts';
import { useCardNames } from '../teachers/use-teacher-cards.ts';

export interface ClassFormat extends FormatCount {
  classId: number;
  students: AccessRow[];
}
/** How a subject reaches a class. */
export interface SubjectFormat {
  classId: number;
  subjectKey: string;
  subject: ClassCoverage['subjects'][number];
  /** Students of the class whom a platform does not reach. */
  offline: number;
}

const none: AccessRow[] = [];

/** Formats of classes, subjects and students: what the access room decided, and the ways of subjects in the plan of the week. */
export function useFormats(week: Week) {
  const names = useCardNames();
  const span = spanOf(week);
  const { data: students } = useQuery({ queryKey: ['access', 'list'], queryFn: () => school.access.list(null) });
  const { data: coverage } = useQuery({
    queryKey: ['tvPlan', 'findCoverage', span],
    queryFn: () => school.tvPlan.findCoverage(span),
  });
  return useMemo(() => {
    const byClass = groupBy(students ?? none, ({ classId }) => classId);
    const classes = names.classes.map(({ id }): ClassFormat => {
      const own = byClass.get(id) ?? none;
      return { classId: id, students: own, ...countFormats(own) };
    });
    const subjects = (coverage ?? []).flatMap(({ classId, subjects: own }) => {
      const offline = (byClass.get(classId) ?? none).filter(({ internet }) => internet !== true).length;
      return own.map((subject): SubjectFormat => ({ classId, subjectKey: subject.subjectKey, subject, offline }));
    });
    return { names, classes, subjects, students: students ?? none, loaded: students !== undefined };
  }, [names, students, coverage]);
}
