import { Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import type { PacketRow } from '../../shared/packets/packets.contract.ts';
import type { PagePlace } from '../ui/pdf-pages.tsx';
import { PdfTools, Tool } from '../ui/pdf-tools.tsx';
import { useTexts } from '../ui/texts.tsx';

interface PreviewToolbarProps {
  row: PacketRow;
  place: PagePlace;
  onStudent: (step: 1 | -1) => void;
  onClose: () => void;
}

/** Two lines: whose packet it is; where in it we are and how large. */
export function PreviewToolbar({ row, place, onStudent, onClose }: PreviewToolbarProps) {
  const { t } = useTexts();
  return (
    <div className="paper-preview-tools">
      <Group gap={4} wrap="nowrap">
        <Tool label={`${t('packets.preview.previousStudent')} (Alt+↑)`} onClick={() => onStudent(-1)}>
          <IconChevronUp size={18} />
        </Tool>
        <Tool label={`${t('packets.preview.nextStudent')} (Alt+↓)`} onClick={() => onStudent(1)}>
          <IconChevronDown size={18} />
        </Tool>
        <Text fw={700} truncate flex={1} title={row.name}>
          {row.className} · {row.name}
        </Text>
        <Tool label={`${t('packets.preview.close')} (Esc)`} onClick={onClose}>
          <IconX size={18} />
        </Tool>
      </Group>
      <PdfTools {...place} />
    </div>
  );
}
