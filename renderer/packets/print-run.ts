import { useSyncExternalStore } from 'react';
import type { PrintResult } from '../../shared/packets/packets.contract.ts';

/** What the last print run of this session is doing or came to; it stays until seen, also when the user looks elsewhere. */
export interface PrintRunState {
  printing: boolean;
  result: PrintResult | null;
}

let state: PrintRunState = { printing: false, result: null };
const listeners = new Set<() => void>();

export function setPrintRun(next: PrintRunState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const usePrintRun = (): PrintRunState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
