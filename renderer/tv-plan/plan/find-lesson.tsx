import { Select } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { forwardRef, useMemo, useState } from 'react';
import { fold } from '../../../shared/text/collation.ts';
import { weekdayName } from '../../../shared/text/format.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import { weekdayOf } from '../../../shared/tv-plan/clock.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import { useTexts } from '../../ui/texts.tsx';
import { itemName, subjectOf } from './plan-grid.tsx';

interface FindLessonProps {
  plan: Plan;
  names: PlanNames;
  onFind: (item: PlanItem) => void;
}

const most = 30;
const none: { value: string; label: string; folded: string }[] = [];

/** Finds any lesson of the week by class, subject, teacher, topic or day: `/` and the first letters. */
export const FindLesson = forwardRef<HTMLInputElement, FindLessonProps>(function FindLesson({ plan, names, onFind }, ref) {
  const { t, language } = useTexts();
  const [asked, setAsked] = useState(false); // a week of a large school has thousands of lessons: named when somebody looks for one
  const lessons = useMemo(() => {
    if (!asked) return none;
    const days = new Map(plan.days.map(({ day }) => [day, weekdayName(weekdayOf(day), language, 'short')]));
    return plan.items.map((item) => {
      const who = item.seats.map(({ staffId }) => (staffId === null ? '' : names.staffName(staffId)));
      const when = [days.get(item.day), item.startsAt === null ? '' : formatTime(item.startsAt)];
      const label = [names.className(item.classId), subjectOf(item, names), ...when, ...who, item.topic].filter(Boolean).join(' · ');
      return { value: itemName(item), label, folded: fold(label) };
    });
  }, [asked, plan, names, language]);
  return (
    <Select
      ref={ref}
      aria-label={t('tvView.find')}
      placeholder={t('tvView.find')}
      leftSection={<IconSearch size={16} />}
      data={lessons}
      onFocus={() => setAsked(true)}
      onBlur={() => setAsked(false)}
      value={null}
      searchable
      limit={most}
      w={260}
      comboboxProps={{ width: 460, position: 'bottom-start' }}
      nothingFoundMessage={t('tvView.nothingFound')}
      filter={({ search, limit }) => {
        const words = fold(search).split(' ').filter(Boolean);
        const hits = lessons.filter(({ folded }) => words.every((word) => folded.includes(word)));
        // «5» means the fifth grade rather than 10:50: lessons with words that begin so come first.
        const begins = ({ folded }: { folded: string }) => words.every((word) => ` ${folded}`.includes(` ${word}`));
        return [...hits.filter(begins), ...hits.filter((hit) => !begins(hit))].slice(0, limit);
      }}
      onChange={(value) => {
        const item = plan.items.find((one) => itemName(one) === value);
        if (item) onFind(item);
      }}
    />
  );
}); // biome-ignore format: one text a line
