import { Button, Group, Select, Text } from '@mantine/core';
import { IconFileTypeXls } from '@tabler/icons-react';
import { formatDayShort } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { runJob } from '../../ui/jobs.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
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

/** Makes a workbook of what is counted. */
export function ExportButton({ state: { span }, kind }: { state: SpanState; kind: 'programme' | 'ledger' }) {
  const { t, language } = useTexts();
  const run = (work: () => Promise<unknown>) => void work().catch((error: unknown) => showProblem(error, t));
  const make = async () => {
    const { path } = await runJob(t('tvCount.exporting'), (options) =>
      school.tvPlan.exportHours({ ...span, kind, language, folder: null }, options),
    );
    showDone(t('tvCount.exported', { path }), {
      label: t('tvView.share.open'),
      onClick: () => run(() => school.shell.openPath({ path })),
    });
  };
  return (
    <Button leftSection={<IconFileTypeXls size={16} />} onClick={() => run(make)}>
      {t('tvView.share.xlsx')}
    </Button>
  );
}
