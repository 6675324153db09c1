import { Group, TextInput, type TextInputProps } from '@mantine/core';
import type { Ref } from 'react';
import { useTexts } from '../ui/texts.tsx';

type NamePart = 'lastName' | 'firstName' | 'patronymic';

interface NameFieldsProps {
  /** Field of the draft as an input takes it. */
  text: (part: NamePart) => Pick<TextInputProps, 'value' | 'onChange'>;
  /** The surname is asked for, and there is none. */
  lacksLastName: boolean;
  first: Ref<HTMLInputElement>;
}

/** Surname, first name and patronymic: the same for students and staff. */
export function NameFields({ text, lacksLastName, first }: NameFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <TextInput
        label={t('people.field.lastName')}
        required
        data-autofocus
        ref={first}
        error={lacksLastName ? t('app.required') : undefined}
        {...text('lastName')}
      />
      <Group grow gap="sm" align="flex-start">
        <TextInput label={t('people.field.firstName')} {...text('firstName')} />
        <TextInput label={t('people.field.patronymic')} {...text('patronymic')} />
      </Group>
    </>
  );
}
