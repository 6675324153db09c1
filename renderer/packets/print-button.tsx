import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconChevronDown, IconFolder, IconPrinter } from '@tabler/icons-react';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { type usePrintSettings, useUsualFolder } from './use-packets.ts';

interface PrintButtonProps {
  week: Week;
  count: number;
  printing: boolean;
  onPrint: () => void;
  settings: ReturnType<typeof usePrintSettings>;
}

/** «Напечатать 85 пакетов», with a menu of how and where to. */
export function PrintButton({ week, count, printing, onPrint, settings }: PrintButtonProps) {
  const { t } = useTexts();
  return (
    <Button.Group>
      <Button
        leftSection={<IconPrinter size={18} />}
        onClick={onPrint}
        disabled={count === 0}
        loading={printing}
        title="Ctrl+P"
      >
        {t('packets.print', { count })}
      </Button>
      <Menu position="bottom-end" shadow="md" width={360} closeOnItemClick={false}>
        <Menu.Target>
          <Button px={8} aria-label={t('packets.printHow')} title={t('packets.printHow')}>
            <IconChevronDown size={18} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <HowToPrint week={week} settings={settings} />
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}

function HowToPrint({ week, settings }: Pick<PrintButtonProps, 'week' | 'settings'>) {
  const { t } = useTexts();
  const { as, setAs, folder, setFolder } = settings;
  const usual = useUsualFolder(week).data ?? '';
  const mark = (chosen: boolean) => (chosen ? <IconCheck size={16} /> : <span style={{ width: 16 }} />);
  const choose = async () => {
    const chosen = await school.shell.chooseFolder(null);
    if (chosen !== null) setFolder(chosen);
  };
  return (
    <>
      <Menu.Label>{t('packets.printHow')}</Menu.Label>
      {(['merged', 'files'] as const).map((way) => (
        <Menu.Item
          key={way}
          role="menuitemradio"
          aria-checked={as === way}
          leftSection={mark(as === way)}
          onClick={() => setAs(way)}
        >
          {t(`packets.${way}`)}
          {way === 'merged' && (
            <Text size="xs" c="var(--quiet)">
              {t('packets.mergedHint')}
            </Text>
          )}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Label style={{ overflowWrap: 'anywhere' }}>{t('packets.folder', { folder: folder ?? usual })}</Menu.Label>
      <Menu.Item
        leftSection={<IconFolder size={16} />}
        onClick={() => void choose().catch((error: unknown) => showProblem(error, t))}
      >
        {t('packets.chooseFolder')}
      </Menu.Item>
      {folder !== null && (
        <Menu.Item leftSection={mark(false)} onClick={() => setFolder(null)}>
          {t('packets.usualFolder')}
        </Menu.Item>
      )}
    </>
  );
}
