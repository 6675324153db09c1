import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconFolder, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Progress } from '../../../shared/rpc.ts';
import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { PaperPreview } from '../../ui/paper-preview.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';

interface Shown {
  title: string;
  path: string;
  bytes: Uint8Array;
}

type Options = { onProgress?: (progress: Progress) => void; signal?: AbortSignal };

type Make = (options: Options) => Promise<{ path: string }>;

/** A paper that was just made, seen beside the page before it goes to the printer: print it, save it elsewhere, or show where it is. */
export function usePaper() {
  const { t } = useTexts();
  const [paper, setPaper] = useState<Shown | null>(null);
  const run = (work: () => Promise<unknown>) => void work().catch((error: unknown) => showProblem(error, t));
  const close = () => setPaper(null);
  const save = async (shown: Shown) => {
    const folder = await school.shell.chooseFolder(null);
    if (folder === null) return;
    const { path } = await school.tvPlan.savePaper({ path: shown.path, folder });
    showDone(t('tvPaper.preview.saved', { path }), {
      label: t('tvView.share.showFolder'),
      onClick: () => run(() => school.shell.showInFolder({ path })),
    });
  };
  return {
    /** Makes the paper and shows it; a refusal is told, and what was shown before stays. */
    show: (title: string, make: Make) =>
      run(async () => {
        const { path } = await runJob(t('tvPaper.stage'), make);
        setPaper({ title, path, bytes: await school.tvPlan.readPaper({ path }) });
      }),
    close,
    panel: paper && (
      <PaperPreview
        title={paper.title}
        bytes={paper.bytes}
        onClose={close}
        actions={
          <>
            <Button size="compact-sm" leftSection={<IconPrinter size={14} />} onClick={() => run(() => school.shell.printFile({ path: paper.path }))}>
              {t('tvPaper.preview.print')}
            </Button>
            <Button size="compact-sm" variant="default" leftSection={<IconDeviceFloppy size={14} />} onClick={() => run(() => save(paper))}>
              {t('tvPaper.preview.save')}
            </Button>
            <Button size="compact-sm" variant="default" leftSection={<IconFolder size={14} />} onClick={() => run(() => school.shell.showInFolder({ path: paper.path }))}>
              {t('tvView.share.showFolder')}
            </Button>
          </>
        }
      />
    ) as ReactNode,
  };
} // biome-ignore format: a button a line
