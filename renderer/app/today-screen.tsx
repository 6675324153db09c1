import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconClock, IconPlayerPause } from '@tabler/icons-react';
import { formatWeek } from '../../shared/text/format.ts';
import { Page } from '../ui/page.tsx';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { useWeek } from '../ui/week.ts';
import { PublicationReminder } from './publication-reminder.tsx';
import { type RoadStep, useRoad } from './use-road.ts';

const icons = { done: IconCircleCheck, due: IconClock, waiting: IconPlayerPause };
const colours = { done: 'var(--done)', due: 'var(--due)', waiting: 'var(--quiet)' };

/** The road of the week from the school's data to the report; the first step that is due stands out. */
export function TodayScreen() {
  const { t, language } = useTexts();
  const week = useWeek();
  const steps = useRoad(week);
  const next = steps.findIndex(({ state }) => state === 'due');
  return (
    <Page title={t('app.today.title')} note={formatWeek(week, language)}>
      <Text c="var(--quiet)" mb="md">
        {t('app.today.note')}
      </Text>
      <PublicationReminder />
      <Stack gap={8} maw={860} component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map((step, place) => (
          <Step key={step.room} step={step} isNext={place === next} />
        ))}
      </Stack>
    </Page>
  );
}

function Step({ step, isNext }: { step: RoadStep; isNext: boolean }) {
  const { t } = useTexts();
  const Icon = icons[step.state];
  return (
    <Card
      withBorder
      component="li"
      px="md"
      py={isNext ? 'md' : 'xs'}
      style={{
        background: 'var(--sheet)',
        ...(isNext ? { borderColor: 'var(--mantine-color-lagoon-6)', borderWidth: 2 } : {}),
      }}
    >
      <Group wrap="nowrap">
        <Group gap={6} wrap="nowrap" w={110} c={colours[step.state]} style={{ flex: 'none' }}>
          <Icon size={20} aria-hidden />
          <Text span>{t(`app.today.state.${step.state}`)}</Text>
        </Group>
        <div style={{ flex: 1 }}>
          <Text fw={700} fz="lg">
            {t(step.title)}
          </Text>
          <Text c={step.state === 'due' ? 'var(--mantine-color-text)' : 'var(--quiet)'}>{step.text}</Text>
        </div>
        <Button variant={isNext ? 'filled' : 'default'} onClick={() => goTo(step.place)}>
          {t(step.action)}
        </Button>
      </Group>
    </Card>
  );
}
