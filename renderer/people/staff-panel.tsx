import { MultiSelect, Select, Text, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { languages } from '../../shared/language.ts';
import { type Role, roles, type StaffInput, type StaffRow } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { fold } from '../../shared/text/collation.ts';
import { school } from '../client.ts';
import { type Opened, RecordPanel } from '../ui/record-panel.tsx';
import { useTexts } from '../ui/texts.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { AreasField, useAreasDraft } from './areas-field.tsx';
import { CoordinatorSection } from './coordinator-section.tsx';
import { Doubt, PhoneDoubt } from './doubt.tsx';
import { NameFields } from './name-fields.tsx';
import { useClassChoices, useSubjectChoices } from './use-people.ts';

const blank: StaffInput = {
  lastName: '',
  firstName: '',
  patronymic: '',
  phone: '',
  email: '',
  language: null,
  roles: ['subject_teacher'],
  subjects: [],
};

interface StaffPanelProps {
  person: StaffRow | undefined;
  rows: StaffRow[];
  opened: Opened<number | 'new'>;
}

export function StaffPanel({ person, rows, opened }: StaffPanelProps) {
  const { t } = useTexts();
  const subjects = useSubjectChoices();
  const classes = useClassChoices();
  const { draft, set, reset, text, changed } = useDraft<StaffInput>(person ? inputOf(person) : blank);
  const areas = useAreasDraft(person, draft.roles);
  const first = useRef<HTMLInputElement>(null);
  const save = async () => {
    const { id } = person ?? (await school.people.addStaff(draft));
    if (person && changed) await school.people.saveStaff({ ...draft, id });
    if (areas.changed) await school.people.saveAreas({ staffId: id, areas: areas.list });
  };
  const name = fold(formatPerson(draft));
  const double = rows.some((row) => row.id !== person?.id && fold(formatPerson(row)) === name);
  const next = () => {
    reset(blank);
    areas.reset();
    first.current?.focus();
  };
  return (
    <RecordPanel
      title={person ? formatPerson(person) : t('people.staff.new')}
      opened={opened}
      changed={changed || areas.changed}
      ready={draft.lastName.trim() !== '' && areas.shared.length === 0}
      onSave={save}
      saveLabel={t('app.actions.save')}
      {...(person ? {} : { onNext: next })}
    >
      {(tried) => (
        <>
          <NameFields text={text} lacksLastName={tried && draft.lastName.trim() === ''} first={first} />
          {double && name !== '' && <Doubt>{t('people.doubt.sameStaff')}</Doubt>}
          <MultiSelect
            label={t('people.field.roles')}
            data={roles.map((value) => ({ value, label: t(`people.role.${value}`) }))}
            value={draft.roles}
            onChange={(value) => set({ roles: value as Role[] })}
            hidePickedOptions
          />
          <AreasField areas={areas} />
          <MultiSelect
            label={t('people.field.subjects')}
            searchable
            clearable
            data={subjects.choices}
            value={draft.subjects}
            onChange={(value) => set({ subjects: value })}
            hidePickedOptions
            nothingFoundMessage={t('people.load.noSubject')}
          />
          <TextInput label={t('people.field.phone')} {...text('phone')} />
          <PhoneDoubt phone={draft.phone} />
          <TextInput label={t('people.field.email')} {...text('email')} />
          {draft.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(draft.email.trim()) && (
            <Doubt>{t('people.doubt.email')}</Doubt>
          )}
          <Select
            label={t('people.field.paperLanguage')}
            placeholder={t('people.staff.anyLanguage')}
            clearable
            data={languages.map((value) => ({ value, label: t(`app.language.${value}`) }))}
            value={draft.language}
            onChange={(value) => set({ language: languages.find((one) => one === value) ?? null })}
          />
          {person && <CoordinatorSection person={person} />}
          {person && person.ownClassIds.length > 0 && (
            <Text c="var(--quiet)" fz="sm">
              {t('people.staff.ownClasses', { classes: person.ownClassIds.map(classes.name).join(', ') })}
            </Text>
          )}
        </>
      )}
    </RecordPanel>
  );
}

function inputOf({ lastName, firstName, patronymic, phone, email, language, roles, subjects }: StaffRow): StaffInput {
  return { lastName, firstName, patronymic, phone, email, language, roles, subjects };
}
