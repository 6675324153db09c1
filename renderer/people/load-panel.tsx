import { NumberInput, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { LoadInput, LoadRow } from '../../shared/people/people.contract.ts';
import { school } from '../client.ts';
import { type Opened, RecordPanel } from '../ui/record-panel.tsx';
import { useTexts } from '../ui/texts.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { Doubt } from './doubt.tsx';
import { useClassChoices, useStaffChoices, useSubjectChoices } from './use-people.ts';

interface LoadPanelProps {
  row: LoadRow | undefined;
  /** Class of the filter: a new row most likely belongs to it. */
  classId: number | null;
  opened: Opened<number | 'new'>;
}

export function LoadPanel({ row, classId, opened }: LoadPanelProps) {
  const { t } = useTexts();
  const classes = useClassChoices();
  const staff = useStaffChoices();
  const subjects = useSubjectChoices();
  const stored: LoadInput = row
    ? inputOf(row)
    : { classId: classId ?? 0, subjectKey: '', groupName: '', staffId: null, hours: 1 };
  const { draft, set, reset, text, changed } = useDraft(stored);
  const save = () => (row ? school.people.saveLoad({ ...draft, id: row.id }) : school.people.addLoad(draft));
  const teacher = draft.staffId === null ? undefined : staff.byId.get(draft.staffId);
  const strange =
    teacher && draft.subjectKey && teacher.subjects.length > 0 && !teacher.subjects.includes(draft.subjectKey);
  // Those who teach the subject come first.
  const teachers = useMemo(
    () =>
      [
        {
          group: t('people.load.ofSubject'),
          items: staff.choices.filter(({ value }) =>
            staff.byId.get(Number(value))?.subjects.includes(draft.subjectKey),
          ),
        },
        {
          group: t('people.load.others'),
          items: staff.choices.filter(
            ({ value }) => !staff.byId.get(Number(value))?.subjects.includes(draft.subjectKey),
          ),
        },
      ].filter(({ items }) => items.length > 0),
    [staff, draft.subjectKey, t],
  );
  return (
    <RecordPanel
      title={row ? `${classes.name(row.classId)} · ${subjects.name(row.subjectKey)}` : t('people.load.new')}
      opened={opened}
      changed={changed}
      ready={draft.classId !== 0 && draft.subjectKey !== ''}
      onSave={save}
      saveLabel={t('app.actions.save')}
      {...(row ? {} : { onNext: () => reset({ ...draft, subjectKey: '', groupName: '', staffId: null }) })}
    >
      {(tried) => (
        <>
          <Select
            label={t('people.field.class')}
            required
            searchable
            data-autofocus
            error={tried && draft.classId === 0 ? t('app.required') : undefined}
            data={classes.choices}
            value={draft.classId === 0 ? null : String(draft.classId)}
            onChange={(value) => set({ classId: Number(value ?? 0) })}
            nothingFoundMessage={t('people.classes.nothing')}
          />
          <Select
            label={t('people.field.subject')}
            required
            searchable
            error={tried && draft.subjectKey === '' ? t('app.required') : undefined}
            data={subjects.choices}
            value={draft.subjectKey || null}
            onChange={(value) => set({ subjectKey: value ?? '' })}
            nothingFoundMessage={t('people.load.noSubject')}
          />
          <TextInput label={t('people.field.group')} description={t('people.hint.group')} {...text('groupName')} />
          <Select
            label={t('people.field.teacher')}
            searchable
            clearable
            data={teachers}
            value={draft.staffId === null ? null : String(draft.staffId)}
            onChange={(value) => set({ staffId: value === null ? null : Number(value) })}
            nothingFoundMessage={t('people.staff.nothing')}
          />
          {strange && <Doubt>{t('people.load.strange')}</Doubt>}
          <NumberInput
            label={t('people.field.hours')}
            min={0}
            max={60}
            step={1}
            decimalScale={2}
            decimalSeparator=","
            value={draft.hours}
            onChange={(value) => set({ hours: Number(value) || 0 })}
          />
        </>
      )}
    </RecordPanel>
  );
}

function inputOf({ classId, subjectKey, groupName, staffId, hours }: LoadRow): LoadInput {
  return { classId, subjectKey, groupName, staffId, hours };
}
