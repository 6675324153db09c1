import { Group, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../../shared/language.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { BroadcastInput, BroadcastRow } from '../../../shared/tv-plan/broadcasts.contract.ts';
import { formatTime, parseTime } from '../../../shared/tv-plan/time.ts';
import { dayOfWeek, type Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useChannels, useNames } from '../use-tv-plan.ts';
import { BroadcastNotes } from './broadcast-notes.tsx';

interface BroadcastPanelProps {
  broadcast: BroadcastRow | undefined;
  week: Week;
  opened: Opened<number | 'new'>;
}

export function BroadcastPanel({ broadcast, week, opened }: BroadcastPanelProps) {
  const { t, language } = useTexts();
  const names = useNames();
  const channels = useChannels();
  const stored = broadcast ? inputOf(broadcast) : blank(week, language, channels[0]?.id ?? 0);
  const { draft, set, text, changed } = useDraft(stored);
  const [time, setTime] = useState(formatTime(stored.startsAt));
  const span = parseTime(time);
  const save = () =>
    broadcast ? school.tvPlan.saveBroadcast({ ...draft, id: broadcast.id }) : school.tvPlan.addBroadcast(draft);
  return (
    <RecordPanel
      title={
        broadcast
          ? t('tvPlan.grid.one', { day: formatDayShort(broadcast.day), time: formatTime(broadcast.startsAt) })
          : t('tvPlan.grid.new')
      }
      opened={opened}
      changed={changed}
      fresh={!broadcast}
      ready={span !== null && draft.subjectKey !== null && draft.channelId > 0}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          {broadcast && <BroadcastNotes broadcast={broadcast} />}
          <DayField label={t('tvPlan.field.day')} value={draft.day} onChange={(day) => set({ day })} />
          <Group grow gap="sm" align="flex-start">
            <TextInput
              label={t('tvPlan.field.time')}
              value={time}
              placeholder={t('tvPlan.grid.timeHint')}
              error={span === null ? t('tvPlan.grid.wrongTime') : undefined}
              onChange={({ currentTarget: { value } }) => {
                setTime(value);
                const typed = parseTime(value);
                if (typed) set({ startsAt: typed.start, minutes: typed.minutes ?? draft.minutes });
              }}
            />
            <NumberInput
              label={t('tvPlan.field.minutes')}
              min={1}
              max={600}
              allowDecimal={false}
              clampBehavior="strict"
              value={draft.minutes}
              onChange={(value) => set({ minutes: Number(value) || 1 })}
            />
          </Group>
          <Group grow gap="sm" align="flex-start">
            <NumberInput
              label={t('tvPlan.field.grade')}
              min={0}
              max={12}
              allowDecimal={false}
              clampBehavior="strict"
              value={draft.grade}
              onChange={(value) => set({ grade: Number(value) || 0 })}
            />
            <Select
              label={t('tvPlan.field.language')}
              allowDeselect={false}
              data={(['ru', 'kk'] as const).map((value) => ({ value, label: t(`people.language.${value}`) }))}
              value={draft.language}
              onChange={(value) => value && set({ language: value as Language })}
            />
          </Group>
          <Select
            label={t('tvPlan.field.channel')}
            allowDeselect={false}
            data={names.channels}
            value={draft.channelId ? String(draft.channelId) : null}
            onChange={(value) => set({ channelId: Number(value) })}
          />
          <Select
            label={t('tvPlan.field.subject')}
            searchable
            data={names.subjects}
            value={draft.subjectKey}
            placeholder={draft.subjectText}
            error={tried && draft.subjectKey === null ? t('tvPlan.grid.chooseSubject') : undefined}
            onChange={(subjectKey) => set({ subjectKey })}
          />
          {broadcast?.subjectKey === null && (
            <Text c="var(--due)">{t('tvPlan.grid.unmatched', { text: broadcast.subjectText })}</Text>
          )}
          <TextInput label={t('tvPlan.field.topic')} maxLength={600} {...text('topic')} />
          <TextInput label={t('tvPlan.field.replay')} maxLength={600} {...text('replayLink')} />
        </>
      )}
    </RecordPanel>
  );
}

const blank = (week: Week, language: Language, channelId: number): BroadcastInput => ({
  day: dayOfWeek(week, 1),
  startsAt: 540,
  minutes: 10,
  channelId,
  grade: 5,
  language,
  subjectKey: null,
  subjectText: '',
  topic: '',
  replayLink: '',
});

const inputOf = ({ id: _, firstId: _first, importId: _import, flags: _flags, ...slot }: BroadcastRow): BroadcastInput =>
  slot;
