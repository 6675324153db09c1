import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readDay } from '../../../shared/lessons/due-date.ts';
import { formatDayShort, formatWeekday, weekdayName } from '../../../shared/text/format.ts';
import { type Day, dayOfWeek, type Week, weekOf } from '../../../shared/week.ts';
import { useTexts } from '../../ui/texts.tsx';

interface DueFieldProps {
  week: Week;
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/** A day that is typed (`10.04`) or taken by a weekday button; no calendar to travel through. */
export function DueField({ week, value, onChange }: DueFieldProps) {
  const { t, language } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value ? formatDayShort(value) : '');
  const isUnread = typed !== null && typed.trim() !== '' && readDay(typed, week) === null;
  const isOutside = value !== null && weekOf(value) !== week;
  const choose = (day: Day | null) => {
    setTyped(null);
    onChange(day);
  };
  return (
    <div>
      <TextInput
        label={t('lessons.sheet.due')}
        placeholder={t('lessons.sheet.dueExample')}
        data-field="dueOn"
        value={text}
        inputMode="numeric"
        description={value && !isUnread ? formatWeekday(value, language) : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={isUnread ? t('lessons.sheet.dueUnread') : isOutside ? t('lessons.sheet.dueOutside') : undefined}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          const day = readDay(next, week);
          if (day !== null || next.trim() === '') onChange(day);
        }}
        onBlur={() => !isUnread && setTyped(null)}
      />
      <Group gap={4} mt={6}>
        {[1, 2, 3, 4, 5, 6].map((weekday) => {
          const day = dayOfWeek(week, weekday);
          return (
            <Button
              key={weekday}
              size="compact-sm"
              fw={400}
              variant={value === day ? 'filled' : 'default'}
              aria-pressed={value === day}
              aria-label={`${weekdayName(weekday, language, 'short')}, ${formatWeekday(day, language)}`}
              onClick={() => choose(value === day ? null : day)}
            >
              {weekdayName(weekday, language, 'short')}
            </Button>
          );
        })}
      </Group>
    </div>
  );
}
