import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** A part of the directory under its heading. */
export function Section({ title, hint, action, children }: SectionProps) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Group justify="space-between">
        <Title order={2} fz={18}>
          {title}
        </Title>
        {action}
      </Group>
      {hint && (
        <Text c="var(--quiet)" maw={820}>
          {hint}
        </Text>
      )}
      {children}
    </Stack>
  );
}
