import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconEyeOff, IconPlus, IconShieldLock, IconStethoscope } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { IllnessSignal, Member } from '../../../shared/duties/headquarters-calls.ts';
import { formatDayShort, formatMoment } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';
import { useLooks, useSignalCount, useSignals } from './use-headquarters.ts';

export interface Look {
  look: string;
  name: string;
}

interface HealthProps {
  members: Member[];
  look: Look | null;
  onLook: (look: Look | null) => void;
  onOpen: (signal: number | 'new') => void;
}

/** Signals of illness: a bare count for everybody, the rest for a member who says so and is written down. */
export function Health({ members, look, onLook, onOpen }: HealthProps) {
  const { t } = useTexts();
  const count = useSignalCount(useWeek());
  const looks = useLooks();
  useEffect(() => {
    if (!look) return;
    return () => void school.duties.closeHealth({ look: look.look });
  }, [look]);
  return (
    <section aria-label={t('headquarters.health')}>
      <Group gap="md" align="baseline" pb="xs">
        <Title order={2} fz={17}>
          {t('headquarters.health')}
        </Title>
        {count && (
          <Text c="var(--quiet)" className="number">
            {t('headquarters.week', { count: count.signals, open: count.withoutMeasure })}
          </Text>
        )}
      </Group>
      {look ? (
        <OpenHealth look={look} onClose={() => onLook(null)} onOpen={onOpen} />
      ) : (
        <Closed members={members} onLook={onLook} />
      )}
      <Text fz="sm" c="var(--quiet)" pt="sm" maw={860}>
        {t('headquarters.protects')}
      </Text>
      {looks.length > 0 && (
        <div>
          <Text fz="sm" fw={600} pt="xs">
            {t('headquarters.looks')}
          </Text>
          {looks.slice(0, 5).map(({ at, name }) => (
            <Text key={at} fz="sm" className="number">
              {t('headquarters.look', { moment: formatMoment(at), name })}
            </Text>
          ))}
        </div>
      )}
    </section>
  );
}

function Closed({ members, onLook }: { members: Member[]; onLook: (look: Look) => void }) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const member = members.find(({ id }) => String(id) === chosen);
  const open = (memberId: number) =>
    void school.duties
      .openHealth({ memberId })
      .then(onLook)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <div className="checks-verdict">
      <IconShieldLock size={22} aria-hidden />
      <Stack gap={8} flex={1}>
        <Text fw={700}>{t('headquarters.hiddenTitle')}</Text>
        <Text>{t('headquarters.hiddenText')}</Text>
        {members.length > 0 && (
          <Group align="flex-end" gap="sm">
            <Select
              w={340}
              label={t('headquarters.iAm')}
              data={members.map(({ id, name }) => ({ value: String(id), label: name }))}
              value={chosen}
              onChange={setChosen}
            />
            {member && (
              <Button onClick={() => open(member.id)}>{t('headquarters.openAs', { name: member.name })}</Button>
            )}
          </Group>
        )}
      </Stack>
    </div>
  );
}

const rowId = (row: IllnessSignal) => row.id;

function OpenHealth({ look, onClose, onOpen }: { look: Look; onClose: () => void; onOpen: HealthProps['onOpen'] }) {
  const { t } = useTexts();
  const rows = useSignals(look.look);
  const columns = useColumns();
  const add = (
    <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => onOpen('new')}>
      {t('headquarters.addSignal')}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Text fw={600}>{t('headquarters.opened', { name: look.name })}</Text>
        <Button size="compact-sm" variant="default" leftSection={<IconEyeOff size={16} />} onClick={onClose}>
          {t('headquarters.close')}
        </Button>
      </Group>
      <div style={{ height: rows.length === 0 ? undefined : 320, display: 'flex' }}>
        <DataTable
          label={t('headquarters.health')}
          rows={rows}
          columns={columns}
          rowId={rowId}
          onOpen={(row) => onOpen(row.id)}
          tools={add}
          empty={
            <EmptyState
              icon={<IconStethoscope size={36} />}
              title={t('headquarters.emptyTitle')}
              text={t('headquarters.empty')}
              action={add}
            />
          }
        />
      </div>
    </Stack>
  );
}

function useColumns(): Column<IllnessSignal>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      { id: 'day', header: t('headquarters.onDay'), width: 104, text: (row) => formatDayShort(row.onDay), sort: (row) => row.onDay },
      { id: 'source', header: t('headquarters.source'), width: 170, text: (row) => row.source },
      { id: 'about', header: t('headquarters.aboutWhom'), width: 170, text: (row) => row.about },
      { id: 'sign', header: t('headquarters.sign'), width: 180, grow: true, text: (row) => row.sign },
      { id: 'measure', header: t('headquarters.measure'), width: 180, grow: true, text: (row) => row.measure || t('headquarters.noMeasureYet') },
    ],
    [t],
  ); // biome-ignore format: a column a line
}
