import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { formatMoment } from '../../shared/text/format.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { school } from '../client.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useRuns } from './use-runs.ts';

export async function chooseTable(onOpen: (path: string) => void, t: Texts): Promise<void> {
  try {
    const path = await school.shell.chooseFile({ kind: 'table' });
    if (path !== null) onOpen(path);
  } catch (error) {
    showProblem(error, t);
  }
}

/** The place to drop a file on, and the imports that were made before. */
export function FileStep({ onOpen, busy }: { onOpen: (path: string) => void; busy: boolean }) {
  const { t } = useTexts();
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <Text c="var(--quiet)">{t('imports.lead')}</Text>
      <div className="import-drop">
        <EmptyState
          icon={<IconTableImport size={44} stroke={1.4} />}
          title={t('imports.drop')}
          text={t('imports.dropHint')}
          action={
            <Button size="md" loading={busy} onClick={() => void chooseTable(onOpen, t)} data-autofocus>
              {t('imports.open')}
            </Button>
          }
        />
      </div>
      <History />
    </Stack>
  );
}

function History() {
  const { t } = useTexts();
  const { data } = useRuns();
  if (!data) return null;
  return (
    <Stack gap="xs">
      <Title order={2} fz={17}>
        {t('imports.history.title')}
      </Title>
      {data.length === 0 && <Text c="var(--quiet)">{t('imports.history.none')}</Text>}
      <ul className="import-history">
        {data.map((run) => (
          <li key={run.id}>
            <Group justify="space-between" wrap="nowrap" gap="md">
              <div>
                <Text>
                  {t(`imports.kind.${run.kind}`)}: {run.fileName}
                </Text>
                <Text c="var(--quiet)" className="number">
                  {formatMoment(run.madeAt)} ·{' '}
                  {t('imports.result.summary', {
                    create: run.created,
                    update: run.updated,
                    unchanged: run.unchanged,
                    skipped: run.skipped,
                  })}
                </Text>
              </div>
              <Button
                variant="default"
                size="xs"
                onClick={() =>
                  void school.imports.undo({ id: run.id }).catch((error: unknown) => showProblem(error, t))
                }
              >
                {t('imports.history.undo')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
