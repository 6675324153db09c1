import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { School } from '../../shared/school/school.contract.ts';
import { missingForPapers } from '../../shared/school/tidy-school.ts';
import { formatList } from '../../shared/text/format.ts';
import { useTexts } from '../ui/texts.tsx';

/** What the letters to families still lack, or that they lack nothing. */
export function MissingForPapers({ school }: { school: School }) {
  const { t, language } = useTexts();
  const missing = missingForPapers(school).map((field) => t(`school.missing.${field}`));
  const complete = missing.length === 0;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" role="status" c={complete ? 'var(--done)' : 'var(--due)'}>
      {complete ? <IconCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
      <Text>
        {complete ? t('school.missing.nothing') : t('school.missing.some', { list: formatList(missing, language) })}
      </Text>
    </Group>
  );
}
