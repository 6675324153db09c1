import { Button, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { stopsAtUnreadDay } from './day-field.tsx';
import { SidePanel } from './side-panel.tsx';
import { useTexts } from './texts.tsx';
import { showProblem } from './toasts.tsx';

export interface Opened<Id> {
  /** The record in the panel, null when there is none. */
  id: Id | null;
  /** Where the user wants to go from a record with unsaved changes. */
  wanted: { id: Id | null } | null;
  open: (id: Id | null) => void;
  /** Says whether the record in the panel has unsaved changes. */
  hold: (changed: boolean) => void;
  /** Goes on to where the user wanted to go, or closes. */
  leave: () => void;
  stay: () => void;
}

/** Which record is open beside a table. Going elsewhere with unsaved changes asks first. */
export function useOpened<Id>(first: Id | null = null): Opened<Id> {
  const [id, setId] = useState<Id | null>(first);
  const [wanted, setWanted] = useState<{ id: Id | null } | null>(null);
  const changed = useRef(false);
  const go = (next: Id | null) => {
    changed.current = false;
    setWanted(null);
    setId(next);
  };
  return {
    id,
    wanted,
    open: (next) => (changed.current && next !== id ? setWanted({ id: next }) : go(next)),
    hold: (is) => {
      changed.current = is;
    },
    leave: () => go(wanted ? wanted.id : null),
    stay: () => setWanted(null),
  };
}

interface RecordPanelProps<Id> {
  title: string;
  opened: Opened<Id>;
  changed: boolean;
  /** A new record is stored even when nothing of what it starts with was changed. */
  fresh?: boolean;
  /** False while something that must be filled in is not: pressing "save" then shows what. */
  ready: boolean;
  /** Stores the record; a refused call keeps the panel open and says why. */
  onSave: () => Promise<unknown>;
  saveLabel: string;
  /** After saving: a fresh record instead of closing. Shows the second button. */
  onNext?: () => void;
  /** The fields; `tried` is true once saving was tried with something missing. */
  children: (tried: boolean) => ReactNode;
}

/** A record in the side panel: Enter saves, Esc closes, unsaved changes are asked about. */
export function RecordPanel<Id>(props: RecordPanelProps<Id>) {
  const { title, opened, changed, ready, onSave, saveLabel, onNext, children } = props;
  const { t } = useTexts();
  const [saving, setSaving] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const { hold } = opened;
  useEffect(() => {
    hold(changed);
    return () => hold(false);
  });
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const save = async (then: () => void) => {
    if (!ready) return setTries((before) => before + 1);
    if (stopsAtUnreadDay(form.current ?? document)) return;
    if (saving) return;
    setSaving(true);
    try {
      if (changed || props.fresh) await onSave();
      setTries(0);
      then();
    } catch (error) {
      showProblem(error, t);
    } finally {
      setSaving(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(opened.leave);
  };
  const buttons = (
    <>
      <Button type="submit" loading={saving}>
        {saveLabel}
      </Button>
      {onNext && (
        <Button variant="default" disabled={saving} onClick={() => void save(onNext)}>
          {t('app.record.saveAndNext')}
        </Button>
      )}
    </>
  );
  const question = (
    <>
      <Text w="100%" role="alert">
        {t('app.record.unsaved')}
      </Text>
      <Button type="submit" loading={saving}>
        {t('app.actions.save')}
      </Button>
      <Button variant="default" onClick={opened.leave}>
        {t('app.record.discard')}
      </Button>
      <Button variant="subtle" onClick={opened.stay}>
        {t('app.actions.cancel')}
      </Button>
    </>
  );
  return (
    <form ref={form} style={{ display: 'contents' }} onSubmit={submit} noValidate>
      <SidePanel title={title} onClose={() => opened.open(null)} footer={opened.wanted ? question : buttons}>
        {children(tries > 0 && !ready)}
      </SidePanel>
    </form>
  );
}
