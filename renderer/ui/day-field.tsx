import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { formatDayShort } from '../../shared/text/format.ts';
import { readDay } from '../../shared/text/read-day.ts';
import type { Day } from '../../shared/week.ts';
import { useTexts } from './texts.tsx';

interface FieldProps {
  label?: string;
  'aria-label'?: string;
  /** What is wrong with it, beside being no day. */
  error?: string | undefined;
}

interface DayFieldProps extends FieldProps {
  value: Day;
  onChange: (day: Day) => void;
}

/** A day that is typed (6.4.2020, 06042020, …); it changes only when what stands there is a day. */
export function DayField({ onChange, ...props }: DayFieldProps) {
  return <TypedDay {...props} needed onChange={(day) => day !== null && onChange(day)} />;
}

interface OptionalDayProps extends FieldProps {
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/** A day that may be left empty. */
export function OptionalDay(props: OptionalDayProps) {
  return <TypedDay {...props} needed={false} />;
}

function TypedDay({ value, onChange, needed, error, ...props }: OptionalDayProps & { needed: boolean }) {
  const { t } = useTexts();
  const shown = value ? formatDayShort(value) : '';
  const [text, setText] = useState(shown);
  const [known, setKnown] = useState(shown);
  if (known !== shown) {
    setKnown(shown);
    setText(shown);
  }
  const input = useRef<HTMLInputElement>(null);
  // A first day may move the last one just as that field is entered: what is typed next still replaces it.
  useLayoutEffect(() => {
    if (shown && document.activeElement === input.current) input.current?.select();
  }, [shown]);
  const empty = text.trim() === '';
  const unread = empty ? needed : readDay(text) === null;
  const take = () => {
    if (unread) return;
    const day = readDay(text);
    setText(day ? formatDayShort(day) : '');
    if (day !== value) onChange(day);
  };
  return (
    <TextInput
      {...props}
      ref={input}
      value={text}
      placeholder={t('app.day.hint')}
      error={unread ? t('app.day.wrong') : error}
      data-unread={unread || undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && take()} // what Enter saves is what stands here
    />
  );
}

/** Goes to a day that was typed and is none. Whoever saves asks first, or the day before it would be saved in silence. */
export function stopsAtUnreadDay(within: ParentNode = document): boolean {
  const field = within.querySelector<HTMLElement>('[data-unread]');
  field?.focus();
  return field !== null;
}
