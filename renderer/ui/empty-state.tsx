import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** An empty page says what it is for and holds the button that fills it. */
export function EmptyState({
  icon,
  title,
  text,
  action,
}: {
  icon?: ReactNode;
  title: string;
  text: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Stack align="center" justify="center" gap="sm" flex={1} p="xl" mih={260}>
      <div style={{ color: 'var(--quiet)' }} aria-hidden>
        {icon}
      </div>
      <Title order={2} fz={19} ta="center">
        {title}
      </Title>
      <Text c="var(--quiet)" maw={520} ta="center">
        {text}
      </Text>
      {action}
    </Stack>
  );
}
