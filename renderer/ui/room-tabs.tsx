import { Tabs } from '@mantine/core';
import { goTo, useAddress } from './route.ts';

interface RoomTabsProps {
  /** Room whose parts these are: `people` for `#/people/staff`. */
  room: string;
  current: string;
  tabs: { value: string; label: string }[];
}

/** The parts of a room; each has its own address, so that Alt+Left comes back to it. */
export function RoomTabs({ room, current, tabs }: RoomTabsProps) {
  const address = useAddress();
  const going = address.room === room ? tabs.find(({ value }) => value === address.path[0]) : undefined;
  return (
    <Tabs value={going?.value ?? current} onChange={(value) => value && goTo(`/${room}/${value}`)} keepMounted={false}>
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
