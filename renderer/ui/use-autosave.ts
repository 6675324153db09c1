import { useEffect, useRef, useState } from 'react';
import { useTexts } from './texts.tsx';
import { showProblem } from './toasts.tsx';

/**
 * A record that stores itself when the user leaves a field or the page, so that nothing typed is lost. What arrives from
 * elsewhere (an undo) replaces the draft unless the user has typed on since, or a storing is under way: what was read before
 * it is old. Read the record with `useRecordQuery`.
 */
export function useAutosave<T>(stored: T, mayStore: (draft: T) => boolean, store: (draft: T) => Promise<unknown>) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(stored);
  const [state, setState] = useState<'saved' | 'saving' | 'waiting'>('saved');
  const latest = useRef(stored);
  const sent = useRef(JSON.stringify(stored));
  const storing = useRef(0);

  useEffect(() => {
    if (storing.current > 0 || JSON.stringify(latest.current) !== sent.current) return; // the draft will be stored itself
    latest.current = stored;
    sent.current = JSON.stringify(stored);
    setDraft(stored);
  }, [stored]);

  const change = (next: T) => {
    latest.current = next;
    setDraft(next);
    setState('waiting');
  };
  const save = async () => {
    const now = JSON.stringify(latest.current);
    if (now === sent.current || !mayStore(latest.current)) return;
    sent.current = now;
    setState('saving');
    storing.current += 1;
    try {
      await store(latest.current);
      setState('saved');
    } catch (error) {
      sent.current = '';
      setState('waiting');
      showProblem(error, t);
    } finally {
      storing.current -= 1;
    }
  };
  const leave = useRef(save);
  leave.current = save;
  useEffect(() => () => void leave.current(), []);

  return { draft, change, save: () => void save(), state };
}
