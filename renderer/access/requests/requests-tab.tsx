import { Button, NumberInput } from '@mantine/core';
import { IconMailQuestion, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { clauseText } from '../../../shared/access/clauses.ts';
import type { RequestRow } from '../../../shared/access/requests.contract.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Opened, useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { AccessPage } from '../access-page.tsx';
import { useClassNames, useRequests, useSettings, useSubjects } from '../use-access.ts';
import { RequestPanel } from './request-panel.tsx';

const rowId = (row: RequestRow) => row.id;

/** Requests of parents and students for material, and whether it was handed over in time. */
export function RequestsTab() {
  const { t } = useTexts();
  const { rows, loaded } = useRequests();
  const opened = useOpened<number | 'new'>();
  const columns = useColumns();
  const late = rows.filter(({ state }) => state === 'late').length;
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => opened.open('new')}>
      {t('access.requests.add')}
    </Button>
  );
  const remove = (some: RequestRow[]) =>
    void school.access.deleteRequests({ ids: some.map(rowId) }).catch((error: unknown) => showProblem(error, t));
  return (
    <AccessPage part="requests" note={late > 0 && t('access.requests.late', { count: late })} action={add}>
      <WithPanel panel={<Panel opened={opened} rows={rows} />}>
        {loaded && (
          <DataTable
            label={t('access.tab.requests')}
            rows={rows}
            columns={columns}
            rowId={rowId}
            openId={typeof opened.id === 'number' ? opened.id : null}
            onOpen={(row) => opened.open(row.id)}
            onDelete={remove}
            tools={<TermField />}
            empty={
              <EmptyState
                icon={<IconMailQuestion size={40} />}
                title={t('access.requests.emptyTitle')}
                text={t('access.requests.empty', { clauses: clauseText('requests') })}
                action={add}
              />
            }
          />
        )}
      </WithPanel>
    </AccessPage>
  );
}

function Panel({ opened, rows }: { opened: Opened<number | 'new'>; rows: RequestRow[] }) {
  if (opened.id === null) return null;
  const row = rows.find(({ id }) => id === opened.id);
  if (opened.id !== 'new' && !row) return null;
  return <RequestPanel key={opened.id} row={row ?? null} opened={opened} />;
}

/** In how many days material must be handed over; while nothing is entered nothing is late. */
function TermField() {
  const { t } = useTexts();
  const settings = useSettings();
  const [days, setDays] = useState<number | string | null>(null);
  if (!settings) return null;
  const shown = days ?? settings.requestDays ?? '';
  const save = () => {
    const requestDays = shown === '' ? null : Number(shown);
    if (requestDays === settings.requestDays) return;
    school.access.saveSettings({ ...settings, requestDays }).catch((error: unknown) => showProblem(error, t));
  };
  return (
    <NumberInput
      aria-label={t('access.requests.days')}
      prefix={`${t('access.requests.daysPrefix')} `}
      placeholder={t('access.requests.daysAsked')}
      min={1}
      max={365}
      allowDecimal={false}
      clampBehavior="strict"
      w={250}
      value={shown}
      onChange={setDays}
      onBlur={save}
    />
  );
}

function useColumns(): Column<RequestRow>[] {
  const { t, language } = useTexts();
  const classes = useClassNames();
  const subjects = useSubjects();
  return useMemo(() => {
    const names = new Map(subjects.map(({ key, name }) => [key, name[language]]));
    return [
      { id: 'askedOn', header: t('access.requests.field.askedOn'), width: 104, text: (row) => formatDayShort(row.askedOn), sort: (row) => row.askedOn },
      { id: 'name', header: t('people.field.name'), width: 220, grow: true, text: (row) => row.name, sort: (row) => row.sortKey },
      {
        id: 'state',
        header: t('access.requests.field.state'),
        width: 126,
        text: (row) => t(`access.requests.state.${row.state}`),
        cell: (row) => <span className={`request-${row.state}`}>{row.state === 'late' ? '! ' : ''}{t(`access.requests.state.${row.state}`)}</span>,
        filter: { of: (row) => row.state, choices: (['late', 'open', 'closed'] as const).map((value) => ({ value, label: t(`access.requests.state.${value}`) })) },
      },
      { id: 'class', header: t('people.field.class'), width: 80, text: (row) => classes.name(row.classId), sort: (row) => classes.sort(row.classId) },
      { id: 'askedBy', header: t('access.requests.field.askedBy'), width: 120, text: (row) => t(`access.requests.by.${row.askedBy}`) },
      {
        id: 'subjects',
        header: t('access.requests.field.subjects'),
        width: 200,
        grow: true,
        text: (row) => row.subjects.length === 0 ? t('access.requests.allSubjects') : row.subjects.map((key) => names.get(key) ?? key).join(', '),
      },
      { id: 'carrier', header: t('access.requests.field.carrier'), width: 120, text: (row) => t(`access.requests.carrier.${row.carrier}`) },
      {
        id: 'weeks',
        header: t('access.requests.field.weeks'),
        width: 120,
        text: (row) => row.fromWeek === row.toWeek ? row.fromWeek.slice(-3) : `${row.fromWeek.slice(-3)}–${row.toWeek.slice(-3)}`,
        sort: (row) => row.fromWeek,
      },
      { id: 'due', header: t('access.requests.field.due'), width: 104, text: (row) => (row.due ? formatDayShort(row.due) : ''), sort: (row) => row.due ?? '' },
      { id: 'handedOn', header: t('access.requests.field.handedOn'), width: 110, text: (row) => (row.handedOn ? formatDayShort(row.handedOn) : ''), sort: (row) => row.handedOn ?? '' },
    ]; // biome-ignore format: a line for each column
  }, [t, language, classes, subjects]);
}
