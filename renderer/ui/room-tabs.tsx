import { Tabs } from '@mantine/core';
import { goTo } from './route.ts';

interface RoomTabsProps {
  /** Room whose parts these are: `people` for `#/people/staff`. */
  room: string;
  current: string;
  tabs: { value: string; label: string }[];
}

/** The parts of a room; each has its own address, so that Alt+Left comes back to it. */
export function RoomTabs({ room, current, tabs }: RoomTabsProps) {
  return (
    <Tabs value={current} onChange={(value) => value && goTo(`/${room}/${value}`)} keepMounted={false}>
      <Tabs.List>
        {tabs.map(({ value, label }) => (
          <Tabs.Tab key={value} value={value}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
