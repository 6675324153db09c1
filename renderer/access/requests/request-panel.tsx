import { Button, Group, MultiSelect, NativeSelect, SegmentedControl, Select, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { MaterialRequestInput, RequestRow } from '../../../shared/access/requests.contract.ts';
import { checkWording } from '../../../shared/duties/wording/check-wording.ts';
import { formatWeek } from '../../../shared/text/format.ts';
import { addWeeks, today, type Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';
import { WordingNote } from '../../ui/wording-note.tsx';
import { useAccess, useClassNames, useSubjects } from '../use-access.ts';

type Draft = Omit<MaterialRequestInput, 'studentId'> & { studentId: number | null };

/** One request: who asks for what, for which weeks; closed only with the day of handing over. */
export function RequestPanel({ row, opened }: { row: RequestRow | null; opened: Opened<number | 'new'> }) {
  const { t } = useTexts();
  const week = useWeek();
  const [first] = useState<Draft>(() => row ?? emptyDraft(week));
  const [draft, setDraft] = useState(first);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const save = () => {
    const { askedOn, askedBy, subjects, carrier, fromWeek, toWeek, note } = draft;
    const request = { studentId: draft.studentId ?? 0, askedOn, askedBy, subjects, carrier, fromWeek, toWeek, note };
    return row ? school.access.saveRequest({ ...request, id: row.id }) : school.access.addRequest(request);
  };
  return (
    <RecordPanel
      title={row ? row.name : t('access.requests.add')}
      opened={opened}
      changed={JSON.stringify(draft) !== JSON.stringify(first)}
      ready={draft.studentId !== null}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          {!row && <StudentSelect value={draft.studentId} onChange={(studentId) => set({ studentId })} error={tried && draft.studentId === null} />}
          <DayField label={t('access.requests.field.askedOn')} value={draft.askedOn} onChange={(askedOn) => set({ askedOn })} />
          <SegmentedControl
            aria-label={t('access.requests.field.askedBy')}
            value={draft.askedBy}
            onChange={(value) => set({ askedBy: value === 'student' ? 'student' : 'parent' })}
            data={(['parent', 'student'] as const).map((value) => ({ value, label: t(`access.requests.by.${value}`) }))}
          />
          <SubjectSelect value={draft.subjects} onChange={(subjects) => set({ subjects })} />
          <SegmentedControl
            aria-label={t('access.requests.field.carrier')}
            value={draft.carrier}
            onChange={(value) => set({ carrier: value === 'electronic' ? 'electronic' : 'paper' })}
            data={(['paper', 'electronic'] as const).map((value) => ({ value, label: t(`access.requests.carrier.${value}`) }))}
          />
          <WeekSpan
            from={draft.fromWeek}
            to={draft.toWeek}
            onChange={(fromWeek, toWeek) => set({ fromWeek, toWeek })}
          />
          {draft.carrier === 'paper' && <Text c="var(--quiet)">{t('access.requests.packet')}</Text>}
          <TextArea label={t('access.requests.field.note')} maxLength={300} value={draft.note} onChange={(event) => set({ note: event.currentTarget.value })} />
          <WordingNote demands={checkWording(draft.note).map((finding) => ({ text: draft.note, finding }))} />
          {row && <Close row={row} />}
        </>
      )}
    </RecordPanel>
  ); // biome-ignore format: a field each
}

/** Weeks that can be chosen: from a month before the shown one, for a request that is written down late, for a year. */
const weeksBefore = 4;
const weeksInAll = 56;

interface WeekSpanProps {
  from: Week;
  to: Week;
  onChange: (from: Week, to: Week) => void;
}

/** First and last week; the last one is never before the first. */
function WeekSpan({ from, to, onChange }: WeekSpanProps) {
  const { t, language } = useTexts();
  const earliest = addWeeks(useWeek(), -weeksBefore);
  const first = from < earliest ? from : earliest;
  const weeks = Array.from({ length: weeksInAll }, (_, place) => addWeeks(first, place));
  const choices = (list: Week[]) => list.map((value) => ({ value, label: formatWeek(value, language) }));
  return (
    <>
      <NativeSelect
        label={t('access.requests.field.fromWeek')}
        data={choices(weeks)}
        value={from}
        onChange={(event) =>
          onChange(event.currentTarget.value, event.currentTarget.value > to ? event.currentTarget.value : to)
        }
      />
      <NativeSelect
        label={t('access.requests.field.toWeek')}
        data={choices(weeks.filter((week) => week >= from))}
        value={to}
        onChange={(event) => onChange(from, event.currentTarget.value)}
      />
    </>
  );
}

const emptyDraft = (week: string): Draft => ({
  studentId: null,
  askedOn: today(),
  askedBy: 'parent',
  subjects: [],
  carrier: 'paper',
  fromWeek: week,
  toWeek: week,
  note: '',
});

interface StudentSelectProps {
  value: number | null;
  onChange: (id: number | null) => void;
  error: boolean;
}

function StudentSelect({ value, onChange, error }: StudentSelectProps) {
  const { t } = useTexts();
  const { rows } = useAccess();
  const classes = useClassNames();
  const data = useMemo(
    () => rows.map((row) => ({ value: String(row.studentId), label: `${row.name}, ${classes.name(row.classId)}` })),
    [rows, classes],
  );
  return (
    <Select
      label={t('access.requests.field.student')}
      required
      searchable
      limit={30}
      data={data}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
      error={error && t('access.requests.needsStudent')}
    />
  );
}

function SubjectSelect({ value, onChange }: { value: string[]; onChange: (keys: string[]) => void }) {
  const { t, language } = useTexts();
  const subjects = useSubjects();
  return (
    <MultiSelect
      label={t('access.requests.field.subjects')}
      placeholder={value.length === 0 ? t('access.requests.allSubjects') : ''}
      searchable
      data={subjects.map(({ key, name }) => ({ value: key, label: name[language] }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** Handing over closes the request; without its day it stays open. */
function Close({ row }: { row: RequestRow }) {
  const { t } = useTexts();
  const [day, setDay] = useState(today());
  const close = (handedOn: string | null) =>
    void school.access.closeRequest({ id: row.id, handedOn }).catch((error: unknown) => showProblem(error, t));
  if (row.handedOn !== null) {
    return (
      <Button variant="default" onClick={() => close(null)}>
        {t('access.requests.reopen')}
      </Button>
    );
  }
  return (
    <Group align="flex-end">
      <DayField label={t('access.requests.field.handedOn')} value={day} onChange={setDay} />
      <Button variant="light" onClick={() => close(day)}>
        {t('access.requests.close')}
      </Button>
    </Group>
  );
}
