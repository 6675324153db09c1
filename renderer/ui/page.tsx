import { ActionIcon, Group, Menu, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from './texts.tsx';

export interface MenuAction {
  label: string;
  onClick: () => void;
  icon?: ReactNode;
  disabled?: boolean;
  danger?: boolean;
}

interface PageProps {
  title: string;
  /** One quiet line beside the title: counts, the week, a state. */
  note?: ReactNode;
  /** The one main action of the page, at the right. */
  action?: ReactNode;
  /** Everything else that can be done here. */
  menu?: MenuAction[];
  /** Tabs or filters under the title. */
  toolbar?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: one title, one main action, the rest in one menu, content that fills the height. */
export function Page({ title, note, action, menu, toolbar, children }: PageProps) {
  return (
    <Stack gap="sm" h="100%" px="lg" py="md" component="main">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap="md" align="baseline" wrap="wrap" miw={0}>
          <Title order={1} fz={24} lh={1.25}>
            {title}
          </Title>
          {note !== undefined && (
            <Text component="div" c="var(--quiet)" className="number">
              {note}
            </Text>
          )}
        </Group>
        <Group gap="xs" wrap="nowrap">
          {action}
          {menu && menu.length > 0 && <MoreMenu actions={menu} />}
        </Group>
      </Group>
      {toolbar}
      <div style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>{children}</div>
    </Stack>
  );
}

function MoreMenu({ actions }: { actions: MenuAction[] }) {
  const { t } = useTexts();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Tooltip label={t('app.actions.more')}>
          <ActionIcon variant="default" size={36} aria-label={t('app.actions.more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item
            key={action.label}
            leftSection={action.icon}
            disabled={action.disabled ?? false}
            onClick={action.onClick}
            {...(action.danger ? { color: 'var(--late)' } : {})}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
