import { ActionIcon, Button, Center, Group, Loader, Text } from '@mantine/core';
import { IconPrinter, IconX } from '@tabler/icons-react';
import { usePdf } from '../../ui/pdf.ts';
import { PdfPage } from '../../ui/pdf-page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { problemText } from '../../ui/toasts.tsx';
import { useSheetPaper } from '../use-lessons.ts';

interface PaperPanelProps {
  sheetId: number;
  onPrint: () => void;
  onClose: () => void;
}

/** The sheet as it will lie in the packets; drawn again after each save. */
export function PaperPanel({ sheetId, onPrint, onClose }: PaperPanelProps) {
  const { t } = useTexts();
  const { data, error } = useSheetPaper(sheetId);
  const { pdf, failed } = usePdf(data?.bytes);
  const width = window.innerWidth >= 1700 ? 560 : 400;
  return (
    <aside className="sheet-paper" style={{ width: width + 44 }} aria-label={t('lessons.sheet.paper')}>
      <Group px="sm" py={6} gap={8} wrap="nowrap">
        <Text fw={700} flex={1}>
          {t('lessons.sheet.paper')}
        </Text>
        <Button size="compact-sm" variant="default" leftSection={<IconPrinter size={16} />} onClick={onPrint}>
          {t('lessons.sheet.print')}
        </Button>
        <ActionIcon variant="subtle" color="gray" aria-label={t('app.actions.close')} onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys */}
      <div className="sheet-paper-pages" role="document" tabIndex={0} aria-label={t('lessons.sheet.paper')}>
        {error || failed ? (
          <Text p="md" role="status">
            {error ? problemText(error, t) : t('lessons.sheet.paperFailed')}
          </Text>
        ) : pdf ? (
          Array.from({ length: pdf.numPages }, (_, place) => (
            <PdfPage
              key={`page ${place + 1}`}
              pdf={pdf}
              number={place + 1}
              width={width}
              label={t('lessons.sheet.paperPage', { page: place + 1, pages: pdf.numPages })}
            />
          ))
        ) : (
          <Center h={200}>
            <Loader size="sm" />
          </Center>
        )}
      </div>
    </aside>
  );
}
