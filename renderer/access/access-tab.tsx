import { Button, Stack } from '@mantine/core';
import { IconAccessPoint, IconChecklist, IconClipboardText } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { AccessRow } from '../../shared/access/access.contract.ts';
import { type Question, questions } from '../../shared/access/answers.ts';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { goTo } from '../ui/route.ts';
import { WithPanel } from '../ui/side-panel.tsx';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { useWeek } from '../ui/week.ts';
import { useAccessColumns } from './access-columns.tsx';
import { AccessPage } from './access-page.tsx';
import { AccessPanel } from './access-panel.tsx';
import { CallNotice } from './call-notice.tsx';
import { ChannelCounts, type Chosen, channelOf, toChosen } from './channel-counts.tsx';
import { useAccess, useAnswering, useToCall } from './use-access.ts';

const rowId = (row: AccessRow) => row.studentId;
const answerKeys: Record<string, boolean | null> = { 1: true, 2: false, 0: null, Backspace: null, Delete: null };

/** What the address asks to be shown: `?class=7&internet=none&channel=paper&tv=clash`; `open` opens one student. */
type Query = Record<string, string>;
const filterable = ['class', 'internet', 'device', 'tv', 'phone'];

export function AccessTab({ query }: { query: Query }) {
  const { t } = useTexts();
  const { rows, loaded } = useAccess();
  const answer = useAnswering();
  // The rows of the chosen channel as they were when it was chosen: a student does not vanish while being asked.
  const [chosen, setChosen] = useState<{ channel: Chosen | 'toCall'; ids: ReadonlySet<number> } | null>(null);
  const [open, setOpen] = useState<readonly number[]>(query['open'] ? [Number(query['open'])] : []);
  const openOne = useCallback((row: AccessRow) => setOpen([row.studentId]), []);
  const columns = useAccessColumns(openOne);
  const selected = useRef<AccessRow[]>([]);
  const onSelect = useCallback((next: AccessRow[]) => {
    selected.current = next;
  }, []);
  const shown = useMemo(() => (chosen ? rows.filter((row) => chosen.ids.has(row.studentId)) : rows), [rows, chosen]);
  const choose = (channel: Chosen | null) =>
    setChosen(channel && { channel, ids: new Set(rows.filter((row) => channelOf(row) === channel).map(rowId)) });

  const toCall = useToCall(useWeek());
  const showToCall = (on: boolean) =>
    setChosen(on && toCall ? { channel: 'toCall', ids: new Set(toCall.studentIds) } : null);
  const [callWanted, setCallWanted] = useState(query['show'] === 'toCall');
  if (callWanted && toCall) {
    setCallWanted(false);
    showToCall(true);
  }

  // From a report: its number and the list behind it are the same students.
  const [wanted, setWanted] = useState(() => toChosen(query['channel']));
  if (loaded && wanted) {
    setWanted(null);
    choose(wanted);
  }

  const onRowKey = (event: KeyboardEvent, row: AccessRow, column: Column<AccessRow> | undefined) => {
    if (event.key === 'Enter') {
      openOne(row);
      return true;
    }
    const question = questions.find((one) => one === column?.id);
    const value = answerKeys[event.key];
    if (!question || value === undefined || event.ctrlKey || event.altKey || event.metaKey) return false;
    const together = selected.current.some(({ studentId }) => studentId === row.studentId);
    answer((together ? selected.current : [row]).map(rowId), { [question]: value });
    return together ? true : nextCell(question);
  };

  const undecided = rows.filter(({ channel }) => channel === null).length;
  const openRows = rows.filter(({ studentId }) => open.includes(studentId));
  return (
    <AccessPage
      part="students"
      note={rows.length > 0 ? t('access.keys') : undefined}
      action={
        rows.length > 0 && (
          <Button leftSection={<IconClipboardText size={18} />} onClick={() => goTo('/access/survey')}>
            {undecided > 0 ? t('access.startSurvey', { count: undecided }) : t('access.survey.open')}
          </Button>
        )
      }
    >
      <WithPanel
        panel={openRows.length > 0 && <AccessPanel key={open.join()} rows={openRows} onClose={() => setOpen([])} />}
      >
        {loaded && (
          <Stack gap="sm" flex={1} mih={0}>
            {toCall && <CallNotice toCall={toCall} shown={chosen?.channel === 'toCall'} onShow={showToCall} />}
            {rows.length > 0 && (
              <ChannelCounts
                rows={rows}
                chosen={chosen === null || chosen.channel === 'toCall' ? null : chosen.channel}
                onChoose={choose}
              />
            )}
            <DataTable
              label={t('app.rooms.access')}
              rows={shown}
              columns={columns}
              rowId={rowId}
              initialFilters={Object.fromEntries(Object.entries(query).filter(([name]) => filterable.includes(name)))}
              openId={open.length === 1 ? (open[0] ?? null) : null}
              onSelect={onSelect}
              onRowKey={onRowKey}
              actions={(picked) => (
                <Button leftSection={<IconChecklist size={16} />} onClick={() => setOpen(picked.map(rowId))}>
                  {t('access.mark', { count: picked.length })}
                </Button>
              )}
              {...(rows.length === 0 ? { empty: <Empty /> } : {})}
            />
          </Stack>
        )}
      </WithPanel>
    </AccessPage>
  );
}

/** To the next question of this student, after the last one to the next student. */
function nextCell(question: Question): { down: number; right: number } {
  const place = questions.indexOf(question);
  return place === questions.length - 1 ? { down: 1, right: -place } : { down: 0, right: 1 };
}

function Empty() {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={<IconAccessPoint size={40} />}
      title={t('access.emptyTitle')}
      text={t('access.empty')}
      action={<Button onClick={() => goTo('/people/students')}>{t('access.toPeople')}</Button>}
    />
  );
}
