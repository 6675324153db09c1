import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type Duty, dutyStates, type DutyState as State } from '../../../shared/duties/duty.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { StateSign } from '../state-sign.tsx';
import { useCalls } from '../use-duties.ts';

/** How far the duty is as a whole. That it is not needed must be explained. */
export function DutyState({ duty }: { duty: Duty }) {
  const { t } = useTexts();
  const call = useCalls();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const set = (state: State, why = '') => {
    setAsking(false);
    call(school.duties.setState({ dutyIds: [duty.id], staffId: null, state, reason: why }));
  };
  return (
    <Stack gap={6} align="flex-start" data-autofocus tabIndex={-1} style={{ outline: 'none' }}>
      <SegmentedControl
        fullWidth
        w="100%"
        size="xs"
        aria-label={t('duties.column.state')}
        value={asking ? 'notNeeded' : duty.state}
        onChange={(state) => (state === 'notNeeded' ? setAsking(true) : set(state as State))}
        data={dutyStates.map((value) => ({ value, label: t(`duties.state.${value}`) }))}
      />
      {asking && (
        <>
          <TextArea
            w="100%"
            label={t('duties.panel.whyNotNeeded')}
            required
            minRows={2}
            maxLength={600}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button disabled={reason.trim() === ''} onClick={() => set('notNeeded', reason)}>
              {t('duties.panel.notNeeded')}
            </Button>
            <Button variant="subtle" onClick={() => setAsking(false)}>
              {t('app.actions.cancel')}
            </Button>
          </Group>
        </>
      )}
      {duty.late && <StateSign state={duty.state} late />}
      {duty.state === 'done' && duty.doneOn && (
        <Text c="var(--done)">{t('duties.panel.doneOn', { day: formatDayShort(duty.doneOn) })}</Text>
      )}
      {duty.state === 'notNeeded' && duty.reason && <Text>{t('duties.panel.reason', { reason: duty.reason })}</Text>}
    </Stack>
  );
}
