import { useEffect, useSyncExternalStore } from 'react';
import type { MessageKey } from '../../shared/text/texts.ts';

/** Names of keys and what they do. */
export type PageKey = readonly [names: readonly string[], meaning: MessageKey];

const none: readonly PageKey[] = [];
let shown = none;
const listeners = new Set<() => void>();
function show(keys: readonly PageKey[]): void {
  shown = keys;
  for (const listener of listeners) listener();
}
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** While the part of the page is there, its own keys stand on the page of keys. The list must be a constant. */
export function usePageKeys(keys: readonly PageKey[]): void {
  useEffect(() => {
    show(keys);
    return () => show(none);
  }, [keys]);
}

/** The keys that the page in sight has of its own. */
export const useShownKeys = (): readonly PageKey[] => useSyncExternalStore(subscribe, () => shown);
