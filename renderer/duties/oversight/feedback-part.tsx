import { Button, NumberInput, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { FeedbackRow } from '../../../shared/duties/oversight-calls.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { OptionalDay } from '../../ui/day-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Opened, RecordPanel, useOpened } from '../../ui/record-panel.tsx';
import { goTo } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { OversightPage } from './oversight-page.tsx';
import { useFeedback } from './use-oversight.ts';

const rowId = (row: FeedbackRow) => row.staffId;

/** Each teacher against the period that the teacher named; by the alphabet, compared with nobody. */
export function FeedbackPart() {
  const { t } = useTexts();
  const rows = useFeedback();
  const columns = useColumns();
  const opened = useOpened<number>();
  if (!rows) return <OversightPage part="feedback">{null}</OversightPage>;
  const row = rows.find(({ staffId }) => staffId === opened.id);
  return (
    <OversightPage part="feedback">
      <Text c="var(--quiet)">
        <WithClauses text={t('oversight.feedback.about', { clause: 'MR-6.4c' })} />
      </Text>
      <WithPanel panel={row && <FeedbackPanel key={row.staffId} row={row} opened={opened} />}>
        <DataTable
          label={t('oversight.part.feedback')}
          rows={rows}
          columns={columns}
          rowId={rowId}
          openId={opened.id}
          onOpen={(one) => opened.open(one.staffId)}
          empty={
            <EmptyState
              icon={<IconMessages size={40} />}
              title={t('oversight.feedback.emptyTitle')}
              text={t('oversight.feedback.empty')}
              action={<Button onClick={() => goTo('/people/staff')}>{t('oversight.feedback.toPeople')}</Button>}
            />
          }
        />
      </WithPanel>
    </OversightPage>
  );
}

function stateOf({ days, answeredOn, late }: FeedbackRow, t: Texts): string {
  if (days === null) return t('oversight.feedback.notNamed');
  if (answeredOn === null) return t('oversight.feedback.noAnswer');
  return late > 0 ? `! ${t('oversight.feedback.late', { count: late })}` : t('oversight.feedback.inTime');
}

function useColumns(): Column<FeedbackRow>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      // Sorted by name only: a list that can be sorted by lateness is a ranking (MR-4.3).
      { id: 'name', header: t('oversight.feedback.name'), width: 280, grow: true, text: (row) => row.name, sort: (row) => row.sortKey },
      { id: 'days', header: t('oversight.feedback.days'), width: 170, align: 'right', text: (row) => (row.days === null ? '' : String(row.days)), sort: (row) => row.sortKey },
      { id: 'answeredOn', header: t('oversight.feedback.answeredOn'), width: 170, text: (row) => (row.answeredOn ? formatDayShort(row.answeredOn) : ''), sort: (row) => row.sortKey },
      { id: 'state', header: t('oversight.feedback.state'), width: 220, text: (row) => stateOf(row, t), sort: (row) => row.sortKey },
    ],
    [t],
  ); // biome-ignore format: a column a line
}

function FeedbackPanel({ row, opened }: { row: FeedbackRow; opened: Opened<number> }) {
  const { t } = useTexts();
  const [days, setDays] = useState<number | string>(row.days ?? '');
  const [answeredOn, setAnsweredOn] = useState(row.answeredOn);
  const { staffId } = row;
  const clear = () =>
    void school.duties
      .clearFeedback({ staffId })
      .then(opened.leave)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <RecordPanel
      title={row.name}
      opened={opened}
      changed={(row.days ?? '') !== days || row.answeredOn !== answeredOn}
      ready={typeof days === 'number'}
      onSave={() => school.duties.saveFeedback({ staffId, days: Number(days), answeredOn })}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <NumberInput
            label={t('oversight.feedback.days')}
            description={t('oversight.feedback.daysHint')}
            min={1}
            max={60}
            allowDecimal={false}
            clampBehavior="strict"
            value={days}
            onChange={setDays}
            error={tried}
          />
          <OptionalDay label={t('oversight.feedback.answeredOn')} value={answeredOn} onChange={setAnsweredOn} />
          {row.days !== null && (
            <Button variant="default" c="var(--late)" onClick={clear}>
              {t('oversight.feedback.clear')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  );
}
