import { Button, Text } from '@mantine/core';
import { IconMessageCircle, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { OversightNote } from '../../../shared/duties/oversight-calls.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { NotePanel } from './note-panel.tsx';
import { OversightPage } from './oversight-page.tsx';
import { useNotes } from './use-oversight.ts';

const rowId = (row: OversightNote) => row.id;

/** What students, parents and teachers said, and what they were answered. */
export function NotesPart() {
  const { t } = useTexts();
  const rows = useNotes();
  const columns = useColumns();
  const opened = useOpened<number | 'new'>();
  if (!rows) return <OversightPage part="notes">{null}</OversightPage>;
  const note = rows.find(({ id }) => id === opened.id);
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => opened.open('new')}>
      {t('oversight.notes.add')}
    </Button>
  );
  const remove = (some: OversightNote[]) =>
    void school.duties.deleteNotes({ ids: some.map(rowId) }).catch((error: unknown) => showProblem(error, t));
  return (
    <OversightPage part="notes" action={add}>
      <Text c="var(--quiet)">{t('oversight.notes.about')}</Text>
      <WithPanel panel={(opened.id === 'new' || note) && <NotePanel key={opened.id} note={note} opened={opened} />}>
        <DataTable
          label={t('oversight.part.notes')}
          rows={rows}
          columns={columns}
          rowId={rowId}
          openId={typeof opened.id === 'number' ? opened.id : null}
          onOpen={(row) => opened.open(row.id)}
          onDelete={remove}
          empty={
            <EmptyState
              icon={<IconMessageCircle size={40} />}
              title={t('oversight.notes.emptyTitle')}
              text={t('oversight.notes.empty')}
              action={add}
            />
          }
        />
      </WithPanel>
    </OversightPage>
  );
}

function useColumns(): Column<OversightNote>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      { id: 'day', header: t('oversight.notes.onDay'), width: 104, text: (row) => formatDayShort(row.onDay), sort: (row) => row.onDay },
      {
        id: 'from',
        header: t('oversight.notes.from'),
        width: 110,
        text: (row) => t(`oversight.from.${row.fromKind}`),
        filter: { of: (row) => row.fromKind, choices: (['student', 'parent', 'teacher'] as const).map((value) => ({ value, label: t(`oversight.from.${value}`) })) },
      },
      { id: 'name', header: t('oversight.notes.name'), width: 200, text: (row) => row.fromName },
      { id: 'text', header: t('oversight.notes.text'), width: 240, grow: true, text: (row) => row.text },
      { id: 'answer', header: t('oversight.notes.answer'), width: 200, grow: true, text: (row) => row.answer || t('oversight.notes.unanswered') },
      { id: 'answeredOn', header: t('oversight.notes.answeredOn'), width: 150, text: (row) => (row.answeredOn ? formatDayShort(row.answeredOn) : ''), sort: (row) => row.answeredOn ?? '' },
    ],
    [t],
  ); // biome-ignore format: a column a line
}
