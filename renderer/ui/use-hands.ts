import { useMemo, useRef } from 'react';

/** One object for the life of a table that always does what its newest drawing says: rows that get it stay as they are. */
export function useHands<Hands extends { [Name in keyof Hands]: (...given: never[]) => void }>(newest: Hands): Hands {
  const now = useRef(newest);
  now.current = newest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are the same in every drawing
  return useMemo(() => {
    const names = Object.keys(newest) as (keyof Hands)[];
    const hands = names.map((name) => [name, (...given: never[]) => now.current[name](...given)]);
    return Object.fromEntries(hands) as Hands;
  }, []);
}
