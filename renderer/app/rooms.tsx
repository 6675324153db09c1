import {
  IconAccessPoint,
  IconBook2,
  IconHome,
  IconMailbox,
  IconReport,
  IconSchool,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { MessageKey } from '../../shared/text/texts.ts';
import { AccessScreen } from '../access/access-screen.tsx';
import { LessonsScreen } from '../lessons/lessons-screen.tsx';
import { PacketsScreen } from '../packets/packets-screen.tsx';
import { PeopleScreen } from '../people/people-screen.tsx';
import { ReportsScreen } from '../reports/reports-screen.tsx';
import { SchoolScreen } from '../school/school-screen.tsx';
import { TodayScreen } from './today-screen.tsx';

export interface RoomEntry {
  room: string;
  name: MessageKey;
  icon: ComponentType<{ size?: number }>;
  Screen: ComponentType;
}

/** The rooms that are built, in the order of the rail. */
export const rooms: RoomEntry[] = [
  { room: 'today', name: 'app.rooms.today', icon: IconHome, Screen: TodayScreen },
  { room: 'school', name: 'app.rooms.school', icon: IconSchool, Screen: SchoolScreen },
  { room: 'people', name: 'app.rooms.people', icon: IconUsers, Screen: PeopleScreen },
  { room: 'access', name: 'app.rooms.access', icon: IconAccessPoint, Screen: AccessScreen },
  { room: 'lessons', name: 'app.rooms.lessons', icon: IconBook2, Screen: LessonsScreen },
  { room: 'packets', name: 'app.rooms.packets', icon: IconMailbox, Screen: PacketsScreen },
  { room: 'reports', name: 'app.rooms.reports', icon: IconReport, Screen: ReportsScreen },
];
