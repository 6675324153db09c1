import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { clauseText } from '../../../shared/access/clauses.ts';
import { type ReadinessLoop, type Stop, stopStates } from '../../../shared/access/readiness.contract.ts';
import { stopName } from '../../../shared/access/readiness.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { DayField, stopsAtUnreadDay } from '../../ui/day-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useLoops } from '../use-access.ts';

/** The readiness loop: administration, class teachers, families, subject teachers, administration (KEM-3). */
export function Loop() {
  const { t } = useTexts();
  const loops = useLoops();
  const [day, setDay] = useState(today());
  if (!loops) return null;
  const open = loops.find(({ closedOn }) => closedOn === null);
  const closed = loops.filter(({ closedOn }) => closedOn !== null);
  const act = (call: Promise<unknown>) => void call.catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap="sm">
      <Title order={2} fz={17}>
        {t('access.loop.title')}
      </Title>
      <Text c="var(--quiet)"><WithClauses text={t('access.loop.hint', { clauses: clauseText('loop') })} /></Text>
      {open ? (
        <OpenLoop loop={open} act={act} />
      ) : (
        <Group align="flex-end">
          <DayField label={t('access.loop.startedOn')} value={day} onChange={setDay} />
          <Button onClick={() => stopsAtUnreadDay() || act(school.access.startLoop({ startedOn: day }))}>{t('access.loop.start')}</Button>
        </Group>
      )}
      {closed.map((loop) => (
        <Group key={loop.id} gap="sm">
          <Text>
            {t('access.loop.closedLine', {
              from: formatDayShort(loop.startedOn),
              to: formatDayShort(loop.closedOn ?? loop.startedOn),
              count: loop.days,
            })}
          </Text>
          {!open && (
            <Button size="compact-sm" variant="subtle" onClick={() => act(school.access.closeLoop({ id: loop.id, closedOn: null }))}>
              {t('access.loop.reopen')}
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  ); // biome-ignore format: one button
}

function OpenLoop({ loop, act }: { loop: ReadinessLoop; act: (call: Promise<unknown>) => void }) {
  const { t } = useTexts();
  const [closedOn, setClosedOn] = useState(today());
  return (
    <>
      <Text className="number">
        {t('access.loop.openLine', { from: formatDayShort(loop.startedOn), count: loop.days })}
      </Text>
      <ol className="loop-stops">
        {loop.stops.map((stop) => (
          <li key={stop.place}>
            <StopLine stop={stop} onChange={(next) => act(school.access.markStop({ ...next, loopId: loop.id }))} />
          </li>
        ))}
      </ol>
      <Group align="flex-end">
        <DayField label={t('access.loop.closedOn')} value={closedOn} onChange={setClosedOn} />
        <Button onClick={() => stopsAtUnreadDay() || act(school.access.closeLoop({ id: loop.id, closedOn }))}>
          {t('access.loop.close')}
        </Button>
        <Button variant="subtle" onClick={() => act(school.access.deleteLoop({ id: loop.id }))}>
          {t('access.loop.remove')}
        </Button>
      </Group>
    </>
  );
}

function StopLine({ stop, onChange }: { stop: Stop; onChange: (stop: Stop) => void }) {
  const { t } = useTexts();
  const name = t(`access.loop.stop.${stopName(stop.place)}`);
  const mark = (state: Stop['state']) =>
    onChange({ ...stop, state, onDay: state === 'waiting' ? null : (stop.onDay ?? today()) });
  return (
    <Group gap="sm" wrap="nowrap">
      <Text w={260}>{name}</Text>
      <SegmentedControl
        aria-label={name}
        value={stop.state}
        onChange={(value) => mark(stopStates.find((state) => state === value) ?? 'waiting')}
        data={stopStates.map((state) => ({ value: state, label: t(`access.loop.state.${state}`) }))}
      />
      {stop.onDay !== null && (
        <DayField
          aria-label={`${name}: ${t('access.loop.day')}`}
          value={stop.onDay}
          onChange={(onDay) => onChange({ ...stop, onDay })}
        />
      )}
    </Group>
  );
}
