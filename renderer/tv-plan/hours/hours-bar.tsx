import { Button, Group, Select, Text } from '@mantine/core';
import { IconFileTypeXls, IconPrinter } from '@tabler/icons-react';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { CountKind } from '../../../shared/tv-plan/counts.contract.ts';
import type { Day } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { runJob } from '../../ui/jobs.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import type { usePaper } from '../paper/use-paper.tsx';
import type { useSpan } from './use-span.ts';

type SpanState = ReturnType<typeof useSpan>;

/** Which days are counted, and up to which day they are over. */
export function SpanBar({ state }: { state: SpanState }) {
  const { t } = useTexts();
  const { span, choices, of } = state;
  return (
    <Group gap="xs" align="center" wrap="nowrap">
      <Select aria-label={t('tvCount.span.label')} allowDeselect={false} data={choices} value={of} w={180} onChange={(value) => value && state.chooseSpan(value)} />
      <Text c="var(--quiet)" style={{ whiteSpace: 'nowrap' }}>{t('tvCount.span.until')}</Text>
      <div style={{ width: 106, flex: 'none' }}>
        <DayField aria-label={t('tvCount.span.until')} value={span.until} onChange={state.chooseUntil} error={span.until < span.from || span.until > span.to ? t('tvCount.span.outside', { from: formatDayShort(span.from), to: formatDayShort(span.to) }) : undefined} />
      </div>
    </Group>
  );
} // biome-ignore format: a field a line

interface CountButtonsProps {
  span: { from: Day; to: Day; until: Day };
  kind: CountKind;
  /** Shows a paper beside the page. */
  onPaper: ReturnType<typeof usePaper>['show'];
}

/** What is counted as a workbook, or as a paper that is seen before it is printed. */
export function CountButtons({ span, kind, onPaper }: CountButtonsProps) {
  const { t, language } = useTexts();
  const order = { ...span, kind, language, folder: null };
  const run = (work: () => Promise<unknown>) => void work().catch((error: unknown) => showProblem(error, t));
  const make = async () => {
    const { path } = await runJob(t('tvCount.exporting'), (options) => school.tvPlan.exportCount(order, options));
    showDone(t('tvCount.exported', { path }), {
      label: t('tvView.share.open'),
      onClick: () => run(() => school.shell.openPath({ path })),
    });
  };
  const print = () => onPaper(t(`tvPlan.tab.${kind}`), (options) => school.tvPlan.printCount(order, options));
  return (
    <Group gap={6} wrap="nowrap">
      <Button variant="default" leftSection={<IconFileTypeXls size={16} />} onClick={() => run(make)}>{t('tvView.share.xlsx')}</Button>
      <Button leftSection={<IconPrinter size={16} />} onClick={print}>{t('tvView.share.print')}</Button>
    </Group>
  );
} // biome-ignore format: a button a line
