import { ActionIcon, Group, ScrollArea, Stack, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from './texts.tsx';

interface SidePanelProps {
  title: string;
  onClose: () => void;
  /** Buttons at the foot, always in sight. */
  footer?: ReactNode;
  width?: number;
  children: ReactNode;
}

/** One record beside its table: the table stays in sight and usable. Esc closes; Enter in the table starts in the first field. */
export function SidePanel({ title, onClose, footer, width = 400, children }: SidePanelProps) {
  const { t } = useTexts();
  const panel = useRef<HTMLElement>(null);
  useHotkeys([['Escape', onClose]], []);
  useEffect(() => {
    const before = document.activeElement;
    // A row pressed with the mouse leaves the keyboard in its table; Enter or a button brings it here.
    if (before?.closest('.data-table') && !before.matches(':focus-visible')) return;
    panel.current?.querySelector<HTMLElement>('[data-autofocus], .mantine-InputWrapper-root input, textarea')?.focus();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
  return (
    <aside
      ref={panel}
      aria-label={title}
      style={{
        width,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        background: 'var(--sheet)',
        borderLeft: '1px solid var(--line)',
        minHeight: 0,
      }}
    >
      <Group justify="space-between" wrap="nowrap" px="md" py="sm">
        <Title order={2} fz={18} lineClamp={2}>
          {title}
        </Title>
        <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label={t('app.actions.close')}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      <ScrollArea flex={1} type="auto" offsetScrollbars>
        <Stack gap="sm" px="md" pb="md">
          {children}
        </Stack>
      </ScrollArea>
      {footer && (
        <Group px="md" py="sm" gap="xs" style={{ borderTop: '1px solid var(--line)' }}>
          {footer}
        </Group>
      )}
    </aside>
  );
}

/** A table or page content with an optional panel at its right. */
export function WithPanel({ panel, children }: { panel: ReactNode; children: ReactNode }) {
  return (
    <div style={{ flex: 1, minHeight: 0, display: 'flex', gap: 12 }}>
      <div style={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>{children}</div>
      {panel}
    </div>
  );
}
