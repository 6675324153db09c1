import type { ReactNode } from 'react';
import { type MenuAction, Page } from '../ui/page.tsx';
import { RoomTabs } from '../ui/room-tabs.tsx';
import { useTexts } from '../ui/texts.tsx';

const parts = [
  'matrix',
  'people',
  'documents',
  'briefings',
  'checks',
  'headquarters',
  'oversight',
  'catalogue',
] as const;
export type DutiesPart = (typeof parts)[number];

interface DutiesPageProps {
  part: DutiesPart;
  note?: ReactNode;
  action?: ReactNode;
  menu?: MenuAction[];
  children: ReactNode;
}

/** The frame of every part of the room. */
export function DutiesPage({ part, children, ...frame }: DutiesPageProps) {
  const { t } = useTexts();
  const tabs = parts.map((value) => ({ value, label: t(`duties.tab.${value}`) }));
  return (
    <Page {...frame} title={t('app.rooms.duties')} toolbar={<RoomTabs room="duties" current={part} tabs={tabs} />}>
      {children}
    </Page>
  );
}
