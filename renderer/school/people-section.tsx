import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { School } from '../../shared/school/school.contract.ts';
import { useTexts } from '../ui/texts.tsx';
import type { SchoolFields } from './school-fields.ts';
import { Section } from './section.tsx';

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
