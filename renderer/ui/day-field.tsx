import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatDayShort } from '../../shared/text/format.ts';
import { readDay } from '../../shared/text/read-day.ts';
import type { Day } from '../../shared/week.ts';
import { useTexts } from './texts.tsx';

interface DayFieldProps {
  label?: string;
  'aria-label'?: string;
  value: Day;
  onChange: (day: Day) => void;
  error?: string | undefined;
}

/** A day that is typed (6.4.2020, 06042020, …); it changes only when what stands there is a day. */
export function DayField({ value, onChange, error, ...props }: DayFieldProps) {
  const { t } = useTexts();
  const [text, setText] = useState(formatDayShort(value));
  useEffect(() => setText(formatDayShort(value)), [value]);
  const isDay = readDay(text) !== null;
  return (
    <TextInput
      {...props}
      value={text}
      placeholder={t('app.day.hint')}
      error={isDay ? error : t('app.day.wrong')}
      onChange={(event) => {
        setText(event.currentTarget.value);
      }}
      onBlur={() => {
        const day = readDay(text);
        if (day === null) return;
        setText(formatDayShort(day));
        if (day !== value) onChange(day);
      }}
    />
  );
}
