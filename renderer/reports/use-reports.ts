import type { Language } from '../../shared/language.ts';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useQuery } from '../ui/use-query.ts';

export const useReports = () => useQuery({ queryKey: ['reports', 'list'], queryFn: () => school.reports.list(null) });

/** A frozen report; nothing is read while none is chosen. */
export const useReport = (id: number | null) =>
  useQuery({
    queryKey: ['reports', 'find', { id }],
    queryFn: () => school.reports.find({ id: id ?? 0 }),
    enabled: id !== null,
  });

/** The figures of a week as they stand now. */
export const useFiguresNow = (week: Week, language: Language) =>
  useQuery({
    queryKey: ['reports', 'count', { week, language }],
    queryFn: () => school.reports.count({ week, language }),
  });
