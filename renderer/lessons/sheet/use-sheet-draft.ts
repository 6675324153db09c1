import { useEffect, useMemo, useRef, useState } from 'react';
import type { MovedClass, OpenSheet, SheetText } from '../../../shared/lessons/lessons.contract.ts';
import type { Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { type Autosave, createAutosave, type SaveState } from './autosave.ts';
import { draftOf, isWorthKeeping, type SheetDraft, sameText, textOf } from './sheet-draft.ts';

interface DraftControls {
  draft: SheetDraft;
  change: (part: Partial<SheetDraft>) => void;
  /** Null until the first save makes the sheet. */
  sheetId: number | null;
  save: SaveState;
  flush: () => Promise<boolean>;
  /** The sheet asked to be ready, but something had been taken from it: it was kept as a draft. */
  becameDraft: boolean;
}

interface DraftInput {
  open: OpenSheet;
  /** The classes of a sheet that the first save makes. */
  classIds: number[];
  /** The sheet was changed from elsewhere (an undo, an import): read it again. */
  onReplaced: () => void;
  /** Classes left their own sheets for this one. Keep it stable. */
  onMoved: (moved: MovedClass[]) => void;
}

/**
 * The fields of a sheet, kept as they are written: after a second's pause, when a field is left, when the page or the
 * window closes.
 */
export function useSheetDraft({ open, classIds, onReplaced, onMoved }: DraftInput): DraftControls {
  const [draft, setDraft] = useState(() => draftOf(open.sheet));
  const [sheetId, setSheetId] = useState(open.sheet?.id ?? null);
  const [save, setSave] = useState<SaveState>({ name: 'saved' });
  const [becameDraft, setBecameDraft] = useState(false);
  const kept = useRef({ id: open.sheet?.id ?? null, text: textOf(draft) });
  const now = useRef({ draft, classIds });
  now.current.classIds = classIds;
  const { week } = open;
  const subjectKey = open.subject.key;

  const autosave = useMemo(() => {
    const write = async (text: SheetText) => {
      const saved = await writeSheet({ week, subjectKey, classIds: now.current.classIds }, kept.current.id, text);
      if (!saved) return;
      const state = saved.sheet.state;
      kept.current = { id: saved.sheet.id, text: { ...text, state } };
      setSheetId(saved.sheet.id);
      if (saved.moved.length > 0) onMoved(saved.moved);
      setBecameDraft(text.state === 'ready' && state === 'draft');
      if (state !== text.state) setDraft((current) => ({ ...current, state }));
    };
    return createAutosave(write, setSave);
  }, [week, subjectKey, onMoved]);

  const change = (part: Partial<SheetDraft>) => {
    now.current.draft = { ...now.current.draft, ...part };
    setDraft(now.current.draft);
    const text = textOf(now.current.draft);
    if (!sameText(text, kept.current.text) || !autosave.isIdle()) autosave.change(text);
  };

  useSaveOnLeaving(autosave);
  useEffect(() => {
    const theirs = open.sheet && textOf(draftOf(open.sheet));
    const isSame = theirs ? sameText(theirs, kept.current.text) : kept.current.id === null;
    if (autosave.isIdle() && !isSame) onReplaced();
  }, [open.sheet, autosave, onReplaced]);
  return { draft, change, sheetId, save, flush: autosave.flush, becameDraft };
}

interface NewPlace {
  week: Week;
  subjectKey: string;
  classIds: number[];
}

async function writeSheet(place: NewPlace, sheetId: number | null, text: SheetText) {
  if (sheetId !== null) return school.lessons.save({ sheetId, text });
  return isWorthKeeping(text) ? school.lessons.start({ ...place, text }) : null;
}

/** Leaving a field or the page writes at once; closing the window waits for it, unless the writing was refused before. */
function useSaveOnLeaving({ flush, isIdle }: Autosave<SheetText>): void {
  useEffect(() => {
    let mayClose = false;
    const onClose = (event: BeforeUnloadEvent) => {
      if (mayClose || isIdle()) return;
      event.preventDefault();
      void flush().then((isKept) => {
        mayClose = true; // when it was refused, the reason stands on the page and the next close goes through
        if (isKept) window.close();
      });
    };
    const onLeave = () => void flush();
    window.addEventListener('beforeunload', onClose);
    window.addEventListener('focusout', onLeave);
    return () => {
      window.removeEventListener('beforeunload', onClose);
      window.removeEventListener('focusout', onLeave);
      void flush();
    };
  }, [flush, isIdle]);
}
