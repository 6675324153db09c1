import { ActionIcon, Button, Group, Kbd, Menu, SegmentedControl, Text, Tooltip } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconDeviceDesktop,
  IconMoon,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import type { Preferences } from '../../shared/shell/shell.contract.ts';
import { formatWeek } from '../../shared/text/format.ts';
import { addWeeks, today, weekOf } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { chooseWeek, useChosenWeek } from '../ui/week.ts';
import type { StartProps } from './first-run.tsx';

const themeIcons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

/** Week, search, language, look: always in the same place. */
export function TopLine({ state, onState, onSearch }: StartProps & { onSearch: () => void }) {
  const { t, language } = useTexts();
  const save = (change: Partial<Preferences>) => {
    const preferences = { ...state.preferences, ...change };
    onState({ ...state, preferences });
    school.shell.savePreferences(preferences).catch((error: unknown) => showProblem(error, t));
  };
  const ThemeIcon = themeIcons[state.preferences.theme];
  return (
    <header className="top-line">
      <WeekSwitcher />
      <span style={{ flex: 1 }} />
      <Button
        variant="default"
        size="xs"
        fw={400}
        c="var(--quiet)"
        leftSection={<IconSearch size={16} />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        onClick={onSearch}
      >
        {t('app.search.label')}
      </Button>
      <SegmentedControl
        size="xs"
        aria-label={t('app.language.label')}
        value={language}
        data={[
          { value: 'kk', label: t('app.language.kk') },
          { value: 'ru', label: t('app.language.ru') },
        ]}
        onChange={(value) => save({ language: value as Preferences['language'] })}
      />
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Tooltip label={t('app.theme.label')}>
            <ActionIcon variant="subtle" color="gray" aria-label={t('app.theme.label')}>
              <ThemeIcon size={18} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {(['light', 'dark', 'auto'] as const).map((theme) => (
            <Menu.Item key={theme} onClick={() => save({ theme })}>
              {t(`app.theme.${theme}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}

function WeekSwitcher() {
  const { t, language } = useTexts();
  const week = useChosenWeek();
  const step = (by: number) => chooseWeek(addWeeks(week, by));
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={t('app.week.previous')}>
        <ActionIcon variant="subtle" color="gray" onClick={() => step(-1)} aria-label={t('app.week.previous')}>
          <IconChevronLeft size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('app.week.current')}>
        <Button variant="subtle" color="gray" size="xs" onClick={() => chooseWeek(weekOf(today()))}>
          <Text fw={700} mr={8} c="var(--mantine-color-text)">
            {t('app.week.label', { number: Number(week.slice(-2)) })}
          </Text>
          <Text fw={400} c="var(--quiet)" className="number">
            {formatWeek(week, language)}
          </Text>
        </Button>
      </Tooltip>
      <Tooltip label={t('app.week.next')}>
        <ActionIcon variant="subtle" color="gray" onClick={() => step(1)} aria-label={t('app.week.next')}>
          <IconChevronRight size={18} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
