import { goTo, useRoute } from '../../ui/route.ts';

export const views = ['class', 'teacher', 'day', 'subject'] as const;
export type View = (typeof views)[number];

/** Which view is open and of what: kept in the address, so that Alt+Left comes back to it. */
export interface Looking {
  view: View;
  /** A class, a teacher, a day or a subject; empty: the first one. */
  of: string;
  /** `classId slot` of the lesson in the panel; empty for none. */
  open: string;
}

export function useLooking(): [Looking, (change: Partial<Looking>) => void] {
  const { query } = useRoute();
  const view = views.find((one) => one === query['view']) ?? 'class';
  const looking = { view, of: query['of'] ?? '', open: query['open'] ?? '' };
  return [looking, (change) => goTo(lookAt({ ...looking, ...change }))];
}

export const lookAt = ({ view, of, open }: Looking): string =>
  `/tv-plan/plan?${new URLSearchParams({ view, ...(of ? { of } : {}), ...(open ? { open } : {}) })}`;
