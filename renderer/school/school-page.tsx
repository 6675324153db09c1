import { ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { RoomTabs } from '../ui/room-tabs.tsx';
import { useTexts } from '../ui/texts.tsx';

interface SchoolPageProps {
  part: 'details' | 'calendar';
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

export function SchoolPage({ part, note, action, children }: SchoolPageProps) {
  const { t } = useTexts();
  const tabs = (['details', 'calendar'] as const).map((value) => ({ value, label: t(`school.tab.${value}`) }));
  return (
    <Page
      title={t('app.rooms.school')}
      note={note}
      action={action}
      toolbar={<RoomTabs room="school" current={part} tabs={tabs} />}
    >
      <ScrollArea flex={1} type="auto" offsetScrollbars>
        {children}
      </ScrollArea>
    </Page>
  );
}
