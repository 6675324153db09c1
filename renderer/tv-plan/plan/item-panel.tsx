import { Checkbox, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { Finding } from '../../../shared/tv-plan/checks/finding.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import { offeredMaterials } from '../../../shared/tv-plan/lesson-card.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { ItemEdit, PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import { weekOf } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { OptionalDay } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useQuery } from '../../ui/use-query.ts';
import { useNames } from '../use-tv-plan.ts';
import { FindingCard } from './finding-card.tsx';
import { JournalField } from './journal-field.tsx';
import { MaterialsField } from './materials-field.tsx';
import { subjectOf } from './plan-grid.tsx';
import { ToldLine } from './told-line.tsx';

interface ItemPanelProps {
  item: PlanItem;
  plan: Plan;
  names: PlanNames;
  findings: Finding[];
  opened: Opened<string>;
}

const edited = [
  'topic',
  'task',
  'materials',
  'feedback',
  'dueOn',
  'workMinutes',
  'agreed',
  'dropped',
  'reason',
] as const;

/** One lesson of a class: who teaches it, what is done after it, by when; and what is wrong with it, with the fixes. */
export function ItemPanel({ item, plan, names, findings, opened }: ItemPanelProps) {
  const { t, language } = useTexts();
  const { channel } = useNames();
  const stored = {
    ...Object.fromEntries(edited.map((field) => [field, item[field]])),
    seats: item.seats.map(({ seat, groupName, plannedId }) => ({ seat, groupName, plannedId })),
  } as Required<{ [K in (typeof edited)[number]]: PlanItem[K] }> & {
    seats: Pick<PlanItem['seats'][number], 'seat' | 'groupName' | 'plannedId'>[];
  };
  const { draft, set, text, changed } = useDraft(stored);
  const place = { classId: item.classId, slot: item.slot, subjectKey: item.subjectKey };
  const time = item.startsAt === null ? '' : formatTime(item.startsAt);
  const where = item.channelId === null ? item.room : channel(item.channelId);
  const staff = plan.staff.map(({ id, name }) => ({ value: String(id), label: name }));
  const save = async () => {
    const edit = Object.fromEntries(edited.filter((field) => JSON.stringify(draft[field]) !== JSON.stringify(stored[field])).map((field) => [field, draft[field]])); // biome-ignore format: only what differs
    if (Object.keys(edit).length > 0) await school.tvPlan.makeChange({ kind: 'edit', items: [place], edit: edit as Partial<ItemEdit> }); // biome-ignore format: one step
    for (const [at, { seat, plannedId }] of draft.seats.entries()) {
      if (plannedId === stored.seats[at]?.plannedId) continue;
      await school.tvPlan.makeChange({ kind: 'teacher', seats: [{ classId: item.classId, slot: item.slot, seat }], staffId: plannedId }); // biome-ignore format: one step
    }
  };
  const { data: cards } = useQuery({ queryKey: ['tvPlan', 'listLessonCards', weekOf(item.day)], queryFn: () => school.tvPlan.listLessonCards({ week: weekOf(item.day) }) }); // biome-ignore format: one query
  const schoolClass = plan.classes.find(({ id }) => id === item.classId);
  const written = (cards ?? []).flatMap(({ card }) => (card === null ? [] : [card]));
  const offered = schoolClass ? offeredMaterials(written, { ...schoolClass, subjectKey: item.subjectKey }, draft.materials) : []; // biome-ignore format: one line
  const needsDue = draft.agreed && draft.dueOn === null;
  const needsReason = draft.dropped && draft.reason.trim() === '';
  return (
    <RecordPanel
      title={`${names.className(item.classId)}: ${subjectOf(item, names)}`}
      opened={opened}
      changed={changed}
      ready={!needsDue && !needsReason}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <Stack gap="sm">
          <Text c="var(--quiet)">{[formatWeekday(item.day, language), time, where].filter(Boolean).join(', ')}</Text>
          <ToldLine item={item} plan={plan} />
          {findings.map((finding) => (
            <FindingCard key={JSON.stringify(finding)} finding={finding} names={names} />
          ))}
          {draft.seats.map(({ seat, groupName, plannedId }, at) => (
            <Select
              key={seat}
              label={groupName === '' ? t('tvView.field.teacher') : t('tvView.field.teacherOf', { group: groupName })}
              data={staff}
              value={plannedId === null ? null : String(plannedId)}
              placeholder={t('tvView.nobody')}
              searchable
              clearable
              onChange={(value) => set({ seats: draft.seats.map((one, place) => (place === at ? { ...one, plannedId: value === null ? null : Number(value) } : one)) })} // biome-ignore format: one seat
            />
          ))}
          <TextInput label={t('tvView.field.topic')} {...text('topic')} />
          <TextArea label={t('tvView.field.task')} minRows={2} {...text('task')} data-autofocus />
          <NumberInput label={t('tvView.field.workMinutes')} min={0} max={600} value={draft.workMinutes ?? ''} onChange={(value) => set({ workMinutes: typeof value === 'number' ? value : null })} />
          <OptionalDay label={t('tvView.field.dueOn')} value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} error={tried && needsDue ? t('tvView.needsDue') : undefined} />
          <TextInput label={t('tvView.field.feedback')} {...text('feedback')} />
          <MaterialsField materials={draft.materials} replay={item.replayLink} offered={offered} onChange={(materials) => set({ materials })} />
          {item.kind === 'tv' && <JournalField item={item} />}
          <Checkbox label={t('tvView.field.agreed')} checked={draft.agreed} onChange={(event) => set({ agreed: event.currentTarget.checked })} />
          <Checkbox label={t('tvView.field.dropped')} checked={draft.dropped} onChange={(event) => set({ dropped: event.currentTarget.checked })} />
          {draft.dropped && <TextInput label={t('tvView.field.reason')} required error={tried && needsReason ? t('app.required') : undefined} {...text('reason')} />}
        </Stack>
      )}
    </RecordPanel>
  ); // biome-ignore format: a field a line
}
