import { Button, Group, Popover, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { PrintRun } from '../../shared/packets/packets.contract.ts';
import { formatMoment } from '../../shared/text/format.ts';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { usePrints } from './use-packets.ts';

/** The print runs of the week, each with its file. */
export function EarlierPrints({ week }: { week: Week }) {
  const { t } = useTexts();
  const prints = usePrints(week).data ?? [];
  if (prints.length === 0) return null;
  return (
    <Popover position="bottom-start" shadow="md" withinPortal trapFocus>
      <Popover.Target>
        <Button variant="subtle" leftSection={<IconHistory size={16} />}>
          {t('packets.prints.open', { count: prints.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" mah={320} style={{ overflow: 'auto' }}>
          <Text fw={700}>{t('packets.prints.title')}</Text>
          {prints.map((run) => (
            <Run key={run.id} run={run} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Run({ run }: { run: PrintRun }) {
  const { t } = useTexts();
  const packets = t('packets.total.packets', { count: run.packets });
  const paper = t('packets.result.paper', { count: run.paper });
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <Text className="number">{t('packets.prints.line', { moment: formatMoment(run.madeAt), packets, paper })}</Text>
      {run.there ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            void school.shell.showInFolder({ path: run.file }).catch((error: unknown) => showProblem(error, t))
          }
        >
          {t('app.actions.openFolder')}
        </Button>
      ) : (
        <Text c="var(--quiet)">{t('packets.prints.gone')}</Text>
      )}
    </Group>
  );
}
