import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import type { MessageKey } from '../../shared/text/texts.ts';
import { useTexts } from '../ui/texts.tsx';
import { rooms } from './rooms.tsx';

const keys: [string[], MessageKey][] = [
  [['Ctrl', 'K'], 'app.keys.search'],
  [['Ctrl', 'Z'], 'app.keys.undo'],
  [['Ctrl', 'Y'], 'app.keys.redo'],
  [['Ctrl', 'P'], 'app.keys.print'],
  [['[', ']'], 'app.keys.week'],
  [['Alt', `1…${rooms.length}`], 'app.keys.rooms'],
  [['Esc'], 'app.keys.close'],
  [['?'], 'app.keys.help'],
];

export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('app.keys.title')}
      closeButtonProps={{ 'aria-label': t('app.actions.close') }}
    >
      <Stack gap="xs">
        {keys.map(([names, meaning]) => (
          <Group key={meaning} justify="space-between">
            <Text>{t(meaning)}</Text>
            <Group gap={4}>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
