import { useMemo } from 'react';
import { goTo, turnTo, useRoute } from '../../ui/route.ts';
import { type MatrixFilter, readFilter, writeFilter } from './matrix-filter.ts';

export const views = ['roles', 'people', 'sheet'] as const;
export type View = (typeof views)[number];

/** What of the matrix is in sight. All of it stands in the address, so that Alt+Left and a link come back to it. */
export interface MatrixPlace {
  view: View;
  filter: MatrixFilter;
  /** The cell of roles or people whose duties are listed beside it: `director-1`, `17-2`; `-` ends both. */
  cell: string | null;
  /** The duty that is open beside the matrix. */
  duty: number | null;
  /** What else is open beside it. */
  panel: string | null;
  go: (change: Partial<Omit<MatrixPlace, 'go'>>) => void;
}

const write = ({ view, filter, cell, duty, panel }: Omit<MatrixPlace, 'go'>): string => {
  const parts = { ...(view === 'roles' ? {} : { view }), ...writeFilter(filter), cell, duty, panel };
  const given = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query ? `/duties/matrix?${query}` : '/duties/matrix';
};

export function useMatrixPlace(): MatrixPlace {
  const { query } = useRoute();
  return useMemo(() => {
    const duty = Number(query['duty']);
    const place = {
      view: views.find((view) => view === query['view']) ?? 'roles',
      filter: readFilter(query),
      cell: query['cell'] ?? null,
      duty: duty > 0 ? duty : null,
      panel: query['panel'] ?? null,
    };
    return {
      ...place,
      go(change) {
        const to = write({ ...place, ...change });
        // Another view is another page; a filter or a panel is not: Alt+Left does not go through every typed letter.
        if (change.view && change.view !== place.view) goTo(to);
        else turnTo(to);
      },
    };
  }, [query]);
}
