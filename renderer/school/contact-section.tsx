import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { isPhone } from '../../shared/people/phone.ts';
import { useTexts } from '../ui/texts.tsx';
import { Pair } from './pair.tsx';
import type { SchoolFields } from './school-fields.ts';
import { Section } from './section.tsx';

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
