import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type CalendarEntry, type CalendarFinding, checkYear, type SchoolYear } from '../../shared/school/calendar.ts';
import { school } from '../client.ts';
import { DayField } from '../ui/day-field.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useAutosave } from '../ui/use-autosave.ts';
import { EntryRow, Finding } from './entry-row.tsx';

const runsBackwards = ({ kind }: CalendarFinding) => kind === 'reversed' || kind === 'yearReversed';

/** One school year as an editable table that stores itself; doubts stand under the line they are about. */
export function YearForm({ year, others }: { year: SchoolYear; others: SchoolYear[] }) {
  const { t } = useTexts();
  const { draft, change, save, state } = useAutosave(
    year,
    (next) => next.name.trim() !== '' && !checkYear(next, []).some(runsBackwards),
    (next) => school.school.saveYear(next),
  );
  const findings = checkYear(draft, others);
  const setEntry = (place: number, part: Partial<CalendarEntry>) =>
    change({ ...draft, entries: draft.entries.map((old, at) => (at === place ? { ...old, ...part } : old)) });
  const add = () =>
    change({
      ...draft,
      entries: [
        ...draft.entries,
        { kind: 'holiday', name: { ru: '', kk: '' }, startsOn: draft.startsOn, endsOn: draft.startsOn },
      ],
    });
  const remove = (place: number) => {
    change({ ...draft, entries: draft.entries.filter((_, at) => at !== place) });
    save();
  };
  const deleteYear = () =>
    void school.school.deleteYear({ id: year.id }).catch((error: unknown) => showProblem(error, t));
  const ofYear = findings.filter((finding) => !('entry' in finding));
  return (
    <Stack gap="sm" onBlur={save}>
      <Group gap="sm" align="flex-end">
        <TextInput
          w={180}
          label={t('school.calendar.name')}
          value={draft.name}
          onChange={(event) => change({ ...draft, name: event.currentTarget.value })}
        />
        <DayField
          label={t('school.calendar.startsOn')}
          value={draft.startsOn}
          onChange={(startsOn) => change({ ...draft, startsOn })}
        />
        <DayField
          label={t('school.calendar.endsOn')}
          value={draft.endsOn}
          onChange={(endsOn) => change({ ...draft, endsOn })}
        />
        <Text c="var(--quiet)" pb={8}>
          {findings.some(runsBackwards)
            ? t('school.calendar.held')
            : t(state === 'saved' ? 'app.record.saved' : 'app.record.saving')}
        </Text>
        <Button ml="auto" variant="subtle" color="gray" onClick={deleteYear}>
          {t('school.calendar.delete', { name: year.name })}
        </Button>
      </Group>
      {draft.draft && (
        <Group gap="sm">
          <Text c="var(--due)" role="note">
            {t('school.calendar.draft')}
          </Text>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              change({ ...draft, draft: false });
              save();
            }}
          >
            {t('school.calendar.confirmDraft')}
          </Button>
        </Group>
      )}
      {ofYear.map((finding) => (
        <Finding key={finding.kind} finding={finding} entries={draft.entries} />
      ))}
      <div className="calendar-row calendar-head" aria-hidden>
        <span>{t('school.calendar.kind')}</span>
        <span>{t('school.calendar.nameIn.ru')}</span>
        <span>{t('school.calendar.nameIn.kk')}</span>
        <span>{t('school.calendar.from')}</span>
        <span>{t('school.calendar.to')}</span>
      </div>
      {draft.entries.map((entry, place) => (
        <div key={place}>
          <EntryRow entry={entry} onChange={(part) => setEntry(place, part)} onRemove={() => remove(place)} />
          {findings
            .filter((finding) => 'entry' in finding && finding.entry === place)
            .map((finding) => (
              <Finding key={JSON.stringify(finding)} finding={finding} entries={draft.entries} />
            ))}
        </div>
      ))}
      <Button variant="subtle" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={16} />} onClick={add}>
        {t('school.calendar.addEntry')}
      </Button>
    </Stack>
  );
}
