import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCalendarPlus,
  IconPencil,
  IconPlus,
  IconTableImport,
  IconTrash,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { formatDayShort } from '../../../shared/text/format.ts';
import { weekdayOf } from '../../../shared/tv-plan/clock.ts';
import { dayOfSlot, ownSlot } from '../../../shared/tv-plan/slot.ts';
import type { LessonInput, Timetable, TimetableLesson } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { dayOfWeek } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type PageKey, usePageKeys } from '../../ui/page-keys.ts';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo, useRoute } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import type { Place } from './lesson-grid.ts';
import { LessonPanel } from './lesson-panel.tsx';
import { LessonWeek } from './lesson-week.tsx';
import { TimetablePanel } from './timetable-panel.tsx';
import { useLessons, useTimetables, useWho } from './use-timetable.ts';

const keys: readonly PageKey[] = [
  [['Enter'], 'tvTimetable.keys.enter'],
  [['Insert'], 'tvTimetable.keys.insert'],
  [['Delete'], 'tvTimetable.keys.delete'],
];

/** The timetable in force on a day, else the newest. */
const inForce = (timetables: readonly Timetable[], day: string): Timetable | undefined =>
  timetables.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn)) ?? timetables[0];

/** The lesson that a slot of the plan was made of. */
const lessonOf = (lessons: readonly TimetableLesson[], classId: number, slot: string): TimetableLesson | undefined => {
  const day = dayOfSlot(slot);
  const name = slot.replace(/ #\d+$/, '');
  return lessons.find((one) => one.classId === classId && one.weekday === weekdayOf(day) && ownSlot(day, one) === name);
};

/** The school's own lessons by class or teacher: read from a table or typed. */
export function TimetableTab() {
  const { t } = useTexts();
  usePageKeys(keys);
  const week = useWeek();
  const { query } = useRoute();
  const timetables = useTimetables();
  const shown = timetables?.find(({ id }) => String(id) === query['table']) ?? inForce(timetables ?? [], dayOfWeek(week, 1));
  const lessons = useLessons(shown?.id);
  const who = useWho();
  const opened = useOpened<number | 'new'>();
  const [adding, setAdding] = useState<'timetable' | 'edit' | Place | null>(null);
  const view = query['view'] === 'teacher' ? 'teacher' : 'class';
  const busy = new Set(lessons.flatMap((one) => who.teachersOf(one).map(String)));
  const choices = view === 'class' ? who.classes : who.staff.filter(({ value }) => busy.has(value));
  const of = choices.find(({ value }) => value === query['of'])?.value ?? choices[0]?.value ?? '';
  const look = (change: Record<string, string>) => goTo(`/tv-plan/timetable?${new URLSearchParams({ ...(shown ? { table: String(shown.id) } : {}), view, of, ...change })}`);
  const wanted = query['slot'] ? lessonOf(lessons, Number(query['of']), query['slot']) : undefined;
  // A finding leads to its lesson once it is read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once for each place that was asked for
  useEffect(() => {
    if (wanted) opened.open(wanted.id);
  }, [wanted?.id, query['slot']]);

  const lesson = lessons.find(({ id }) => id === opened.id);
  const own = lessons.filter((one) => (view === 'class' ? [one.classId] : who.teachersOf(one)).map(String).includes(of));
  const unmatched = lessons.filter(({ subjectKey }) => subjectKey === null);
  const add = (what: 'timetable' | 'edit' | Place) => {
    setAdding(what);
    opened.open('new');
  };
  const blank = (place: Place): LessonInput => ({ ...place, timetableId: shown?.id ?? 0, classId: view === 'class' ? Number(of) : 0, minutes: null, subjectKey: null, subjectText: '', groupName: '', staffId: view === 'teacher' ? Number(of) || null : null, room: '' });
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showProblem(error, t));
  const load = (
    <Button leftSection={<IconTableImport size={16} />} onClick={() => goTo('/tv-plan/timetable/import')}>
      {t('tvTimetable.import.title')}
    </Button>
  );
  const type = { label: t('tvTimetable.add'), icon: <IconCalendarPlus size={16} />, onClick: () => add('timetable') };
  const menu = shown
    ? [
        { label: t('tvTimetable.addLesson'), icon: <IconPlus size={16} />, onClick: () => add({ weekday: 1, number: 1, startsAt: null }) },
        type,
        { label: t('tvTimetable.edit'), icon: <IconPencil size={16} />, onClick: () => add('edit') },
        { label: t('tvTimetable.delete', { name: shown.name }), icon: <IconTrash size={16} />, danger: true, onClick: () => run(school.tvPlan.deleteTimetable({ id: shown.id })) },
      ]
    : [type];
  const panel =
    opened.id === 'new' && (adding === 'timetable' || adding === 'edit') ? (
      <TimetablePanel key={adding} timetable={adding === 'edit' ? shown : undefined} opened={opened} onSaved={(id) => look({ table: String(id) })} />
    ) : opened.id === 'new' && adding && typeof adding === 'object' && shown ? (
      <LessonPanel key={JSON.stringify(adding)} lesson={undefined} blank={blank(adding)} {...{ who, opened }} onNext={({ weekday, number, startsAt }) => add({ weekday, number: number === null ? null : number + 1, startsAt: number === null ? startsAt : null })} />
    ) : (
      lesson && <LessonPanel key={lesson.id} lesson={lesson} blank={lesson} {...{ who, opened }} onNext={() => undefined} />
    );
  return (
    <TvPlanPage part="timetable" note={shown && <Note timetable={shown} />} action={load} menu={menu}>
      {timetables && shown && (
        <Group gap="sm" mb="xs">
          {timetables.length > 1 && <Select aria-label={t('tvTimetable.which')} allowDeselect={false} w={240} data={timetables.map(({ id, name, startsOn }) => ({ value: String(id), label: t('tvTimetable.since', { name, day: formatDayShort(startsOn) }) }))} value={String(shown.id)} onChange={(table) => table && look({ table })} />}
          <SegmentedControl value={view} onChange={(value) => look({ view: value, of: '' })} data={(['class', 'teacher'] as const).map((value) => ({ value, label: t(`tvView.view.${value}`) }))} />
          <Select aria-label={t(`tvView.view.${view}`)} data={choices} value={of || null} searchable allowDeselect={false} w={view === 'teacher' ? 300 : 150} onChange={(value) => value && look({ of: value })} nothingFoundMessage={t('tvView.nothingFound')} />
          {unmatched[0] && (
            <Button variant="light" color="red" leftSection={<IconAlertTriangle size={16} />} onClick={() => { look({ view: 'class', of: String(unmatched[0]?.classId) }); opened.open(unmatched[0]?.id ?? null); }}>
              {t('tvTimetable.unmatchedCount', { count: unmatched.length })}
            </Button>
          )}
        </Group>
      )}
      <WithPanel panel={panel}>
        {timetables && !shown && (
          <EmptyState icon={<IconCalendarPlus size={44} stroke={1.4} />} title={t('tvTimetable.empty')} text={t('tvTimetable.emptyText')} action={<Group gap="sm">{load}<Button variant="default" onClick={() => add('timetable')}>{t('tvTimetable.add')}</Button></Group>} />
        )}
        {shown && (
          <LessonWeek
            label={t('tvTimetable.label')}
            lessons={own}
            {...{ view, who }}
            openId={opened.id}
            onOpen={(id) => opened.open(id)}
            onAdd={add}
            onDelete={(ids) => run(school.tvPlan.deleteLessons({ ids }).then(() => opened.open(null)))}
          />
        )}
      </WithPanel>
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line

function Note({ timetable: { name, startsOn, endsOn, lessons } }: { timetable: Timetable }) {
  const { t } = useTexts();
  const span = endsOn === null ? t('tvTimetable.from', { from: formatDayShort(startsOn) }) : t('tvTimetable.span', { from: formatDayShort(startsOn), to: formatDayShort(endsOn) });
  return (
    <Text span>
      {[name, span, t('tvTimetable.lessons', { count: lessons })].join(' · ')}
    </Text>
  );
} // biome-ignore format: one line for the span
