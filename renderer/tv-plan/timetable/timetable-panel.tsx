import { Text, TextInput } from '@mantine/core';
import { dayOfWeek } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useWeek } from '../../ui/week.ts';

interface TimetablePanelProps {
  opened: Opened<number | 'new'>;
  onAdded: (id: number) => void;
}

/** A timetable to type lessons into: what it is called and from when on it holds. */
export function TimetablePanel({ opened, onAdded }: TimetablePanelProps) {
  const { t } = useTexts();
  const { draft, set, text, changed } = useDraft({ name: t('tvTimetable.name'), startsOn: dayOfWeek(useWeek(), 1) });
  const noName = draft.name.trim() === '';
  return (
    <RecordPanel
      title={t('tvTimetable.add')}
      opened={opened}
      changed={changed}
      fresh
      ready={!noName}
      onSave={async () => onAdded((await school.tvPlan.addTimetable(draft)).id)}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <TextInput
            label={t('tvTimetable.field.name')}
            maxLength={120}
            data-autofocus
            error={tried && noName ? t('app.required') : undefined}
            {...text('name')}
          />
          <DayField
            label={t('tvTimetable.field.startsOn')}
            value={draft.startsOn}
            onChange={(startsOn) => set({ startsOn })}
          />
          <Text c="var(--quiet)">{t('tvTimetable.startsOnHint')}</Text>
        </>
      )}
    </RecordPanel>
  );
}
