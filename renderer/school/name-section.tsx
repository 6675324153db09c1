import { Text, TextInput } from '@mantine/core';
import { isPostcode, tidyPostcode } from '../../shared/people/postcode.ts';
import { useTexts } from '../ui/texts.tsx';
import { Pair } from './pair.tsx';
import type { SchoolFields } from './school-fields.ts';
import { Section } from './section.tsx';

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
        onChange={(event) => set({ postcode: event.currentTarget.value })}
      />
      {postcode !== '' && !isPostcode(postcode) && <Text c="var(--due)">{t('people.doubt.postcode')}</Text>}
    </Section>
  );
}
