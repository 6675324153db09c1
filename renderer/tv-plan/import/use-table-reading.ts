import { useRef, useState } from 'react';
import type { TableSource } from '../../../shared/tv-plan/import/import.contract.ts';
import { useGuarded } from '../../ui/use-guarded.ts';

/** A table from where it was taken to what was understood of it; a later answer overtakes an earlier one. */
export function useTableReading<Answers, Found extends { stamp: string | null }>(
  blank: Answers,
  look: (source: TableSource, answers: Answers) => Promise<Found>,
) {
  const { busy, guarded } = useGuarded();
  const [source, setSource] = useState<TableSource | null>(null);
  const [answers, setAnswers] = useState(blank);
  const [preview, setPreview] = useState<Found | null>(null);
  const newest = useRef(0);
  const read = (from: TableSource, told: Answers) =>
    guarded(async () => {
      newest.current += 1;
      const asked = newest.current;
      const found = await look(from, told);
      if (asked !== newest.current) return;
      setSource('path' in from ? { ...from, stamp: found.stamp } : from);
      setAnswers(told);
      setPreview(found);
    });
  return {
    source,
    answers,
    preview,
    busy,
    guarded,
    /** Takes a table, or reads the one at hand again with other answers. */
    read: (from: TableSource | null, told: Answers) => (from ? read(from, told) : Promise.resolve()),
    forget: () => {
      setSource(null);
      setPreview(null);
      setAnswers(blank);
    },
  };
}
