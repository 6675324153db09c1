import { Alert, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type Preview, type PreviewRow, type RowState, rowStates } from '../../shared/imports/imports.contract.ts';
import { formatNumber } from '../../shared/text/format.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { SaveSkipped } from './save-skipped.tsx';
import type { ImportState } from './use-import.ts';
import { useWording } from './use-wording.ts';

/** What will be made, changed, left and skipped, line by line, before anything is written. */
export function CheckStep({ state, preview }: { state: ImportState; preview: Preview }) {
  const { t } = useTexts();
  const { counts } = preview;
  const [shown, setShown] = useState<RowState>(() => rowStates.find((one) => counts[one] > 0) ?? 'create');
  const toWrite = counts.create + counts.update;
  return (
    <Stack gap="sm" className="import-fill">
      <Group justify="space-between">
        <SegmentedControl
          value={shown}
          onChange={(value) => setShown(value as RowState)}
          aria-label={t('imports.check.title')}
          data={rowStates.map((value) => ({
            value,
            label: `${t(`imports.check.${value}`)} ${formatNumber(counts[value])}`,
          }))}
        />
        {preview.warnings > 0 && (
          <Group gap={6} c="var(--due)">
            <IconAlertTriangle size={18} aria-hidden />
            <Text>{t('imports.check.warnings', { count: preview.warnings })}</Text>
          </Group>
        )}
      </Group>
      <Notices preview={preview} />
      <PreviewTable key={shown} preview={preview} shown={shown} />
      <Group>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={() => state.goTo('columns')}>
          {t('imports.check.back')}
        </Button>
        {counts.skipped > 0 && <SaveSkipped state={state} count={counts.skipped} icon={<IconDownload size={16} />} />}
        {toWrite === 0 && counts.unchanged > 0 && <Text role="status">{t('imports.check.nothing')}</Text>}
      </Group>
    </Stack>
  );
}

function Notices({ preview }: { preview: Preview }) {
  const { t } = useTexts();
  const { newClasses, missingClasses } = preview;
  return (
    <>
      {newClasses.length > 0 && <Text>{t('imports.check.newClasses', { classes: newClasses.join(', ') })}</Text>}
      {missingClasses.length > 0 && (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />}>
          {t('imports.check.missingClasses', { classes: missingClasses.join(', ') })}
        </Alert>
      )}
    </>
  );
}

function PreviewTable({ preview, shown }: { preview: Preview; shown: RowState }) {
  const { t } = useTexts();
  const wording = useWording();
  const rows = useMemo(() => preview.rows.filter(({ state }) => state === shown), [preview, shown]);
  const columns = useMemo((): Column<PreviewRow>[] => {
    const notes = (row: PreviewRow) => row.warnings.map(wording.reason).join(' ');
    const text = (row: PreviewRow) =>
      [row.reason ? wording.reason(row.reason) : wording.changes(row.changes), notes(row)]
        .filter((part) => part !== '')
        .join(' · ');
    const heading = { create: 'note', update: 'what', unchanged: 'note', skipped: 'why' } as const;
    return [
      {
        id: 'line',
        header: t('imports.check.line'),
        width: 80,
        align: 'right',
        text: ({ line }) => String(line),
        sort: ({ line }) => line,
      },
      { id: 'who', header: t('imports.check.who'), width: 320, text: ({ title }) => title },
      {
        id: 'what',
        header: t(`imports.check.${heading[shown]}`),
        width: 420,
        grow: true,
        text,
        cell: (row) => (
          <span title={text(row)} style={row.reason ? { color: 'var(--late)' } : undefined}>
            {text(row)}
          </span>
        ),
      },
    ];
  }, [shown, t, wording]);
  const total = preview.counts[shown];
  return (
    <>
      {total > rows.length && (
        <Text c="var(--quiet)">
          {t('imports.check.first', { shown: formatNumber(rows.length), total: formatNumber(total) })}
        </Text>
      )}
      <DataTable
        label={t('imports.check.title')}
        rows={rows}
        columns={columns}
        rowId={(row) => `${row.line}/${row.title}`}
        empty={<Text c="var(--quiet)">{t('imports.check.none')}</Text>}
      />
    </>
  );
}
