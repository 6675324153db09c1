import { Checkbox, Group, SegmentedControl, Text } from '@mantine/core';
import { type Language, languages } from '../../shared/language.ts';
import { useTexts } from '../ui/texts.tsx';
import type { SchoolFields } from './school-fields.ts';
import { Section } from './section.tsx';

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
