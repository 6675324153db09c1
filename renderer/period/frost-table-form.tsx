import { ActionIcon, Button, Checkbox, Group, NumberInput, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { FrostRow, FrostTable } from '../../shared/period/frost.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { useAutosave } from '../ui/use-autosave.ts';

const columns = ['temperature', 'wind', 'from', 'to'] as const;
const limits: Record<(typeof columns)[number], [min: number, max: number]> = {
  temperature: [-70, 10],
  wind: [0, 60],
  from: [0, 12],
  to: [0, 12],
};

/** The region's thresholds; they store themselves, and count as an example until the school says otherwise. */
export function FrostTableForm({ table }: { table: FrostTable }) {
  const { t } = useTexts();
  const { draft, change, save } = useAutosave(
    table,
    () => true,
    (next) => school.period.saveFrost(next),
  );
  const setRow = (place: number, part: Partial<FrostRow>) =>
    change({ ...draft, rows: draft.rows.map((row, at) => (at === place ? { ...row, ...part } : row)) });
  const setRows = (rows: FrostRow[]) => {
    change({ ...draft, rows });
    save();
  };
  return (
    <section className="period-card" aria-label={t('period.frost.table')} onBlur={save}>
      <Title order={2} fz={18}>
        {t('period.frost.table')}
      </Title>
      {draft.example && (
        <Text c="var(--due)" role="note">
          {t('period.frost.example')}
        </Text>
      )}
      <Group grow align="flex-start">
        <TextInput
          label={t('period.frost.region')}
          maxLength={200}
          value={draft.region}
          onChange={(event) => change({ ...draft, region: event.currentTarget.value })}
        />
        <TextInput
          label={t('period.frost.source')}
          placeholder={t('period.frost.sourceHint')}
          maxLength={300}
          value={draft.source}
          onChange={(event) => change({ ...draft, source: event.currentTarget.value })}
        />
      </Group>
      <div className="frost-row" aria-hidden>
        {columns.map((column) => (
          <Text key={column} c="var(--quiet)">
            {t(`period.frost.columns.${column}`)}
          </Text>
        ))}
      </div>
      {draft.rows.map((row, place) => (
        <div key={place} className="frost-row">
          {columns.map((column) => (
            <NumberInput
              key={column}
              aria-label={t(`period.frost.columns.${column}`)}
              min={limits[column][0]}
              max={limits[column][1]}
              allowDecimal={false}
              hideControls
              value={row[column]}
              onChange={(value) => setRow(place, { [column]: Number(value) || 0 })}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('period.frost.removeRow')}
            onClick={() => setRows(draft.rows.filter((_, at) => at !== place))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} />}
        onClick={() => setRows([...draft.rows, { temperature: -25, wind: 0, from: 0, to: 4 }])}
      >
        {t('period.frost.addRow')}
      </Button>
      <Checkbox
        label={t('period.frost.confirm')}
        disabled={draft.source.trim() === ''}
        checked={!draft.example}
        onChange={(event) => change({ ...draft, example: !event.currentTarget.checked })}
      />
    </section>
  );
}
