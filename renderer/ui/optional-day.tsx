import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatDayShort } from '../../shared/text/format.ts';
import { readDay } from '../../shared/text/read-day.ts';
import type { Day } from '../../shared/week.ts';
import { useTexts } from './texts.tsx';

interface OptionalDayProps {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
  /** What is wrong with it, beside being no day. */
  error?: string | undefined;
}

/** A day that may be left empty. */
export function OptionalDay({ label, value, onChange, error }: OptionalDayProps) {
  const { t } = useTexts();
  const shown = value ? formatDayShort(value) : '';
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const unread = text.trim() !== '' && readDay(text) === null;
  return (
    <TextInput
      label={label}
      placeholder={t('app.day.hint')}
      value={text}
      error={unread ? t('app.day.wrong') : error}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        const day = readDay(text);
        if (text.trim() === '') onChange(null);
        else if (day !== null && day !== value) onChange(day);
        else if (day !== null) setText(formatDayShort(day));
      }}
    />
  );
}
