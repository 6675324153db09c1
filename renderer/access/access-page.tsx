import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { RoomTabs } from '../ui/room-tabs.tsx';
import { useTexts } from '../ui/texts.tsx';

export function AccessPage({
  part,
  note,
  children,
}: {
  part: 'students' | 'classes';
  note?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTexts();
  const tabs = (['students', 'classes'] as const).map((value) => ({ value, label: t(`access.tab.${value}`) }));
  return (
    <Page title={t('app.rooms.access')} note={note} toolbar={<RoomTabs room="access" current={part} tabs={tabs} />}>
      {children}
    </Page>
  );
}
