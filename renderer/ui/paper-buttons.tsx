import { Button, Group, Text } from '@mantine/core';
import { IconDeviceFloppy, IconExternalLink, IconFolder, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { school } from '../client.ts';
import { useTexts } from './texts.tsx';
import { showProblem } from './toasts.tsx';

interface PaperButtonsProps {
  /** The paper that is shown; nothing can be done before it is there. */
  bytes: Uint8Array | undefined;
  /** Writes the paper as a file of the usual folder. */
  save: () => Promise<{ path: string }>;
}

/** Print, save, and where the saved file is. Ctrl+P prints. */
export function PaperButtons({ bytes, save }: PaperButtonsProps) {
  const { t } = useTexts();
  const [saved, setSaved] = useState<{ of: Uint8Array; path: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const path = saved !== null && saved.of === bytes ? saved.path : null; // another paper has no file yet
  const act = (action: (file: string) => Promise<unknown>) => {
    if (!bytes || busy) return;
    setBusy(true);
    const file = async () => {
      if (path !== null) return path;
      const made = await save();
      setSaved({ of: bytes, path: made.path });
      return made.path;
    };
    file()
      .then(action)
      .catch((error: unknown) => showProblem(error, t))
      .finally(() => setBusy(false));
  };
  const print = () => act((file) => school.shell.printFile({ path: file }));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyP') return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <Group gap="xs" w="100%">
      <Button size="xs" leftSection={<IconPrinter size={16} />} disabled={!bytes} loading={busy} onClick={print}>
        {t('app.paper.print')}
      </Button>
      {path === null ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDeviceFloppy size={16} />}
          disabled={!bytes || busy}
          onClick={() => act(() => Promise.resolve())}
        >
          {t('app.paper.save')}
        </Button>
      ) : (
        <>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFolder size={16} />}
            onClick={() => act((file) => school.shell.showInFolder({ path: file }))}
          >
            {t('app.paper.showInFolder')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconExternalLink size={16} />}
            onClick={() => act((file) => school.shell.openPath({ path: file }))}
          >
            {t('app.actions.openFile')}
          </Button>
          <Text fz={13} c="var(--quiet)" w="100%" role="status" style={{ overflowWrap: 'anywhere' }}>
            {t('app.paper.saved', { path })}
          </Text>
        </>
      )}
    </Group>
  );
}
