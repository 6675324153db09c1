import { Button, Group, Text } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconClock } from '@tabler/icons-react';
import { useTexts } from '../../ui/texts.tsx';
import { problemText } from '../../ui/toasts.tsx';
import type { SaveState } from './autosave.ts';

/** Whether what is written is kept, always in the same place. */
export function SaveNote({ save, isWritten, onRetry }: { save: SaveState; isWritten: boolean; onRetry: () => void }) {
  const { t } = useTexts();
  if (save.name === 'failed') {
    return (
      <Group gap={8} role="alert" c="var(--late)" wrap="nowrap">
        <IconAlertCircle size={18} />
        <Text>{t('lessons.sheet.notSaved', { reason: problemText(save.error, t) })}</Text>
        <Button size="compact-sm" variant="light" onClick={onRetry}>
          {t('lessons.sheet.retrySave')}
        </Button>
      </Group>
    );
  }
  const isDone = save.name === 'saved';
  const words = isDone ? (isWritten ? 'saved' : 'notWritten') : save.name === 'saving' ? 'saving' : 'unsaved';
  const Icon = isDone ? IconCheck : IconClock;
  return (
    <Group gap={6} role="status" wrap="nowrap">
      {(isWritten || !isDone) && <Icon size={16} />}
      <Text>{t(`lessons.sheet.${words}`)}</Text>
    </Group>
  );
}
