import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formatClass } from '../../shared/people/class-name.ts';
import type { Period, PeriodInput } from '../../shared/period/distance-period.ts';
import { school } from '../client.ts';
import { useQuery, useRecordQuery } from '../ui/use-query.ts';

const none: never[] = [];

export function usePeriods() {
  const { data } = useQuery({ queryKey: ['period', 'list'], queryFn: () => school.period.list(null) });
  return { periods: data ?? (none as Period[]), loaded: data !== undefined };
}

/** What would be said about a period that is being written. */
export function useFindings(draft: PeriodInput) {
  const { data } = useQuery({
    queryKey: ['period', 'check', draft],
    queryFn: () => school.period.check(draft),
    placeholderData: keepPreviousData,
  });
  return data ?? none;
}

export const useRulebook = () =>
  useQuery({ queryKey: ['period', 'findRulebook'], queryFn: () => school.period.findRulebook(null) }).data;

export const useProfiles = () =>
  useQuery({ queryKey: ['period', 'listProfiles'], queryFn: () => school.period.listProfiles(null) }).data ?? none;

export const useQuestions = () =>
  useQuery({ queryKey: ['period', 'listQuestions'], queryFn: () => school.period.listQuestions(null) }).data;

export const useFrost = () =>
  useRecordQuery({ queryKey: ['period', 'findFrost'], queryFn: () => school.period.findFrost(null) }).data;

export const useSchool = () => useQuery({ queryKey: ['school', 'find'], queryFn: () => school.school.find(null) }).data;

/** Classes of the school in order, with their names. */
export function useClasses() {
  const { data } = useQuery({ queryKey: ['people', 'listClasses'], queryFn: () => school.people.listClasses(null) });
  return useMemo(
    () =>
      (data ?? [])
        .map(({ id, grade, letter, language, sortKey }) => ({
          id,
          grade,
          language,
          sortKey,
          name: formatClass({ grade, letter }),
        }))
        .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)),
    [data],
  );
}

/** Names of students; read only where a period is about some of them. */
export function useStudents(enabled: boolean) {
  const { data } = useQuery({
    queryKey: ['people', 'listStudents'],
    queryFn: () => school.people.listStudents(null),
    enabled,
  });
  return data ?? none;
}
