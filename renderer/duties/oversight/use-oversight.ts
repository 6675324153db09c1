import type { Language } from '../../../shared/language.ts';
import type { Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';

export const useOversight = (week: Week, language: Language) =>
  useQuery({
    queryKey: ['duties', 'listOversight', week, language],
    queryFn: () => school.duties.listOversight({ week, language }),
  }).data;

export const useFeedback = () =>
  useQuery({ queryKey: ['duties', 'listFeedback'], queryFn: () => school.duties.listFeedback(null) }).data;

export const useNotes = () =>
  useQuery({ queryKey: ['duties', 'listNotes'], queryFn: () => school.duties.listNotes(null) }).data;
