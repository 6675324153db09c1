import { Button, Checkbox, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconPrinter, IconSpeakerphone } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type Briefing, type BriefingInput, briefingClauses } from '../../../shared/duties/paper-calls.ts';
import { type Role, roles } from '../../../shared/people/people.contract.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Opened, RecordPanel, useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useQuery } from '../../ui/use-query.ts';
import { DutiesPage } from '../duties-page.tsx';
import { BriefingPaper } from '../papers/briefing-paper.tsx';

const none: never[] = [];
const rowId = ({ id }: Briefing) => id;

/** The journal of briefings: who was told what, and who still lacks it (A04). */
export function BriefingsTab() {
  const { t } = useTexts();
  const { data } = useQuery({ queryKey: ['duties', 'listBriefings'], queryFn: () => school.duties.listBriefings(null) });
  const opened = useOpened<number | 'new'>();
  const columns = useColumns();
  const [showing, setShowing] = useState(false);
  const row = data?.find(({ id }) => id === opened.id);
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => opened.open('new')}>
      {t('dutyPapers.briefing.add')}
    </Button>
  );
  const panel =
    row && showing ? (
      <BriefingPaper key={row.id} id={row.id} topic={row.topic} onClose={() => setShowing(false)} />
    ) : (
      (opened.id === 'new' || row) && <BriefingPanel key={opened.id} row={row ?? null} opened={opened} onShow={() => setShowing(true)} />
    );
  return (
    <DutiesPage part="briefings" action={add}>
      <WithPanel panel={panel}>
        {data && (
          <DataTable
            label={t('duties.tab.briefings')}
            rows={data}
            columns={columns}
            rowId={rowId}
            openId={typeof opened.id === 'number' ? opened.id : null}
            onOpen={({ id }) => {
              setShowing(false);
              opened.open(id);
            }}
            onDelete={(rows) => void school.duties.deleteBriefings({ ids: rows.map(rowId) }).catch((error: unknown) => showProblem(error, t))}
            empty={
              <EmptyState
                icon={<IconSpeakerphone size={40} />}
                title={t('dutyPapers.briefing.emptyTitle')}
                text={<WithClauses text={t('dutyPapers.briefing.empty', { clauses: briefingClauses.join(', ') })} />}
                action={add}
              />
            }
          />
        )}
      </WithPanel>
    </DutiesPage>
  );
} // biome-ignore format: one handler in a line

function useColumns(): Column<Briefing>[] {
  const { t } = useTexts();
  return useMemo(() => [
    { id: 'heldOn', header: t('dutyPapers.briefing.heldOn'), width: 104, text: ({ heldOn }: Briefing) => formatDayShort(heldOn), sort: ({ heldOn }: Briefing) => heldOn },
    { id: 'topic', header: t('dutyPapers.briefing.topic'), width: 260, grow: true, text: ({ topic }: Briefing) => topic },
    { id: 'leader', header: t('dutyPapers.briefing.leader'), width: 170, text: ({ leader }: Briefing) => leader },
    { id: 'passed', header: t('dutyPapers.briefing.passed'), width: 90, align: 'right' as const, text: ({ attendees }: Briefing) => String(attendees.length), sort: ({ attendees }: Briefing) => attendees.length },
    {
      id: 'missing',
      header: t('dutyPapers.briefing.lack'),
      width: 260,
      grow: true,
      text: ({ missing }: Briefing) => missing.length === 0 ? t('dutyPapers.briefing.nobodyLacks') : `${missing.length}: ${missing.map(({ name }) => name).join(', ')}`,
      sort: ({ missing }: Briefing) => missing.length,
    },
  ], [t]); // biome-ignore format: a line for each column
}

const toInput = (row: Briefing | null): BriefingInput => ({
  id: row?.id ?? null,
  topic: row?.topic ?? '',
  heldOn: row?.heldOn ?? today(),
  leader: row?.leader ?? '',
  roles: row?.roles ?? [],
  attendees: row?.attendees.flatMap(({ staffId, attendedOn }) => (staffId === null ? [] : [{ staffId, attendedOn }])) ?? [],
}); // biome-ignore format: a field a line

interface BriefingPanelProps {
  row: Briefing | null;
  opened: Opened<number | 'new'>;
  /** Shows the sheet of the briefing on paper. */
  onShow: () => void;
}

function BriefingPanel({ row, opened, onShow }: BriefingPanelProps) {
  const { t } = useTexts();
  const { draft, set, text, changed } = useDraft<BriefingInput>(toInput(row));
  const staff =
    useQuery({ queryKey: ['people', 'listStaff'], queryFn: () => school.people.listStaff(null) }).data ?? none;
  const concerned = staff.filter(
    (person) => draft.roles.length === 0 || draft.roles.some((role) => person.roles.includes(role)),
  );
  const been = new Set(draft.attendees.map(({ staffId }) => staffId));
  const missing = concerned.filter(({ id }) => !been.has(id));
  const attend = (ids: readonly number[], was: boolean) =>
    set({
      attendees: was
        ? [...draft.attendees, ...ids.map((staffId) => ({ staffId, attendedOn: draft.heldOn }))]
        : draft.attendees.filter(({ staffId }) => !ids.includes(staffId)),
    });
  return (
    <RecordPanel
      title={row?.topic ?? t('dutyPapers.briefing.new')}
      opened={opened}
      changed={changed}
      ready={draft.topic.trim() !== ''}
      onSave={() => school.duties.saveBriefing(draft)}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <TextInput label={t('dutyPapers.briefing.topic')} required data-autofocus maxLength={300} error={tried && draft.topic.trim() === ''} {...text('topic')} />
          <Group grow align="flex-start">
            <DayField label={t('dutyPapers.briefing.heldOn')} value={draft.heldOn} onChange={(heldOn) => set({ heldOn })} />
            <TextInput label={t('dutyPapers.briefing.leader')} maxLength={120} {...text('leader')} />
          </Group>
          <MultiSelect
            label={t('dutyPapers.briefing.whom')}
            placeholder={draft.roles.length === 0 ? t('dutyPapers.briefing.all') : ''}
            data={roles.map((value) => ({ value, label: t(`people.role.${value}`) }))}
            value={draft.roles}
            onChange={(value) => set({ roles: value as Role[] })}
          />
          <Group justify="space-between">
            <Text fw={700}>{t('dutyPapers.briefing.attendees')}: {concerned.length - missing.length} / {concerned.length}</Text>
            <Button size="compact-sm" variant="subtle" disabled={missing.length === 0} onClick={() => attend(missing.map(({ id }) => id), true)}>
              {t('dutyPapers.briefing.everyoneWas')}
            </Button>
          </Group>
          <Stack gap={4}>
            {concerned.map((person) => (
              <Checkbox key={person.id} label={formatPerson(person)} checked={been.has(person.id)} onChange={(event) => attend([person.id], event.currentTarget.checked)} />
            ))}
          </Stack>
          {row && (
            <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={changed} onClick={onShow}>
              {t('dutyPapers.briefing.print')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  ); // biome-ignore format: a field each
}
