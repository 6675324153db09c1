import { ActionIcon, Button, Checkbox, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ChangeEvent } from 'react';
import { type Bilingual, type Language, languages } from '../../shared/language.ts';
import { isPhone } from '../../shared/people/phone.ts';
import { isPostcode, tidyPostcode } from '../../shared/people/postcode.ts';
import type { School } from '../../shared/school/school.contract.ts';
import { useTexts } from '../ui/texts.tsx';
import { Section } from './section.tsx';

export interface SchoolFields {
  school: School;
  set: (part: Partial<School>) => void;
  setAndSave: (part: Partial<School>) => void;
}

type Typing = ChangeEvent<HTMLInputElement>;

/** The same text in both languages, side by side. */
function Pair({ label, value, onChange }: { label: string; value: Bilingual; onChange: (value: Bilingual) => void }) {
  const { t } = useTexts();
  return (
    <div className="school-pair">
      {languages.map((language) => (
        <TextInput
          key={language}
          label={`${label} (${t(`school.in.${language}`)})`}
          value={value[language]}
          onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}

export function NameSection({ school, set }: SchoolFields) {
  const { t } = useTexts();
  const postcode = tidyPostcode(school.postcode);
  return (
    <Section title={t('school.section.name')}>
      <Pair label={t('school.field.name')} value={school.name} onChange={(name) => set({ name })} />
      <Pair label={t('school.field.address')} value={school.address} onChange={(address) => set({ address })} />
      <TextInput
        w={180}
        label={t('school.field.postcode')}
        value={school.postcode}
        onChange={(event: Typing) => set({ postcode: event.currentTarget.value })}
      />
      {postcode !== '' && !isPostcode(postcode) && <Text c="var(--due)">{t('people.doubt.postcode')}</Text>}
    </Section>
  );
}

export function ContactSection({ school, set, setAndSave }: SchoolFields) {
  const { t } = useTexts();
  const phones = school.phones.length > 0 ? school.phones : [''];
  const setPhone = (place: number, phone: string) =>
    set({ phones: phones.map((old, at) => (at === place ? phone : old)) });
  const doubt = [...school.phones, school.hotline].some((phone) => phone.trim() !== '' && !isPhone(phone));
  return (
    <Section title={t('school.section.contact')}>
      {phones.map((phone, place) => (
        <Group key={place} gap="xs" align="flex-end">
          <TextInput
            w={240}
            label={place === 0 ? t('school.field.phones') : undefined}
            aria-label={t('school.field.phones')}
            value={phone}
            onChange={(event) => setPhone(place, event.currentTarget.value)}
          />
          {phones.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('app.actions.delete')}
              onClick={() => setAndSave({ phones: phones.filter((_, at) => at !== place) })}
            >
              <IconX size={16} />
            </ActionIcon>
          )}
          {place === phones.length - 1 && phones.length < 10 && (
            <Button
              variant="subtle"
              leftSection={<IconPlus size={16} />}
              onClick={() => set({ phones: [...phones, ''] })}
            >
              {t('school.field.onePhone')}
            </Button>
          )}
        </Group>
      ))}
      <TextInput
        w={240}
        label={t('school.field.hotline')}
        description={t('school.hint.hotline')}
        value={school.hotline}
        onChange={(event) => set({ hotline: event.currentTarget.value })}
      />
      {doubt && <Text c="var(--due)">{t('people.doubt.phone')}</Text>}
      <Pair
        label={t('school.field.hotlineHours')}
        value={school.hotlineHours}
        onChange={(hotlineHours) => set({ hotlineHours })}
      />
      <TextInput
        w={320}
        label={t('school.field.email')}
        value={school.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
    </Section>
  );
}

export function PeopleSection({ school, set, setAndSave }: SchoolFields) {
  const { t } = useTexts();
  const { deputies } = school;
  const setDeputy = (place: number, part: Partial<School['deputies'][number]>) =>
    set({ deputies: deputies.map((old, at) => (at === place ? { ...old, ...part } : old)) });
  return (
    <Section title={t('school.section.people')}>
      <TextInput
        w={420}
        label={t('school.field.director')}
        description={t('school.hint.director')}
        value={school.director}
        onChange={(event) => set({ director: event.currentTarget.value })}
      />
      {deputies.map(({ name, duty }, place) => (
        <Group key={place} gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            label={t('school.field.deputy')}
            value={name}
            onChange={(event) => setDeputy(place, { name: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            label={t('school.field.duty')}
            placeholder={t('school.hint.duty')}
            value={duty}
            onChange={(event) => setDeputy(place, { duty: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('app.actions.delete')}
            onClick={() => setAndSave({ deputies: deputies.filter((_, at) => at !== place) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} />}
        onClick={() => set({ deputies: [...deputies, { name: '', duty: '' }] })}
      >
        {t('school.field.oneDeputy')}
      </Button>
    </Section>
  );
}

export function TeachingSection({ school, setAndSave }: SchoolFields) {
  const { t } = useTexts();
  const choose = (chosen: string[]) => {
    if (chosen.length > 0) setAndSave({ languages: languages.filter((language) => chosen.includes(language)) });
  };
  return (
    <Section title={t('school.section.teaching')}>
      <Checkbox.Group
        label={t('school.field.languages')}
        description={t('school.hint.languages')}
        value={school.languages}
        onChange={choose}
      >
        <Group mt={6} gap="lg">
          {languages.map((language: Language) => (
            <Checkbox key={language} value={language} label={t(`people.language.${language}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group gap="sm">
        <Text>{t('school.field.shifts')}</Text>
        <SegmentedControl
          aria-label={t('school.field.shifts')}
          data={['1', '2', '3']}
          value={String(school.shifts)}
          onChange={(value) => setAndSave({ shifts: Number(value) })}
        />
      </Group>
    </Section>
  );
}
