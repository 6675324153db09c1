import { useMemo, useState } from 'react';
import { formatDayShort } from '../../../shared/text/format.ts';
import { type Day, today, type Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { spanOf } from '../plan/use-plan.ts';

export interface HoursSpan {
  from: Day;
  to: Day;
  /** Lessons up to this day are over. */
  until: Day;
}

// Both pages of hours look at the same days, whichever was opened first.
let kept: { of: string; until: Day | null } | null = null;

/** What hours are counted over: the quarter of the week at first, else another quarter, the year or the week alone. */
export function useSpan(week: Week) {
  const { t, language } = useTexts();
  const { data: years } = useQuery({ queryKey: ['school', 'listYears'], queryFn: () => school.school.listYears(null) });
  const choices = useMemo(() => {
    const own = spanOf(week);
    const weekChoice = { value: 'week', label: t('tvCount.span.week'), ...own };
    const near = (years ?? []).filter(({ startsOn, endsOn }) => startsOn <= own.to && own.from <= endsOn);
    const quarters = near.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'quarter'));
    return [
      ...quarters.map(({ name, startsOn, endsOn }) => ({ value: startsOn, label: name[language] || formatDayShort(startsOn), from: startsOn, to: endsOn })),
      ...near.map(({ name, startsOn, endsOn }) => ({ value: `year ${startsOn}`, label: t('tvCount.span.year', { name }), from: startsOn, to: endsOn })),
      weekChoice,
    ];
  }, [years, week, language, t]);
  const [chosen, choose] = useState(kept);
  const { to: weekEnd } = spanOf(week);
  const quarter = choices.find(({ from, to }) => from <= weekEnd && weekEnd <= to) ?? choices.at(-1);
  const shown = choices.find(({ value }) => value === chosen?.of) ?? quarter;
  const [from, to] = [shown?.from ?? weekEnd, shown?.to ?? weekEnd];
  const usual = today() < from || today() > to ? to : today();
  const until = chosen?.until && from <= chosen.until && chosen.until <= to ? chosen.until : usual;
  const set = (next: NonNullable<typeof kept>) => {
    kept = next;
    choose(next);
  };
  return {
    loaded: years !== undefined,
    span: { from, to, until } satisfies HoursSpan,
    choices: choices.map(({ value, label }) => ({ value, label })),
    of: shown?.value ?? 'week',
    chooseSpan: (of: string) => set({ of, until: null }),
    chooseUntil: (day: Day) => set({ of: shown?.value ?? 'week', until: day }),
  };
} // biome-ignore format: a choice a line
