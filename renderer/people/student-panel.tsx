import { Group, Select, Text, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { findDouble } from '../../shared/people/doubles.ts';
import type { Student, StudentRow } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { isPostcode, tidyPostcode } from '../../shared/people/postcode.ts';
import { school } from '../client.ts';
import { type Opened, RecordPanel } from '../ui/record-panel.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useTexts } from '../ui/texts.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { Doubt, PhoneDoubt } from './doubt.tsx';
import { NameFields } from './name-fields.tsx';
import { useClassChoices } from './use-people.ts';

const blank = (classId: number): Student => ({
  id: 0,
  classId,
  lastName: '',
  firstName: '',
  patronymic: '',
  journalId: null,
  address: '',
  postcode: '',
  phone: '',
  guardian: '',
  guardianPhone: '',
});

interface StudentPanelProps {
  /** Undefined for a new one. */
  student: StudentRow | undefined;
  /** Class of the filter: a new student most likely goes there. */
  classId: number | null;
  students: StudentRow[];
  opened: Opened<number | 'new'>;
}

export function StudentPanel({ student, classId, students, opened }: StudentPanelProps) {
  const { t } = useTexts();
  const classes = useClassChoices();
  const stored = student ? withoutRow(student) : blank(classId ?? 0);
  const { draft, set, reset, text, changed } = useDraft<Student>(stored);
  const { id, ...input } = draft;
  const save = () => (id === 0 ? school.people.addStudent(input) : school.people.saveStudent(draft));
  const double = findDouble(students, draft);
  const postcode = tidyPostcode(draft.postcode);
  const first = useRef<HTMLInputElement>(null);
  const typed = id === 0 ? JSON.stringify({ ...draft, classId: 0 }) !== JSON.stringify(blank(0)) : changed;
  const next = () => {
    reset(blank(draft.classId));
    first.current?.focus();
  };
  return (
    <RecordPanel
      title={student ? formatPerson(student) : t('people.students.new')}
      opened={opened}
      changed={typed}
      ready={draft.lastName.trim() !== '' && draft.classId !== 0}
      onSave={save}
      saveLabel={t('app.actions.save')}
      {...(student ? {} : { onNext: next })}
    >
      {(tried) => (
        <>
          <NameFields text={text} lacksLastName={tried && draft.lastName.trim() === ''} first={first} />
          {double && (
            <Doubt>
              {t('people.doubt.doubleOf', { name: formatPerson(double), class: classes.name(double.classId) })}
            </Doubt>
          )}
          <Group grow gap="sm" align="flex-start">
            <Select
              label={t('people.field.class')}
              required
              searchable
              error={tried && draft.classId === 0 ? t('app.required') : undefined}
              data={classes.choices}
              value={draft.classId === 0 ? null : String(draft.classId)}
              onChange={(value) => set({ classId: Number(value ?? 0) })}
              nothingFoundMessage={t('people.classes.nothing')}
            />
            <TextInput
              label={t('people.field.journalId')}
              value={draft.journalId ?? ''}
              onChange={(event) => set({ journalId: event.currentTarget.value || null })}
            />
          </Group>
          {classes.choices.length === 0 && <Doubt>{t('people.students.needsClass')}</Doubt>}
          <TextArea
            label={t('people.field.address')}
            description={t('people.hint.address')}
            minRows={3}
            maxRows={8}
            {...text('address')}
          />
          <TextInput label={t('people.field.postcode')} {...text('postcode')} w={150} />
          {postcode !== '' && !isPostcode(postcode) && <Doubt>{t('people.doubt.postcode')}</Doubt>}
          <TextInput label={t('people.field.phone')} {...text('phone')} />
          <PhoneDoubt phone={draft.phone} />
          <TextInput label={t('people.field.guardian')} description={t('people.hint.guardian')} {...text('guardian')} />
          <TextInput label={t('people.field.guardianPhone')} {...text('guardianPhone')} />
          <PhoneDoubt phone={draft.guardianPhone} />
          {student && (
            <Text c="var(--quiet)" fz="sm">
              {t('people.students.channelIs', { channel: t(`access.channel.${student.channel ?? 'unknown'}`) })}
            </Text>
          )}
        </>
      )}
    </RecordPanel>
  );
}

function withoutRow({ sortKey: _sortKey, channel: _channel, ...student }: StudentRow): Student {
  return student;
}
