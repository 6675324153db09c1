import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import type { Texts } from '../../shared/text/texts.ts';
import { CallProblem } from '../client.ts';

let lastDone: string | undefined;

/** Says that something is done, with a way back where there is one. Only the newest stays: no pile covers the page. */
export function showDone(text: string, undo?: { label: string; onClick: () => void }): void {
  if (lastDone) notifications.hide(lastDone);
  const id = notifications.show({
    icon: <IconCheck size={18} />,
    autoClose: undo ? 8_000 : 4_000,
    withBorder: true,
    withCloseButton: false,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text miw={0}>{text}</Text>
        {undo && (
          <Button
            size="compact-sm"
            variant="light"
            style={{ flex: 'none' }}
            onClick={() => {
              notifications.hide(id);
              undo.onClick();
            }}
          >
            {undo.label}
          </Button>
        )}
      </Group>
    ),
  });
  lastDone = id;
}

/** Text of a refused call in the user's language. */
export function problemText(error: unknown, t: Texts): string {
  if (error instanceof CallProblem) return t(error.key, error.values);
  return t('app.unexpected', { number: '—' });
}

/** Shows why a call was refused, until it is closed. A cancelled one is not a problem. */
export function showProblem(error: unknown, t: Texts): void {
  const cancelled = error instanceof CallProblem && error.cancelled;
  showTrouble(problemText(error, t), t, cancelled);
}

/** Says what did not work; a light one goes away by itself. */
export function showTrouble(message: string, t: Texts, light = false): void {
  notifications.show({
    icon: <IconAlertCircle size={18} />,
    color: light ? 'gray' : 'red',
    autoClose: light ? 5_000 : false,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('app.actions.close') },
    message,
  });
}
