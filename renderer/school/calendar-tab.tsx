import { Button, Group, Menu, SegmentedControl, Stack } from '@mantine/core';
import { IconCalendar, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SchoolYear, SchoolYearInput } from '../../shared/school/calendar.ts';
import { today } from '../../shared/week.ts';
import { school } from '../client.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useQuery, useRecordQuery } from '../ui/use-query.ts';
import { SchoolPage } from './school-page.tsx';
import { YearForm } from './year-form.tsx';
import './school.css';

/** The school years: from a ready one, or by hand; each is one editable table. */
export function CalendarTab() {
  const { t } = useTexts();
  const { data: years } = useRecordQuery({
    queryKey: ['school', 'listYears'],
    queryFn: () => school.school.listYears(null),
  });
  const [chosenId, setChosenId] = useState<number | null>(null);
  const chosen = years?.find(({ id }) => id === chosenId) ?? currentYear(years ?? []);
  const run = (work: Promise<SchoolYear>) =>
    void work.then(({ id }) => setChosenId(id)).catch((error: unknown) => showProblem(error, t));
  const add = (
    <AddYear
      known={(years ?? []).map(({ name }) => name)}
      onPreset={(key) => run(school.school.addPreset({ key }))}
      onNew={() => run(school.school.saveYear(blankYear(years ?? [])))}
    />
  );
  if (!years) return <SchoolPage part="calendar">{null}</SchoolPage>;
  return (
    <SchoolPage part="calendar" action={years.length > 0 && add}>
      {chosen ? (
        <Stack gap="md" maw={1080} pb="xl">
          {years.length > 1 && (
            <Group>
              <SegmentedControl
                aria-label={t('school.calendar.year')}
                data={years.map(({ id, name }) => ({ value: String(id), label: name }))}
                value={String(chosen.id)}
                onChange={(value) => setChosenId(Number(value))}
              />
            </Group>
          )}
          <YearForm key={chosen.id} year={chosen} others={years} />
        </Stack>
      ) : (
        <EmptyState
          icon={<IconCalendar size={40} />}
          title={t('school.calendar.emptyTitle')}
          text={t('school.calendar.empty')}
          action={add}
        />
      )}
    </SchoolPage>
  );
}

function AddYear(props: { known: string[]; onPreset: (key: string) => void; onNew: () => void }) {
  const { t, language } = useTexts();
  const { data: presets } = useQuery({
    queryKey: ['school', 'listPresets'],
    queryFn: () => school.school.listPresets(null),
  });
  return (
    <Menu shadow="md" position="bottom-end" width={420}>
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} />}>{t('school.calendar.add')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {presets?.map(({ key, name, source, draft }) => (
          <Menu.Item key={key} disabled={props.known.includes(name)} onClick={() => props.onPreset(key)}>
            <b>{name}</b> {draft && <span className="quiet">({t('school.calendar.draftMark')})</span>}
            <div className="quiet">{source[language]}</div>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={props.onNew}>{t('school.calendar.blank')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function currentYear(years: SchoolYear[]): SchoolYear | undefined {
  const day = today();
  return years.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn) ?? years[0];
}

/** The year after the newest one, or the one that is on; from 1 September to 25 May. */
function blankYear(years: SchoolYear[]): SchoolYearInput {
  const newest = years.map(({ startsOn }) => Number(startsOn.slice(0, 4)));
  const [year, month] = today().split('-').map(Number) as [number, number];
  const first = newest.length > 0 ? Math.max(...newest) + 1 : month < 7 ? year - 1 : year;
  return {
    id: null,
    name: `${first}–${first + 1}`,
    startsOn: `${first}-09-01`,
    endsOn: `${first + 1}-05-25`,
    entries: [],
  };
}
