import { Box, Button, Select, Text } from '@mantine/core';
import { IconFileAlert, IconListCheck, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type CatalogueRow, isInForce } from '../../../shared/duties/edition.ts';
import { formatNumber } from '../../../shared/text/format.ts';
import { type Day, dayOfWeek } from '../../../shared/week.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { problemText } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';
import { DutiesPage } from '../duties-page.tsx';
import { useCatalogueColumns } from './catalogue-columns.tsx';
import './catalogue.css';
import { EntryPanel } from './entry-panel.tsx';
import { SwitchButtons, SwitchOffPanel } from './switch-off.tsx';
import { useCatalogue, useGrounds } from './use-catalogue.ts';

const rowId = ({ id }: CatalogueRow) => id;

/** Every duty of the chosen profile, and what the school makes of it. */
export function CatalogueTab() {
  const { t, language } = useTexts();
  const week = useWeek();
  const [chosenDay, setDay] = useState<Day | null>(null);
  // The last day of the school week: what begins to work in the week counts in it.
  const day = chosenDay ?? dayOfWeek(week, 5);
  const [layer, setLayer] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<CatalogueRow[]>([]);
  const { rows, loaded, error } = useCatalogue(day);
  const { layers } = useGrounds();
  const columns = useCatalogueColumns();
  const opened = useOpened<string>();
  const shown = useMemo(() => (layer === null ? rows : rows.filter((row) => row.layer === layer)), [rows, layer]);
  const row = rows.find(({ id }) => id === opened.id);
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => opened.open('new')}>
      {t('dutyCatalogue.add')}
    </Button>
  );
  const counts = { inForce: formatNumber(rows.filter(isInForce).length), all: formatNumber(rows.length) };
  const panel =
    leaving.length > 0 ? (
      <SwitchOffPanel rows={leaving} onDone={() => setLeaving([])} />
    ) : (
      (row || opened.id === 'new') && <EntryPanel key={opened.id} row={row} opened={opened} onSwitchOff={setLeaving} />
    );
  const layerChoices = [...layers.map(({ key, name }) => ({ value: key, label: name[language] })), { value: 'own', label: t('dutyCatalogue.own') }]; // biome-ignore format: one line
  if (error) {
    return (
      <DutiesPage part="catalogue">
        <EmptyState icon={<IconFileAlert size={40} />} title={t('dutyCatalogue.closed')} text={problemText(error, t)} />
      </DutiesPage>
    );
  }
  return (
    <DutiesPage part="catalogue" note={loaded && t('dutyCatalogue.counts', counts)} action={add}>
      <WithPanel panel={panel}>
        {loaded && (
          <DataTable
            label={t('duties.tab.catalogue')}
            rows={shown}
            columns={columns}
            rowId={rowId}
            openId={opened.id}
            onOpen={({ id }) => opened.open(id)}
            actions={(chosen) => <SwitchButtons rows={chosen} onSwitchOff={setLeaving} />}
            tools={
              <>
                <Select
                  w={200}
                  aria-label={t('dutyCatalogue.field.layer')}
                  placeholder={t('dutyCatalogue.allLayers')}
                  clearable
                  data={layerChoices}
                  value={layer}
                  onChange={setLayer}
                />
                <Text c="var(--quiet)" style={{ whiteSpace: 'nowrap' }}>
                  {t('dutyCatalogue.asOf')}
                </Text>
                <Box w={112}>
                  <DayField aria-label={t('dutyCatalogue.asOf')} value={day} onChange={setDay} />
                </Box>
              </>
            }
            empty={
              <EmptyState
                icon={<IconListCheck size={40} />}
                title={t('dutyCatalogue.emptyTitle')}
                text={t('dutyCatalogue.empty')}
                action={add}
              />
            }
          />
        )}
      </WithPanel>
    </DutiesPage>
  );
}
