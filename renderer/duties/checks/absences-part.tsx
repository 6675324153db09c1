import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCalendarOff, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AbsenceMark } from '../../../shared/duties/check-calls.ts';
import { formatDayShort, formatMoment } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { AbsencePanel } from './absence-panel.tsx';
import './checks.css';
import { useAbsence, useAbsenceMarks } from './use-checks.ts';

const rowId = (row: AbsenceMark) => row.id;

/** Absence marks, where the profile allows them and somebody has switched them on by name (M21). */
export function AbsencesPart() {
  const { t } = useTexts();
  const absence = useAbsence();
  const rows = useAbsenceMarks();
  const columns = useColumns();
  const opened = useOpened<'new'>();
  if (!absence) return null;
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => opened.open('new')}>
      {t('checks.absence.add')}
    </Button>
  );
  const remove = (some: AbsenceMark[]) =>
    void school.duties.deleteAbsenceMarks({ ids: some.map(rowId) }).catch((error: unknown) => showProblem(error, t));
  return (
    <WithPanel panel={opened.id !== null && absence.on && <AbsencePanel opened={opened} />}>
      <Stack gap="sm" flex={1} mih={0}>
        <Switch />
        {absence.on && (
          <DataTable
            label={t('checks.part.absences')}
            rows={rows}
            columns={columns}
            rowId={rowId}
            onDelete={remove}
            tools={add}
            empty={<EmptyState icon={<IconCalendarOff size={40} />} title={t('checks.absence.emptyTitle')} text={t('checks.absence.empty')} action={add} />}
          />
        )}
      </Stack>
    </WithPanel>
  ); // biome-ignore format: the empty state in one line
}

/** By what right marks are kept, who switched them, and the switch that asks for a name. */
function Switch() {
  const { t } = useTexts();
  const absence = useAbsence();
  const [who, setWho] = useState('');
  if (!absence) return null;
  const { on, clause, history } = absence;
  const turn = () =>
    void school.duties
      .switchAbsence({ on: !on, who })
      .then(() => setWho(''))
      .catch((error: unknown) => showProblem(error, t));
  const line = (one: (typeof history)[number]) =>
    t(one.on ? 'checks.absence.wasOn' : 'checks.absence.wasOff', {
      day: formatMoment(one.madeAt),
      who: one.who,
      clause: one.clause ?? t('checks.absence.noClause'),
    });
  return (
    <Stack gap="xs" maw={860}>
      <Text c="var(--quiet)">{t('checks.absence.about')}</Text>
      <div className="checks-verdict" data-done={on || undefined}>
        <Stack gap={8} flex={1}>
          <Text fw={700}>{t(on ? 'checks.absence.isOn' : 'checks.absence.isOff')}</Text>
          <Text>
            {clause === null ? (
              t('checks.absence.choice')
            ) : (
              <WithClauses text={t('checks.absence.allowedBy', { clause })} />
            )}
          </Text>
          <Group align="flex-end" gap="sm">
            <TextInput
              w={320}
              label={t('checks.absence.who')}
              placeholder={t('checks.absence.whoHint')}
              maxLength={200}
              value={who}
              onChange={(event) => setWho(event.currentTarget.value)}
            />
            <Button variant={on ? 'default' : 'filled'} disabled={who.trim() === ''} onClick={turn}>
              {t(on ? 'checks.absence.turnOff' : 'checks.absence.turnOn')}
            </Button>
          </Group>
          {history.length > 0 && (
            <div>
              <Text fz="sm" fw={600}>
                {t('checks.absence.history')}
              </Text>
              {history.slice(0, 5).map((one) => (
                <Text key={one.madeAt} fz="sm" className="number">
                  {line(one)}
                </Text>
              ))}
            </div>
          )}
        </Stack>
      </div>
    </Stack>
  );
}

function useColumns(): Column<AbsenceMark>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      { id: 'day', header: t('checks.absence.day'), width: 110, text: (row) => formatDayShort(row.onDay), sort: (row) => row.onDay },
      { id: 'name', header: t('checks.absence.student'), width: 240, grow: true, text: (row) => row.name, sort: (row) => row.sortKey },
      { id: 'class', header: t('people.field.class'), width: 90, text: (row) => row.className },
      { id: 'reason', header: t('checks.absence.reason'), width: 280, grow: true, text: (row) => row.reason },
    ],
    [t],
  ); // biome-ignore format: a column a line
}
