import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';

const none: never[] = [];

export const useRequirements = () =>
  useQuery({ queryKey: ['duties', 'listRequirements'], queryFn: () => school.duties.listRequirements(null) }).data;

export const usePapers = () =>
  useQuery({ queryKey: ['duties', 'listPapers'], queryFn: () => school.duties.listPapers(null) }).data;

export const useRulebook = () =>
  useQuery({ queryKey: ['period', 'findRulebook'], queryFn: () => school.period.findRulebook(null) }).data;

export const useAbsence = () =>
  useQuery({ queryKey: ['duties', 'findAbsence'], queryFn: () => school.duties.findAbsence(null) }).data;

export const useAbsenceMarks = () =>
  useQuery({ queryKey: ['duties', 'listAbsenceMarks'], queryFn: () => school.duties.listAbsenceMarks(null) }).data ??
  none;

export const useStudents = () =>
  useQuery({ queryKey: ['people', 'listStudents'], queryFn: () => school.people.listStudents(null) }).data ?? none;
