import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { type Period, PeriodInput, type PeriodKind, periodKinds } from '../../shared/period/distance-period.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { dayOfWeek, today, type Week, weekOf } from '../../shared/week.ts';
import { school } from '../client.ts';
import { DayField, OptionalDay } from '../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../ui/record-panel.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { useWeek } from '../ui/week.ts';
import { FindingList } from './finding-list.tsx';
import { ScopeFields } from './scope-fields.tsx';
import { useFindings } from './use-period.ts';

/** The chosen week; of the week that is on, what is left of it. */
const blank = (week: Week): PeriodInput => ({
  id: null,
  kind: 'quarantine',
  startsOn: week === weekOf(today()) ? today() : dayOfWeek(week, 1),
  endsOn: week === weekOf(today()) && today() > dayOfWeek(week, 5) ? today() : dayOfWeek(week, 5),
  grounds: '',
  documentNumber: '',
  documentOn: null,
  agreedWith: '',
  agreementNumber: '',
  agreedOn: null,
  scope: 'school',
  grades: [],
  classIds: [],
  studentIds: [],
});

interface PeriodPanelProps {
  period: Period | undefined;
  opened: Opened<number | 'new'>;
}

/** A period beside the list; what is missing is said while it is being written. */
export function PeriodPanel({ period, opened }: PeriodPanelProps) {
  const { t } = useTexts();
  const week = useWeek();
  const { draft, set, text, changed } = useDraft<PeriodInput>(period ? PeriodInput.parse(period) : blank(week));
  const findings = useFindings(draft);
  const stopped = findings.some(({ kind }) => kind === 'reversed' || kind === 'nobody');
  const remove = () =>
    period &&
    void school.period
      .delete({ id: period.id })
      .then(opened.leave)
      .catch((error: unknown) => showProblem(error, t));
  const title = period
    ? t('period.editTitle', { from: formatDayShort(period.startsOn), to: formatDayShort(period.endsOn) })
    : t('period.newTitle');
  return (
    <RecordPanel
      title={title}
      opened={opened}
      changed={changed || !period}
      ready={!stopped}
      onSave={() => school.period.save(draft)}
      saveLabel={t('period.save')}
    >
      {() => (
        <>
          <Select
            label={t('period.field.kind')}
            allowDeselect={false}
            data-autofocus
            data={periodKinds.map((value) => ({ value, label: t(`period.kind.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => set({ kind: kind as PeriodKind })}
          />
          <Group grow align="flex-start">
            <DayField
              label={t('period.field.startsOn')}
              value={draft.startsOn}
              onChange={(startsOn) => set(draft.endsOn < startsOn ? { startsOn, endsOn: startsOn } : { startsOn })}
            />
            <DayField
              label={t('period.field.endsOn')}
              value={draft.endsOn}
              onChange={(endsOn) => set({ endsOn })}
              error={draft.endsOn < draft.startsOn ? t('period.finding.reversed') : undefined}
            />
          </Group>
          <ScopeFields draft={draft} set={set} />
          <FindingList findings={findings} />
          <TextArea
            label={t('period.field.grounds')}
            description={t('period.field.groundsHint')}
            minRows={2}
            maxLength={600}
            {...text('grounds')}
          />
          <Group grow align="flex-start">
            <TextInput label={t('period.field.documentNumber')} maxLength={300} {...text('documentNumber')} />
            <OptionalDay
              label={t('period.field.documentOn')}
              value={draft.documentOn}
              onChange={(documentOn) => set({ documentOn })}
            />
          </Group>
          <Stack gap="xs">
            <Text fw={700}>{t('period.agreement')}</Text>
            <TextInput label={t('period.field.agreedWith')} maxLength={300} {...text('agreedWith')} />
            <Group grow align="flex-start">
              <TextInput label={t('period.field.agreementNumber')} maxLength={300} {...text('agreementNumber')} />
              <OptionalDay
                label={t('period.field.agreedOn')}
                value={draft.agreedOn}
                onChange={(agreedOn) => set({ agreedOn })}
              />
            </Group>
          </Stack>
          {period && (
            <Button variant="subtle" color="gray" style={{ alignSelf: 'flex-start' }} onClick={remove}>
              {t('period.delete')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  );
}
