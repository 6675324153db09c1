import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PagePlace } from './pdf-pages.tsx';
import { useTexts } from './texts.tsx';

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** Where in the paper one is and how large it is shown. */
export function PdfTools({ page, pages, showPage, zoom, setZoom }: PagePlace) {
  const { t } = useTexts();
  const larger = zooms.find((one) => one > zoom);
  const smaller = zooms.findLast((one) => one < zoom);
  return (
    <Group gap={4} wrap="nowrap" mt={4}>
      <Tool label={t('packets.preview.previousPage')} onClick={() => showPage(page - 1)} disabled={page <= 1}>
        <IconChevronLeft size={18} />
      </Tool>
      <Text className="number" c="var(--quiet)" role="status" style={{ whiteSpace: 'nowrap' }}>
        {pages > 0 ? t('packets.preview.page', { page, pages }) : t('packets.preview.loading')}
      </Text>
      <Tool label={t('packets.preview.nextPage')} onClick={() => showPage(page + 1)} disabled={page >= pages}>
        <IconChevronRight size={18} />
      </Tool>
      <span style={{ flex: 1 }} />
      <Tool label={t('packets.preview.zoomOut')} onClick={() => smaller && setZoom(smaller)} disabled={!smaller}>
        <IconMinus size={18} />
      </Tool>
      <Tool label={t('packets.preview.zoomIn')} onClick={() => larger && setZoom(larger)} disabled={!larger}>
        <IconPlus size={18} />
      </Tool>
      <Button variant="subtle" size="compact-sm" onClick={() => setZoom(1)} disabled={zoom === 1}>
        {t('packets.preview.fit')}
      </Button>
    </Group>
  );
}

interface ToolProps {
  label: string;
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
}

/** A quiet button with a sign. */
export function Tool({ label, onClick, disabled, children }: ToolProps) {
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
