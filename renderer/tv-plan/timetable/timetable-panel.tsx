import { Text, TextInput } from '@mantine/core';
import type { Timetable } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { dayOfWeek } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useWeek } from '../../ui/week.ts';

interface TimetablePanelProps {
  /** Undefined: a new one, to type lessons into. */
  timetable: Timetable | undefined;
  opened: Opened<number | 'new'>;
  onSaved: (id: number) => void;
}

/** What a timetable is called and from when on it holds. */
export function TimetablePanel({ timetable, opened, onSaved }: TimetablePanelProps) {
  const { t } = useTexts();
  const week = useWeek();
  const { name, startsOn } = timetable ?? { name: t('tvTimetable.name'), startsOn: dayOfWeek(week, 1) };
  const { draft, set, text, changed } = useDraft({ name, startsOn });
  const save = async () => {
    if (!timetable) return (await school.tvPlan.addTimetable(draft)).id;
    await school.tvPlan.saveTimetable({ id: timetable.id, ...draft });
    return timetable.id;
  };
  const noName = draft.name.trim() === '';
  return (
    <RecordPanel
      title={t(timetable ? 'tvTimetable.edit' : 'tvTimetable.add')}
      opened={opened}
      changed={changed}
      fresh={!timetable}
      ready={!noName}
      onSave={async () => onSaved(await save())}
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
