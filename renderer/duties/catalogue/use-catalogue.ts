import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CatalogueRow } from '../../../shared/duties/edition.ts';
import type { Day } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useQuery } from '../../ui/use-query.ts';

const none: CatalogueRow[] = [];

/** The duties of the chosen profile, as the school has them on the day. */
export function useCatalogue(day: Day) {
  const { data, error } = useQuery({
    queryKey: ['duties', 'listCatalogue', day],
    queryFn: () => school.duties.listCatalogue({ day }),
    placeholderData: keepPreviousData,
  });
  return { rows: data ?? none, loaded: data !== undefined, error };
}

/** The chosen profile with the names of its layers, and what each clause says. */
export function useGrounds() {
  const { data } = useQuery({
    queryKey: ['period', 'findRulebook'],
    queryFn: () => school.period.findRulebook(null),
  });
  return useMemo(
    () => ({
      layers: data?.profile.layers.map(({ key, name }) => ({ key, name })) ?? [],
      clauses: new Map(data?.clauses.map(({ id, gist }) => [id, gist])),
    }),
    [data],
  );
}
