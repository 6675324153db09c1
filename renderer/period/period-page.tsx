import type { ReactNode } from 'react';
import type { MenuAction } from '../ui/page.tsx';
import { Page } from '../ui/page.tsx';
import { RoomTabs } from '../ui/room-tabs.tsx';
import { useTexts } from '../ui/texts.tsx';

const parts = ['periods', 'frost', 'profile', 'questions', 'calendar'] as const;

interface PeriodPageProps {
  part: (typeof parts)[number];
  note?: ReactNode;
  action?: ReactNode;
  menu?: MenuAction[];
  children: ReactNode;
}

export function PeriodPage({ part, children, ...page }: PeriodPageProps) {
  const { t } = useTexts();
  const tabs = parts.map((value) => ({ value, label: t(`period.tab.${value}`) }));
  return (
    <Page title={t('app.rooms.period')} toolbar={<RoomTabs room="period" current={part} tabs={tabs} />} {...page}>
      {children}
    </Page>
  );
}
