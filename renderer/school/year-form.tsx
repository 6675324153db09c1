import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  type CalendarEntry,
  type CalendarFinding,
  checkYear,
  type EntryKind,
  entryKinds,
  type SchoolYear,
} from '../../shared/school/calendar.ts';
import { school } from '../client.ts';
import { DayField } from '../ui/day-field.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useAutosave } from '../ui/use-autosave.ts';

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
        <Doubt key={finding.kind} finding={finding} entries={draft.entries} />
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
              <Doubt key={JSON.stringify(finding)} finding={finding} entries={draft.entries} />
            ))}
        </div>
      ))}
      <Button variant="subtle" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={16} />} onClick={add}>
        {t('school.calendar.addEntry')}
      </Button>
    </Stack>
  );
}

function EntryRow(props: {
  entry: CalendarEntry;
  onChange: (part: Partial<CalendarEntry>) => void;
  onRemove: () => void;
}) {
  const { t } = useTexts();
  const { entry, onChange, onRemove } = props;
  return (
    <div className="calendar-row">
      <Select
        aria-label={t('school.calendar.kind')}
        allowDeselect={false}
        data={entryKinds.map((value) => ({ value, label: t(`school.kind.${value}`) }))}
        value={entry.kind}
        onChange={(kind) => onChange({ kind: kind as EntryKind })}
      />
      {(['ru', 'kk'] as const).map((language) => (
        <TextInput
          key={language}
          aria-label={t(`school.calendar.nameIn.${language}`)}
          value={entry.name[language]}
          onChange={(event) => onChange({ name: { ...entry.name, [language]: event.currentTarget.value } })}
        />
      ))}
      <DayField
        aria-label={t('school.calendar.from')}
        value={entry.startsOn}
        onChange={(startsOn) => onChange(entry.endsOn < startsOn ? { startsOn, endsOn: startsOn } : { startsOn })}
      />
      <DayField aria-label={t('school.calendar.to')} value={entry.endsOn} onChange={(endsOn) => onChange({ endsOn })} />
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('app.actions.delete')} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}

function Doubt({ finding, entries }: { finding: CalendarFinding; entries: CalendarEntry[] }) {
  const { t, language } = useTexts();
  const nameOf = (place: number) => {
    const entry = entries[place];
    return entry ? entry.name[language] || t(`school.kind.${entry.kind}`) : '';
  };
  const values =
    'other' in finding ? { other: nameOf(finding.other) } : finding.kind === 'otherYear' ? { name: finding.name } : {};
  return (
    <Text fz="sm" c="var(--due)" role="note">
      {t(`school.finding.${finding.kind}`, values)}
    </Text>
  );
}
