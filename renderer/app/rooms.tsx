import {
  IconAccessPoint,
  IconBook2,
  IconCalendarEvent,
  IconDeviceTv,
  IconHome,
  IconListCheck,
  IconMailbox,
  IconReport,
  IconSchool,
  IconUsers,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { MessageKey } from '../../shared/text/texts.ts';
import { TodayScreen } from './today-screen.tsx';

// A room is read when it is first opened: the start reads a third of the script.
const AccessScreen = lazy(async () => ({ default: (await import('../access/access-screen.tsx')).AccessScreen }));
const DutiesScreen = lazy(async () => ({ default: (await import('../duties/duties-screen.tsx')).DutiesScreen }));
const LessonsScreen = lazy(async () => ({ default: (await import('../lessons/lessons-screen.tsx')).LessonsScreen }));
const PacketsScreen = lazy(async () => ({ default: (await import('../packets/packets-screen.tsx')).PacketsScreen }));
const PeopleScreen = lazy(async () => ({ default: (await import('../people/people-screen.tsx')).PeopleScreen }));
const PeriodScreen = lazy(async () => ({ default: (await import('../period/period-screen.tsx')).PeriodScreen }));
const ReportsScreen = lazy(async () => ({ default: (await import('../reports/reports-screen.tsx')).ReportsScreen }));
const SchoolScreen = lazy(async () => ({ default: (await import('../school/school-screen.tsx')).SchoolScreen }));
const TvPlanScreen = lazy(async () => ({ default: (await import('../tv-plan/tv-plan-screen.tsx')).TvPlanScreen }));
/** Opened from People; it has no place in the rail. */
export const ImportsScreen = lazy(async () => ({
  default: (await import('../imports/imports-screen.tsx')).ImportsScreen,
}));

export interface RoomEntry {
  room: string;
  name: MessageKey;
  icon: ComponentType<{ size?: number }>;
  Screen: ComponentType;
}

/** The rooms that are built, in the order of the rail. */
export const rooms: RoomEntry[] = [
  { room: 'today', name: 'app.rooms.today', icon: IconHome, Screen: TodayScreen },
  { room: 'period', name: 'app.rooms.period', icon: IconCalendarEvent, Screen: PeriodScreen },
  { room: 'school', name: 'app.rooms.school', icon: IconSchool, Screen: SchoolScreen },
  { room: 'people', name: 'app.rooms.people', icon: IconUsers, Screen: PeopleScreen },
  { room: 'access', name: 'app.rooms.access', icon: IconAccessPoint, Screen: AccessScreen },
  { room: 'duties', name: 'app.rooms.duties', icon: IconListCheck, Screen: DutiesScreen },
  { room: 'tv-plan', name: 'app.rooms.tvPlan', icon: IconDeviceTv, Screen: TvPlanScreen },
  { room: 'lessons', name: 'app.rooms.lessons', icon: IconBook2, Screen: LessonsScreen },
  { room: 'packets', name: 'app.rooms.packets', icon: IconMailbox, Screen: PacketsScreen },
  { room: 'reports', name: 'app.rooms.reports', icon: IconReport, Screen: ReportsScreen },
];
