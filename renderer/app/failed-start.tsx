import { Alert, Button, Center, Group, Stack, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { MessageKey } from '../../shared/text/texts.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import type { StartProps } from './first-run.tsx';

/** The school file would not open: what happened, what was kept, and every way on. */
export function FailedStart({ state, onState }: StartProps) {
  const { t } = useTexts();
  const after = (call: Promise<StartProps['state']>) =>
    void call.then(onState).catch((error: unknown) => showProblem(error, t));
  const openOther = async () => {
    const path = await school.shell.chooseFile({ kind: 'school' });
    if (path) after(school.shell.openSchool({ path }));
  };
  return (
    <Center h="100%" p="lg" component="main">
      <Stack maw={680}>
        <Title order={1} fz={26}>
          {t('app.database.title')}
        </Title>
        <Alert icon={<IconAlertTriangle />} color="red" variant="light">
          {state.problem && t(state.problem.key as MessageKey, state.problem.values)}
        </Alert>
        <Group>
          <Button onClick={() => after(school.shell.openSchool({ path: null }))}>{t('app.database.retry')}</Button>
          <Button variant="default" onClick={() => void openOther()}>
            {t('app.database.chooseOther')}
          </Button>
          <Button variant="default" onClick={() => after(school.shell.startBeside(null))}>
            {t('app.database.startNew')}
          </Button>
          <Button variant="subtle" onClick={() => void school.shell.quit(null)}>
            {t('app.database.quit')}
          </Button>
        </Group>
      </Stack>
    </Center>
  );
}
