import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MenuAction } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DutiesPage } from '../duties-page.tsx';
import { PartSwitch } from '../part-switch.tsx';

const parts = ['signals', 'feedback', 'notes'] as const;

interface OversightPageProps {
  part: (typeof parts)[number];
  note?: ReactNode;
  action?: ReactNode;
  menu?: MenuAction[];
  children: ReactNode;
}

export function OversightPage({ part, children, ...frame }: OversightPageProps) {
  const { t } = useTexts();
  return (
    <DutiesPage part="oversight" {...frame}>
      <Stack gap="md" flex={1} mih={0}>
        <PartSwitch
          label={t('duties.tab.oversight')}
          of="/duties/oversight"
          current={part}
          parts={parts.map((value) => ({ value, label: t(`oversight.part.${value}`) }))}
        />
        {children}
      </Stack>
    </DutiesPage>
  );
}
