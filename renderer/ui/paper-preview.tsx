import { Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PaperButtons } from './paper-buttons.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { PdfTools, Tool } from './pdf-tools.tsx';
import { useTexts } from './texts.tsx';

interface PaperPreviewProps {
  title: string;
  bytes: Uint8Array | undefined;
  problem?: string | undefined;
  /** Writes the paper as a file of the usual folder: then it can be printed, saved and found. */
  save?: () => Promise<{ path: string }>;
  /** What else can be done with the paper. */
  actions?: ReactNode;
  /** The paper lies on its side. */
  wide?: boolean;
  onClose: () => void;
}

/** A paper beside the page that it was made from; Esc closes it. */
export function PaperPreview({ title, bytes, problem, save, actions, wide, onClose }: PaperPreviewProps) {
  const { t } = useTexts();
  useHotkeys([['Escape', onClose]], []);
  return (
    <aside className="paper-preview" data-wide={wide || undefined} aria-label={title}>
      <PdfPages
        bytes={bytes}
        label={title}
        problem={problem}
        toolbar={(place) => (
          <div className="paper-preview-tools">
            <Group gap={4} wrap="nowrap">
              <Text fw={700} truncate flex={1} title={title}>
                {title}
              </Text>
              <Tool label={`${t('packets.preview.close')} (Esc)`} onClick={onClose}>
                <IconX size={18} />
              </Tool>
            </Group>
            <PdfTools {...place} />
            {(save || actions) && (
              <Group gap="xs" mt={6}>
                {actions}
                {save && <PaperButtons bytes={bytes} save={save} />}
              </Group>
            )}
          </div>
        )}
      />
    </aside>
  );
}
