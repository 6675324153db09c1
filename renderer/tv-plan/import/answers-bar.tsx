import { Group, NumberInput, Select } from '@mantine/core';
import { languages } from '../../../shared/language.ts';
import { formatWeek } from '../../../shared/text/format.ts';
import type { BroadcastPreview } from '../../../shared/tv-plan/import/import.contract.ts';
import { type Shape, shapes } from '../../../shared/tv-plan/import/layout.ts';
import { addWeeks, dayOfWeek, type Week, weekOf } from '../../../shared/week.ts';
import { DayField } from '../../ui/day-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';
import type { BroadcastImportState } from './use-broadcast-import.ts';

interface AnswersProps {
  state: BroadcastImportState;
  preview: BroadcastPreview;
}

/** What the table is, and what it does not say itself. */
export function AnswersBar({ state, preview }: AnswersProps) {
  const { t } = useTexts();
  return (
    <Group gap="sm" align="flex-end">
      {preview.sheets.length > 1 && (
        <Select
          label={t('tvPlan.import.sheet')}
          allowDeselect={false}
          data={preview.sheets.map(({ name }, place) => ({ value: String(place), label: name }))}
          value={String(preview.sheet)}
          onChange={(value) => state.answer({ sheet: Number(value), layout: null })}
        />
      )}
      <Select
        label={t('tvPlan.import.shape.label')}
        allowDeselect={false}
        w={230}
        data={shapes.map((value) => ({ value, label: t(`tvPlan.import.shape.${value}`) }))}
        value={preview.layout.shape}
        onChange={(value) => state.answer({ shape: value as Shape, layout: null })}
      />
      {preview.needed.map((key) => (
        <Answer key={key} of={key} state={state} preview={preview} />
      ))}
    </Group>
  );
}

function Answer({ of, state, preview }: AnswersProps & { of: BroadcastPreview['needed'][number] }) {
  const { t } = useTexts();
  const names = useNames();
  const { answers } = preview;
  const label = t(`tvPlan.import.answer.${of}`);
  if (of === 'week')
    return <WeekAnswer label={label} week={answers.week} onChange={(week) => state.answer({ week })} />;
  if (of === 'day' || of === 'firstMonday') {
    const known = answers[of] ?? (answers.week ? dayOfWeek(answers.week, 1) : '2020-04-06');
    const told = (day: string) => (of === 'firstMonday' ? dayOfWeek(weekOf(day), 1) : day);
    return <DayField label={label} value={known} onChange={(day) => state.answer({ [of]: told(day) })} />;
  }
  if (of === 'language')
    return (
      <Select
        label={label}
        allowDeselect={false}
        w={150}
        data={languages.map((value) => ({ value, label: t(`people.language.${value}`) }))}
        value={answers.language}
        onChange={(value) => state.answer({ language: value === 'kk' ? 'kk' : 'ru' })}
      />
    );
  if (of === 'channelId')
    return (
      <Select
        label={label}
        allowDeselect={false}
        w={190}
        data={[{ value: '0', label: t('tvPlan.import.answer.byLanguage') }, ...names.channels]}
        value={String(answers.channelId ?? 0)}
        onChange={(value) => state.answer({ channelId: Number(value) || null })}
      />
    );
  return (
    <NumberInput
      label={label}
      w={130}
      min={of === 'grade' ? 0 : 1}
      max={of === 'grade' ? 12 : 600}
      allowDecimal={false}
      value={answers[of] ?? ''}
      onBlur={({ currentTarget: { value } }) => {
        if (value !== '' && Number(value) !== answers[of]) state.answer({ [of]: Number(value) });
      }}
    />
  );
}

/** Weeks around the one that is chosen. */
function WeekAnswer({ label, week, onChange }: { label: string; week: Week | null; onChange: (week: Week) => void }) {
  const { language } = useTexts();
  if (week === null) return null;
  const weeks = Array.from({ length: 21 }, (_, place) => addWeeks(week, place - 10));
  return (
    <Select
      label={label}
      allowDeselect={false}
      w={260}
      data={weeks.map((value) => ({ value, label: formatWeek(value, language) }))}
      value={week}
      onChange={(value) => value && onChange(value)}
    />
  );
}
