import { Button, Center, Loader, Stack, Text, Title, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ProgramState } from '../../shared/shell/shell.contract.ts';
import { school } from '../client.ts';
import { TextsProvider, useTexts } from '../ui/texts.tsx';
import { problemText } from '../ui/toasts.tsx';
import { useQueryAtOnce } from '../ui/use-query.ts';
import { chooseWeek } from '../ui/week.ts';
import { FailedStart } from './failed-start.tsx';
import { FirstRun } from './first-run.tsx';
import { Shell } from './shell.tsx';
import { useAnnouncements } from './use-announcements.ts';

export function App() {
  const state = useQueryAtOnce({ queryKey: ['shell', 'findState'], queryFn: () => school.shell.findState(null) });
  const language = state.data?.preferences.language ?? 'ru';
  const { setColorScheme } = useMantineColorScheme();
  const theme = state.data?.preferences.theme;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme) setColorScheme(theme);
  }, [theme, setColorScheme]);
  return (
    <TextsProvider language={language}>
      {state.error ? (
        <Unreachable error={state.error} />
      ) : state.data ? (
        <Started state={state.data} />
      ) : (
        <Center h="100%">
          <Loader />
        </Center>
      )}
    </TextsProvider>
  );
}

function Started({ state }: { state: ProgramState }) {
  useAnnouncements();
  const queries = useQueryClient();
  const [week] = useState(state.week);
  useEffect(() => chooseWeek(week), [week]);
  const onState = (next: ProgramState) => {
    queries.setQueryData(['shell', 'findState'], next);
    if (next.file !== state.file || next.school !== state.school) {
      chooseWeek(next.week);
      void queries.invalidateQueries();
    }
  };
  if (state.school === 'open') return <Shell state={state} onState={onState} />;
  if (state.school === 'failed') return <FailedStart state={state} onState={onState} />;
  return <FirstRun state={state} onState={onState} />;
}

function Unreachable({ error }: { error: Error }) {
  const { t } = useTexts();
  return (
    <Center h="100%">
      <Stack maw={560}>
        <Title order={1} fz={22}>
          {t('app.database.title')}
        </Title>
        <Text>{problemText(error, t)}</Text>
        <Button onClick={() => window.location.reload()}>{t('app.actions.retry')}</Button>
      </Stack>
    </Center>
  );
}
