import { ActionIcon, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type CalendarEntry, type CalendarFinding, type EntryKind, entryKinds } from '../../shared/school/calendar.ts';
import { DayField } from '../ui/day-field.tsx';
import { useTexts } from '../ui/texts.tsx';

/** One quarter, break or holiday. */
export function EntryRow(props: {
  entry: CalendarEntry;
  onChange: (part: Partial<CalendarEntry>) => void;
  onRemove: () => void;
}) {
  const { t } = useTexts();
  const { entry, onChange, onRemove } = props;
  return (
    <div className="calendar-row">
      <NativeSelect
        aria-label={t('school.calendar.kind')}
        data={entryKinds.map((value) => ({ value, label: t(`school.kind.${value}`) }))}
        value={entry.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as EntryKind })}
      />
      {(['ru', 'kk'] as const).map((language) => (
        <TextInput
          key={language}
          aria-label={t(`school.calendar.nameIn.${language}`)}
          value={entry.name[language]}
          onChange={(event) => onChange({ name: { ...entry.name, [language]: event.currentTarget.value } })}
        />
      ))}
      <DayField
        aria-label={t('school.calendar.from')}
        value={entry.startsOn}
        onChange={(startsOn) => onChange(entry.endsOn < startsOn ? { startsOn, endsOn: startsOn } : { startsOn })}
      />
      <DayField aria-label={t('school.calendar.to')} value={entry.endsOn} onChange={(endsOn) => onChange({ endsOn })} />
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('app.actions.delete')} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}

/** What is odd about a date, under its line. */
export function Finding({ finding, entries }: { finding: CalendarFinding; entries: CalendarEntry[] }) {
  const { t, language } = useTexts();
  const nameOf = (place: number) => {
    const entry = entries[place];
    return entry ? entry.name[language] || t(`school.kind.${entry.kind}`) : '';
  };
  const values =
    'other' in finding ? { other: nameOf(finding.other) } : finding.kind === 'otherYear' ? { name: finding.name } : {};
  return (
    <Text fz="sm" c="var(--due)" role="note">
      {t(`school.finding.${finding.kind}`, values)}
    </Text>
  );
}
