import { Button, Group, Menu } from '@mantine/core';
import { IconDeviceFloppy, IconFolder, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportFiles, ReportHead } from '../../shared/reports/reports.contract.ts';
import { school } from '../client.ts';
import { runJob } from '../ui/jobs.ts';
import { useTexts } from '../ui/texts.tsx';
import { showDone } from '../ui/toasts.tsx';
import { useGuarded } from '../ui/use-guarded.ts';

/** What can be done with a frozen report: save as PDF and XLSX, print, open its folder. */
export function ReportActions({ report }: { report: ReportHead }) {
  const { t, language } = useTexts();
  const [files, setFiles] = useState<ReportFiles | null>(null);
  const { busy, guarded } = useGuarded();
  const save = (folder: string | null) =>
    runJob(t('reports.heading', { number: report.number }), (options) =>
      school.reports.export({ id: report.id, folder, language }, options),
    ).then((saved) => {
      setFiles(saved);
      return saved;
    });
  const saveAndTell = async (folder: string | null) => {
    const saved = await save(folder);
    showDone(t('reports.exported', { folder: saved.folder }));
  };
  const saveElsewhere = async () => {
    const folder = await school.shell.chooseFolder(null);
    if (folder !== null) await saveAndTell(folder);
  };
  return (
    <Group gap="xs">
      <Menu position="bottom-start" shadow="md" trigger="click">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconDeviceFloppy size={16} />} loading={busy}>
            {t('reports.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void guarded(() => saveAndTell(null))}>{t('reports.exportUsual')}</Menu.Item>
          <Menu.Item onClick={() => void guarded(saveElsewhere)}>{t('reports.exportTo')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={busy}
        onClick={() => void guarded(async () => school.shell.printFile({ path: (files ?? (await save(null))).pdf }))}
      >
        {t('reports.print')}
      </Button>
      {files && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFolder size={16} />}
          onClick={() => void guarded(() => school.shell.showInFolder({ path: files.pdf }))}
        >
          {t('app.actions.openFolder')}
        </Button>
      )}
    </Group>
  );
}
