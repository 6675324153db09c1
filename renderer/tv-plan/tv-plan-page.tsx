import type { ReactNode } from 'react';
import { type MenuAction, Page } from '../ui/page.tsx';
import { RoomTabs } from '../ui/room-tabs.tsx';
import { useTexts } from '../ui/texts.tsx';

const parts = ['plan', 'substitutions', 'materials', 'cards', 'grid', 'directory'] as const;
type TvPlanPart = (typeof parts)[number];

interface TvPlanPageProps {
  part: TvPlanPart;
  note?: ReactNode;
  action?: ReactNode;
  menu?: MenuAction[];
  children: ReactNode;
}

export function TvPlanPage({ part, children, ...frame }: TvPlanPageProps) {
  const { t } = useTexts();
  const tabs = parts.map((value) => ({ value, label: t(`tvPlan.tab.${value}`) }));
  return (
    <Page {...frame} title={t('app.rooms.tvPlan')} toolbar={<RoomTabs room="tv-plan" current={part} tabs={tabs} />}>
      {children}
    </Page>
  );
}
