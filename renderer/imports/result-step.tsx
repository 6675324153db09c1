import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconDownload, IconFolderOpen } from '@tabler/icons-react';
import type { ImportResult } from '../../shared/imports/imports.contract.ts';
import { formatNumber } from '../../shared/text/format.ts';
import { school } from '../client.ts';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { SaveSkipped } from './save-skipped.tsx';
import type { ImportState } from './use-import.ts';
import { useRuns } from './use-runs.ts';

const places = {
  students: '/people/students',
  staff: '/people/staff',
  classes: '/people/classes',
  load: '/people/load',
  lessons: '/lessons',
  access: '/access/students',
};

/** What was written, with the way back and the way on. */
export function ResultStep({
  state,
  result,
  onOther,
}: {
  state: ImportState;
  result: ImportResult;
  onOther: () => void;
}) {
  const { t } = useTexts();
  const { counts, changeId, kind } = result;
  const { data: runs } = useRuns();
  // Undone here, from the toast or with Ctrl+Z: an import that does not stand is not in the list.
  const undone = changeId !== null && runs !== undefined && !runs.some((run) => run.changeId === changeId);
  const undo = async () => {
    if (changeId === null) return;
    try {
      await school.shell.undo({ changeId });
    } catch (error) {
      showProblem(error, t);
    }
  };
  const numbers = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatNumber(count)]));
  return (
    <Stack gap="md" align="flex-start" maw={720} role="status">
      <Group gap="sm" c={undone ? 'var(--quiet)' : 'var(--done)'}>
        {undone ? <IconArrowBackUp size={28} aria-hidden /> : <IconCircleCheck size={28} aria-hidden />}
        <Title order={2} fz={20}>
          {t(undone ? 'imports.result.undone' : 'imports.result.done')}
        </Title>
      </Group>
      {!undone && <Text className="number">{t('imports.result.summary', numbers)}</Text>}
      <Group>
        {!undone && (
          <Button onClick={() => goTo(places[kind])} data-autofocus>
            {t('imports.result.show')}
          </Button>
        )}
        {counts.skipped > 0 && <SaveSkipped state={state} count={counts.skipped} icon={<IconDownload size={16} />} />}
        <Button variant="default" leftSection={<IconFolderOpen size={16} />} onClick={onOther}>
          {t('imports.openOther')}
        </Button>
        {!undone && changeId !== null && (
          <Button variant="default" leftSection={<IconArrowBackUp size={16} />} onClick={() => void undo()}>
            {t('imports.result.undo')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
