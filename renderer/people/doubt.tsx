import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isPhone } from '../../shared/people/phone.ts';
import { useTexts } from '../ui/texts.tsx';

/** A doubt about what was typed: said, never in the way of saving. */
export function Doubt({ children }: { children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" c="var(--due)" role="note">
      <IconAlertTriangle size={16} style={{ flex: 'none', marginTop: 2 }} aria-hidden />
      <Text fz="sm">{children}</Text>
    </Group>
  );
}

/** Under a phone field: whether it can be dialled at all. */
export function PhoneDoubt({ phone }: { phone: string }) {
  const { t } = useTexts();
  return phone.trim() === '' || isPhone(phone) ? null : <Doubt>{t('people.doubt.phone')}</Doubt>;
}

/** In a table cell: a doubtful value stays as it is and is marked; its title says what the doubt is. */
export function Doubtful({ text, doubt }: { text: string; doubt: string | null }) {
  if (!doubt) return text;
  return (
    <span title={doubt}>
      <IconAlertTriangle size={14} color="var(--due)" style={{ verticalAlign: -2 }} aria-label={doubt} /> {text}
    </span>
  );
}
