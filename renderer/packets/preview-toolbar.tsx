import { ActionIcon, Button, Group, Text } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconChevronUp,
  IconMinus,
  IconPlus,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PacketRow } from '../../shared/packets/packets.contract.ts';
import { useTexts } from '../ui/texts.tsx';

interface PreviewToolbarProps {
  row: PacketRow;
  page: number;
  pages: number;
  onPage: (page: number) => void;
  zoom: number;
  onZoom: (zoom: number) => void;
  onStudent: (step: 1 | -1) => void;
  onClose: () => void;
}

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** Two lines: whose packet it is; where in it we are and how large. */
export function PreviewToolbar({ row, page, pages, onPage, zoom, onZoom, onStudent, onClose }: PreviewToolbarProps) {
  const { t } = useTexts();
  const larger = zooms.find((one) => one > zoom);
  const smaller = zooms.findLast((one) => one < zoom);
  return (
    <div style={{ padding: '8px 10px', borderBottom: '1px solid var(--line)' }}>
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
      <Group gap={4} wrap="nowrap" mt={4}>
        <Tool label={t('packets.preview.previousPage')} onClick={() => onPage(page - 1)} disabled={page <= 1}>
          <IconChevronLeft size={18} />
        </Tool>
        <Text className="number" c="var(--quiet)" role="status" style={{ whiteSpace: 'nowrap' }}>
          {pages > 0 ? t('packets.preview.page', { page, pages }) : t('packets.preview.loading')}
        </Text>
        <Tool label={t('packets.preview.nextPage')} onClick={() => onPage(page + 1)} disabled={page >= pages}>
          <IconChevronRight size={18} />
        </Tool>
        <span style={{ flex: 1 }} />
        <Tool label={t('packets.preview.zoomOut')} onClick={() => smaller && onZoom(smaller)} disabled={!smaller}>
          <IconMinus size={18} />
        </Tool>
        <Tool label={t('packets.preview.zoomIn')} onClick={() => larger && onZoom(larger)} disabled={!larger}>
          <IconPlus size={18} />
        </Tool>
        <Button variant="subtle" size="compact-sm" onClick={() => onZoom(1)} disabled={zoom === 1}>
          {t('packets.preview.fit')}
        </Button>
      </Group>
    </div>
  );
}

function Tool({
  label,
  onClick,
  disabled,
  children,
}: {
  label: string;
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled ?? false}
    >
      {children}
    </ActionIcon>
  );
}
