import { useMemo } from 'react';
import type { PeriodInput } from '../../shared/period/distance-period.ts';
import { gradeRuns } from '../../shared/period/frost.ts';
import { formatDayShort, formatList } from '../../shared/text/format.ts';
import { useTexts } from '../ui/texts.tsx';
import { useClasses, useStudents } from './use-period.ts';

/** How a period is told: its dates and whom it is about. */
export function usePeriodWords(someStudents: boolean) {
  const { t, language } = useTexts();
  const classes = useClasses();
  const students = useStudents(someStudents);
  return useMemo(() => {
    const span = ({ startsOn, endsOn }: Pick<PeriodInput, 'startsOn' | 'endsOn'>) =>
      t('period.span', { from: formatDayShort(startsOn), to: formatDayShort(endsOn) });
    const scope = (period: PeriodInput): string => {
      const name = t(`period.scope.${period.scope}`);
      if (period.scope === 'school') return name;
      if (period.scope === 'grades') return `${name} ${gradeRuns(period.grades)}`;
      const names =
        period.scope === 'classes'
          ? classes.filter(({ id }) => period.classIds.includes(id)).map((one) => one.name)
          : students
              .filter(({ id }) => period.studentIds.includes(id))
              .map(({ lastName, firstName }) => `${lastName} ${firstName}`);
      return `${name}: ${formatList(names, language)}`;
    };
    return { span, scope };
  }, [t, language, classes, students]);
}
