import { useState } from 'react';
import { useTexts } from './texts.tsx';
import { showProblem } from './toasts.tsx';

/** Runs calls of the school: says that one is under way, and tells why one was refused. */
export function useGuarded() {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      showProblem(error, t);
    } finally {
      setBusy(false);
    }
  };
  return { busy, guarded };
}
