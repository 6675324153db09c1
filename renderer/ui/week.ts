import { createContext, useContext, useSyncExternalStore } from 'react';
import { today, type Week, weekOf } from '../../shared/week.ts';

// The chosen week is one for the whole window: the top line shows and changes it, the rooms read it.
const listeners = new Set<() => void>();
let chosen: Week | undefined;

export function chooseWeek(week: Week): void {
  chosen = week;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The week that the top line shows; the week of today until another is chosen. */
export const useChosenWeek = (): Week => useSyncExternalStore(subscribe, () => chosen ?? weekOf(today()));

/** The week of the page, which follows the chosen one when it is drawn (see route.ts). */
export const ShownWeek = createContext<Week>(weekOf(today()));
export const useWeek = (): Week => useContext(ShownWeek);
