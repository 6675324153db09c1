import { Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PdfPages } from './pdf-pages.tsx';
import { PdfTools, Tool } from './pdf-tools.tsx';
import { useTexts } from './texts.tsx';

interface PaperPreviewProps {
  title: string;
  bytes: Uint8Array | undefined;
  problem?: string | undefined;
  /** What can be done with the paper. */
  actions?: ReactNode;
  onClose: () => void;
}

/** A paper beside the page that it was made from; Esc closes it. */
export function PaperPreview({ title, bytes, problem, actions, onClose }: PaperPreviewProps) {
  const { t } = useTexts();
  useHotkeys([['Escape', onClose]], []);
  return (
    <aside className="paper-preview" aria-label={title}>
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
            {actions && (
              <Group gap="xs" mt={6}>
                {actions}
              </Group>
            )}
          </div>
        )}
      />
    </aside>
  );
}
