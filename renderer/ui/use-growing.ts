import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `total` parts are drawn: `step` at first and as many more with every frame, so that a long table does not
 * hold the window up. `first` parts are there from the start (one that shall have the focus). Another `of` begins anew.
 */
export function useGrowing(total: number, step: number, first = 0, of = ''): number {
  const start = Math.max(step, first);
  const [drawn, setDrawn] = useState(start);
  const [shown, setShown] = useState(of);
  if (shown !== of) {
    setShown(of);
    setDrawn(start);
  }
  useEffect(() => {
    if (drawn >= total) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + step)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
