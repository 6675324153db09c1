import { missingForPapers } from '../../shared/school/tidy-school.ts';
import { formatDayShort, formatList } from '../../shared/text/format.ts';
import type { MessageKey, Texts } from '../../shared/text/texts.ts';
import { type Day, dayOfWeek, today, type Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { useQuery } from '../ui/use-query.ts';

export interface RoadStep {
  room: string;
  title: MessageKey;
  state: 'done' | 'due' | 'waiting';
  text: string;
  action: MessageKey;
  place: string;
}

/** The steps of a week, each with its state from the records of its room; empty until they are read. */
export function useRoad(week: Week): RoadStep[] {
  const { t, language } = useTexts();
  const about = useQuery({ queryKey: ['school', 'find'], queryFn: () => school.school.find(null) }).data;
  const packets = useQuery({
    queryKey: ['packets', 'planWeek', { week }],
    queryFn: () => school.packets.planWeek({ week }),
  }).data;
  const periods = useQuery({ queryKey: ['period', 'list'], queryFn: () => school.period.list(null) }).data;
  const reports = useQuery({ queryKey: ['reports', 'list'], queryFn: () => school.reports.list(null) }).data;
  const day = dayIn(week);
  const duties = useQuery({
    queryKey: ['duties', 'findReminders', { day }],
    queryFn: () => school.duties.findReminders({ day }),
  }).data;
  if (!about || !packets || !reports || !periods || duties === undefined) return [];

  const absent = missingForPapers(about).map((field) => t(`app.today.paper.${field}`));
  const missing = packets.missingSheets.length;
  const report = reports.find((one) => one.week === week);
  const everyone = packets.students > 0;
  const step = (
    room: string,
    done: boolean,
    texts: { done: string; todo: string },
    place: string,
    later?: string,
  ): RoadStep => ({
    room,
    title: `app.today.${room}.title` as MessageKey,
    state: later ? 'waiting' : done ? 'done' : 'due',
    text: later ?? (done ? texts.done : texts.todo),
    action: done ? 'app.today.open' : (`app.today.${room}.action` as MessageKey),
    place,
  });

  return [
    periodStep(periods, week, t),
    step(
      'school',
      absent.length === 0,
      { done: t('app.today.school.done'), todo: t('app.today.school.todo', { list: formatList(absent, language) }) },
      '/school',
    ),
    step(
      'people',
      everyone,
      { done: t('app.today.people.done', { count: packets.students }), todo: t('app.today.people.todo') },
      everyone ? '/people' : '/imports',
    ),
    step(
      'access',
      everyone && packets.notAsked === 0,
      {
        done: t('app.today.access.done', { count: packets.rows.length }),
        todo: t('app.today.access.todo', { count: packets.notAsked }),
      },
      '/access',
      everyone ? undefined : t('app.today.later'),
    ),
    dutyStep(duties, t),
    step(
      'lessons',
      missing === 0,
      { done: t('app.today.lessons.done'), todo: t('app.today.lessons.todo', { count: missing }) },
      '/lessons',
      packets.rows.length > 0 ? undefined : t('app.today.lessonsLater'),
    ),
    packetStep(packets, t),
    step(
      'reports',
      report !== undefined,
      { done: t('app.today.reports.done', { number: report?.number ?? 0 }), todo: t('app.today.reports.todo') },
      '/reports',
      everyone ? undefined : t('app.today.later'),
    ),
  ];
}

type Periods = Awaited<ReturnType<typeof school.period.list>>;

/** The period that covers the week; one with remote mode on comes before one that is only announced. */
function periodStep(periods: Periods, week: Week, t: Texts): RoadStep {
  const covers = periods.filter(
    ({ startsOn, endsOn }) => startsOn <= dayOfWeek(week, 7) && dayOfWeek(week, 1) <= endsOn,
  );
  const period = covers.find(({ remoteSince }) => remoteSince !== null) ?? covers[0];
  const on = period !== undefined && period.remoteSince !== null;
  const span = period
    ? t('period.span', { from: formatDayShort(period.startsOn), to: formatDayShort(period.endsOn) })
    : '';
  const text = !period
    ? t('app.today.period.todo')
    : on
      ? t('app.today.period.done', { kind: t(`period.kind.${period.kind}`), span })
      : t('app.today.period.off', { span });
  return {
    room: 'period',
    title: 'app.today.period.title',
    state: on ? 'done' : 'due',
    text,
    action: period ? 'app.today.open' : 'app.today.period.action',
    place: '/period',
  };
}

/** The day by which a week is judged: today in this week, the last day of an earlier one, the first of a later one. */
const dayIn = (week: Week): Day => [dayOfWeek(week, 1), today(), dayOfWeek(week, 7)].sort()[1] ?? today();

type Reminders = Awaited<ReturnType<typeof school.duties.findReminders>>;

function dutyStep(duties: Reminders, t: Texts): RoadStep {
  const counts = duties ? (['late', 'thisWeek', 'unowned'] as const).filter((key) => duties[key] > 0) : [];
  const todo = counts.map((key) => t(`app.today.duties.${key}`, { count: duties?.[key] })).join(' ');
  const state = !duties ? 'waiting' : todo === '' ? 'done' : 'due';
  return {
    room: 'duties',
    title: 'app.today.duties.title',
    state,
    text: !duties ? t('app.today.duties.later') : todo || t('app.today.duties.done', { count: duties.total }),
    action: state === 'due' ? 'app.today.duties.action' : 'app.today.open',
    place: '/duties',
  };
}

type PacketWeek = Awaited<ReturnType<typeof school.packets.planWeek>>;

function packetStep({ rows }: PacketWeek, t: Texts): RoadStep {
  const printed = rows.filter(({ printedAt }) => printedAt !== null).length;
  const printable = rows.filter(({ printedAt, empty }) => printedAt === null && empty === null).length;
  const state = printable > 0 ? 'due' : printed > 0 ? 'done' : 'waiting';
  const texts = {
    due: t('app.today.packets.todo', { count: printable }),
    done: t('app.today.packets.done', { count: printed }),
    waiting: t('app.today.packets.waiting'),
  };
  return {
    room: 'packets',
    title: 'app.today.packets.title',
    state,
    text: texts[state],
    action: state === 'due' ? 'app.today.packets.action' : 'app.today.open',
    place: '/packets',
  };
}
