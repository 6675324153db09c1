import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconSend } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect } from 'react';
import { formatMoment, formatWeekday } from '../../../shared/text/format.ts';
import type { Publication } from '../../../shared/tv-plan/leaving/leaving.contract.ts';
import type { Day } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo, useRoute } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { useWeek } from '../../ui/week.ts';
import { spanOf, usePlan, usePlanNames } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { DuePanel } from './due-panel.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { ReminderField } from './reminder-field.tsx';

/** `publish 2020-04-07`, `due 2020-04-07`: what the panel shows. */
export type PublicationRecord = `${'publish' | 'due'} ${Day}`;

/** The days of the week with their stamps: when each was told to everybody, where and by whom (S03). */
export function PublicationTab() {
  const { t } = useTexts();
  const week = useWeek();
  const span = spanOf(week);
  const plan = usePlan(week);
  const names = usePlanNames(plan);
  const { query } = useRoute();
  const asked = query['day'];
  const opened = useOpened<PublicationRecord>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reminder leads to its day once
  useEffect(() => {
    if (asked) opened.open(`publish ${asked}`);
  }, [asked]);
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findPublications', span],
    queryFn: () => school.tvPlan.findPublications(span),
    placeholderData: keepPreviousData,
  });
  const days = data?.days.filter(({ lessons }) => lessons > 0) ?? [];
  const stamped = new Set(data?.publications.map((stamp) => stamp.day));
  const next = data?.due ?? days.find((one) => !stamped.has(one.day))?.day;
  const [kind, day] = opened.id?.split(' ') ?? [];
  const planDay = plan?.days.find((one) => one.day === day);
  const panel =
    kind === 'publish' && day && days.some((one) => one.day === day) ? (
      <PublishPanel key={day} day={day} last={data?.publications.at(-1)} opened={opened} />
    ) : (
      kind === 'due' && plan && planDay && <DuePanel key={day} {...{ plan, planDay, names }} onClose={() => opened.open(null)} />
    );
  return (
    <TvPlanPage
      part="publication"
      note={data && <Group gap={6}>{t(data.rule.must ? 'tvCount.publication.must' : 'tvCount.publication.may')}{data.rule.clause && <ClauseTag id={data.rule.clause} />}</Group>}
      action={data && <ReminderField remindAt={data.remindAt} />}
    >
      <WithPanel panel={panel}>
        {data && days.length === 0 ? (
          <EmptyState icon={<IconSend size={44} stroke={1.4} />} title={t('tvCount.publication.empty')} text={t('tvCount.publication.emptyText')} action={<Button onClick={() => goTo('/tv-plan/plan')}>{t('tvCards.materials.toPlan')}</Button>} />
        ) : (
          <table className="tv-table" aria-label={t('tvCount.publication.label')}>
            <thead>
              <tr>
                {(['day', 'lessons', 'due', 'stamp'] as const).map((column) => <th key={column} scope="col">{t(`tvCount.publication.column.${column}`)}</th>)}
                <td />
              </tr>
            </thead>
            <tbody>
              {days.map((one) => (
                <DayRow key={one.day} {...one} stamps={data?.publications.filter((stamp) => stamp.day === one.day) ?? []} isDue={data?.due === one.day}
                  isNext={next === one.day} open={day === one.day} onOpen={(what) => opened.open(`${what} ${one.day}`)} />
              ))}
            </tbody>
          </table>
        )}
      </WithPanel>
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line

interface DayRowProps {
  day: Day;
  lessons: number;
  withoutDue: number;
  /** The newest first. */
  stamps: Publication[];
  isDue: boolean;
  /** The day to be published next stands out. */
  isNext: boolean;
  open: boolean;
  onOpen: (what: 'publish' | 'due') => void;
}

function DayRow({ day, lessons, withoutDue, stamps, isDue, isNext, open, onOpen }: DayRowProps) {
  const { t, language } = useTexts();
  const [newest, ...older] = stamps;
  return (
    <tr data-open={open || undefined}>
      <th scope="row">
        <button type="button" className="tv-open" onClick={() => goTo(`/tv-plan/plan?view=day&of=${day}`)}>{formatWeekday(day, language)}</button>
      </th>
      <td className="number">{lessons}</td>
      <td>
        {withoutDue === 0 ? (
          <Group gap={6} wrap="nowrap" c="var(--done)"><IconCheck size={16} aria-hidden style={{ flex: 'none' }} />{t('tvCount.publication.allDue')}</Group>
        ) : (
          <button type="button" className="tv-open" style={{ color: 'var(--due)' }} onClick={() => onOpen('due')}>
            <Group gap={6} wrap="nowrap"><IconAlertTriangle size={16} aria-hidden style={{ flex: 'none' }} />{t('tvCount.publication.withoutDue', { count: withoutDue })}</Group>
          </button>
        )}
      </td>
      <td>
        {newest ? (
          <>
            <Group gap={6} wrap="nowrap" c="var(--done)"><IconCheck size={16} aria-hidden style={{ flex: 'none' }} />{formatMoment(newest.publishedAt)}</Group>
            <Text c="var(--quiet)" fz="sm">{[newest.author, newest.place].join(', ')}</Text>
            {newest.lessons !== lessons && <Text c="var(--due)" fz="sm">{t('tvCount.publication.changed', { value: newest.lessons })}</Text>}
            {older.length > 0 && <Text c="var(--quiet)" fz="sm">{t('tvCount.publication.before', { moments: older.map(({ publishedAt }) => formatMoment(publishedAt)).join('; ') })}</Text>}
          </>
        ) : (
          <Group gap={6} wrap="nowrap" c={isDue ? 'var(--late)' : 'var(--quiet)'}><IconClock size={16} aria-hidden style={{ flex: 'none' }} />{t(isDue ? 'tvCount.publication.overdue' : 'tvCount.publication.none')}</Group>
        )}
      </td>
      <td style={{ textAlign: 'right' }}>
        <Button size="xs" variant={isNext ? 'filled' : 'default'} onClick={() => onOpen('publish')}>{t(newest ? 'tvCount.publication.again' : 'tvCount.publication.publish')}</Button>
      </td>
    </tr>
  );
} // biome-ignore format: a cell a line
