import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { type MenuAction, Page } from '../ui/page.tsx';
import { RoomTabs } from '../ui/room-tabs.tsx';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';

/** The pages of the room by what the deputy comes for; a tab leads to the first page of its group. */
const groups = {
  plan: ['plan', 'publication'],
  substitutions: ['substitutions'],
  preparing: ['materials', 'teachers', 'controls', 'lessons', 'cards', 'works', 'formats'],
  hours: ['coverage', 'programme', 'ledger'],
  sources: ['grid', 'timetable', 'limits', 'directory'],
} as const;
type Group = keyof typeof groups;
type TvPlanPart = (typeof groups)[Group][number];

interface TvPlanPageProps {
  part: TvPlanPart;
  note?: ReactNode;
  action?: ReactNode;
  menu?: MenuAction[];
  children: ReactNode;
}

export function TvPlanPage({ part, children, ...frame }: TvPlanPageProps) {
  const { t } = useTexts();
  const all = Object.entries(groups) as [Group, readonly TvPlanPart[]][];
  const [, parts] = all.find(([, own]) => own.includes(part)) ?? ['plan', [part]];
  const tabs = all.map(([group, [first]]) => ({ value: first as string, label: t(`tvPlan.group.${group}`) }));
  const toolbar = (
    <div>
      <RoomTabs room="tv-plan" current={parts[0] as string} tabs={tabs} />
      {parts.length > 1 && (
        <Tabs value={part} onChange={(value) => value && goTo(`/tv-plan/${value}`)} variant="pills" color="gray" mt={8}>
          <Tabs.List className="tv-parts">
            {parts.map((value) => (
              <Tabs.Tab key={value} value={value}>
                {t(`tvPlan.tab.${value}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
    </div>
  );
  return (
    <Page {...frame} title={t('app.rooms.tvPlan')} toolbar={toolbar}>
      {children}
    </Page>
  );
}
