import type { ReactNode } from 'react';
import { type MenuAction, Page } from '../ui/page.tsx';
import { RoomTabs } from '../ui/room-tabs.tsx';
import { useTexts } from '../ui/texts.tsx';

const parts = ['students', 'survey', 'classes', 'rules', 'requests', 'what-if', 'contacts', 'readiness'] as const;
export type AccessPart = (typeof parts)[number];

interface AccessPageProps {
  part: AccessPart;
  note?: ReactNode;
  action?: ReactNode;
  menu?: MenuAction[];
  children: ReactNode;
}

export function AccessPage({ part, children, ...frame }: AccessPageProps) {
  const { t } = useTexts();
  const tabs = parts.map((value) => ({ value, label: t(`access.tab.${value}`) }));
  return (
    <Page {...frame} title={t('app.rooms.access')} toolbar={<RoomTabs room="access" current={part} tabs={tabs} />}>
      {children}
    </Page>
  );
}
