import { Group, Kbd, Modal, Stack, Text, Title } from '@mantine/core';
import { type PageKey, useShownKeys } from '../ui/page-keys.ts';
import { useTexts } from '../ui/texts.tsx';
import { rooms } from './rooms.tsx';

const keys: readonly PageKey[] = [
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
  const ofPage = useShownKeys();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('app.keys.title')}
      closeButtonProps={{ 'aria-label': t('app.actions.close') }}
    >
      <KeyList keys={keys} />
      {ofPage.length > 0 && (
        <>
          <Title order={3} fz={15} mt="md" mb="xs">
            {t('app.keys.ofPage')}
          </Title>
          <KeyList keys={ofPage} />
        </>
      )}
    </Modal>
  );
}

function KeyList({ keys: list }: { keys: readonly PageKey[] }) {
  const { t } = useTexts();
  return (
    <Stack gap="xs">
      {list.map(([names, meaning]) => (
        <Group key={meaning} justify="space-between" wrap="nowrap">
          <Text>{t(meaning)}</Text>
          <Group gap={4} wrap="nowrap">
            {names.map((name) => (
              <Kbd key={name}>{name}</Kbd>
            ))}
          </Group>
        </Group>
      ))}
    </Stack>
  );
}
