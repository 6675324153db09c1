import { NumberInput, Text, Title } from '@mantine/core';
import { formatAmount, formatWeek } from '../../../shared/text/format.ts';
import type { ProgressRow, ProgressWeek } from '../../../shared/tv-plan/ledger.ts';
import { school } from '../../client.ts';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useQuery } from '../../ui/use-query.ts';
import type { Who } from '../timetable/use-timetable.ts';
import { LessonList } from './lesson-list.tsx';
import type { HoursSpan } from './use-span.ts';

interface ProgrammePanelProps {
  row: ProgressRow;
  span: HoursSpan;
  who: Who;
  opened: Opened<string>;
}

/** A subject of a class week by week: what the plan says, what was counted by hand, and the lessons that were given. */
export function ProgrammePanel({ row, span, who, opened }: ProgrammePanelProps) {
  const { classId, subjectKey, groupName } = row;
  const place = { classId, subjectKey, groupName };
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findProgressWeeks', span, place],
    queryFn: () => school.tvPlan.findProgressWeeks({ ...span, ...place }),
  });
  const title = [`${who.className(classId)}: ${who.subject(subjectKey)}`, groupName].filter(Boolean).join(', ');
  if (!data) return <SidePanel title={title} onClose={() => opened.open(null)}>{null}</SidePanel>;
  return <WeeksPanel {...{ place, title, who, opened }} {...data} />;
} // biome-ignore format: one line while it is read

interface WeeksPanelProps extends Pick<ProgrammePanelProps, 'who' | 'opened'> {
  place: Pick<ProgressRow, 'classId' | 'subjectKey' | 'groupName'>;
  title: string;
  weeks: ProgressWeek[];
  lessons: Parameters<typeof LessonList>[0]['lessons'];
}

function WeeksPanel({ place, title, weeks, lessons, who, opened }: WeeksPanelProps) {
  const { t, language } = useTexts();
  const stored = Object.fromEntries(weeks.map(({ week, typed }) => [week, typed]));
  const { draft, set, changed } = useDraft(stored);
  const save = () => {
    const counts = weeks.flatMap(({ week, typed }) => {
      const now = draft[week] ?? typed;
      return JSON.stringify(now) === JSON.stringify(typed) ? [] : [{ ...place, week, ...now }];
    });
    return counts.length === 0 ? Promise.resolve() : school.tvPlan.saveLessonCounts({ counts });
  };
  const field = (week: ProgressWeek, of: 'planned' | 'delivered') => (
    <NumberInput
      aria-label={t(`tvCount.programme.typed.${of}`, { week: formatWeek(week.week, language) })}
      size="xs"
      w={86}
      min={0}
      max={200}
      decimalScale={2}
      decimalSeparator=","
      clampBehavior="strict"
      placeholder={formatAmount(week[of])}
      value={draft[week.week]?.[of] ?? ''}
      onChange={(value) => set({ [week.week]: { ...(draft[week.week] ?? week.typed), [of]: value === '' ? null : Number(value) } })}
    />
  );
  return (
    <RecordPanel title={title} opened={opened} changed={changed} ready onSave={save} saveLabel={t('app.actions.save')}>
      {() => (
        <>
          <Text c="var(--quiet)">{t('tvCount.programme.typedHint')}</Text>
          <table className="tv-table">
            <thead>
              <tr>
                <th scope="col">{t('tvCount.span.week')}</th>
                <th scope="col">{t('tvCount.programme.column.planned')}</th>
                <th scope="col">{t('tvCount.programme.column.delivered')}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week.week}>
                  <th scope="row">{formatWeek(week.week, language)}</th>
                  <td>{field(week, 'planned')}</td>
                  <td>{field(week, 'delivered')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Title order={3} fz={16}>{t('tvCount.programme.lessons', { count: lessons.length })}</Title>
          <LessonList lessons={lessons} who={who} />
        </>
      )}
    </RecordPanel>
  );
} // biome-ignore format: a field a line
