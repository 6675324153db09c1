import { Group, NumberInput, Select } from '@mantine/core';
import type { Due } from '../../../shared/duties/entry.ts';
import { weekdayName } from '../../../shared/text/format.ts';
import { useTexts } from '../../ui/texts.tsx';

const kinds = ['none', 'days', 'weekday'] as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** By when: no day, so many days after the period begins, or a weekday. */
export function DueField({
  value,
  onChange,
  description,
}: {
  value: Due;
  onChange: (due: Due) => void;
  description: string | null;
}) {
  const { t, language } = useTexts();
  const choose = (kind: string | null) =>
    onChange(kind === 'days' ? { kind, days: 1 } : kind === 'weekday' ? { kind, weekday: 5 } : null);
  return (
    <Group grow align="flex-end" gap="xs">
      <Select
        label={t('duties.column.due')}
        description={description}
        allowDeselect={false}
        data={kinds.map((kind) => ({ value: kind, label: t(`dutyCatalogue.due.${kind}`) }))}
        value={value?.kind ?? 'none'}
        onChange={choose}
      />
      {value?.kind === 'days' && (
        <NumberInput
          aria-label={t('dutyCatalogue.due.days')}
          min={0}
          max={400}
          allowDecimal={false}
          clampBehavior="strict"
          value={value.days}
          onChange={(days) => onChange({ kind: 'days', days: Number(days) })}
        />
      )}
      {value?.kind === 'weekday' && (
        <Select
          aria-label={t('dutyCatalogue.due.weekday')}
          allowDeselect={false}
          data={weekdays.map((day) => ({ value: String(day), label: weekdayName(day, language) }))}
          value={String(value.weekday)}
          onChange={(day) => onChange({ kind: 'weekday', weekday: Number(day) })}
        />
      )}
    </Group>
  );
}
