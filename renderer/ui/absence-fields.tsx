import { ActionIcon, Group, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type Absence, absenceKinds } from '../../shared/people/absences.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { laterDay } from '../../shared/week.ts';
import { DayField } from './day-field.tsx';
import { useTexts } from './texts.tsx';

type Span = Pick<Absence, 'startsOn' | 'endsOn' | 'kind'>;

interface AbsenceFieldsProps {
  draft: Span;
  /** What stays with a person who works from home, and so is not absent. */
  homeHint: string;
  onChange: (change: Partial<Span>) => void;
}

/** Why somebody is away and on which days, wherever an absence is marked. */
export function AbsenceFields({ draft: { kind, startsOn, endsOn }, homeHint, onChange }: AbsenceFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <Select
        label={t('duties.absence.kindLabel')}
        allowDeselect={false}
        data={absenceKinds.map((value) => ({ value, label: t(`duties.absence.kind.${value}`) }))}
        value={kind}
        description={kind === 'home' ? homeHint : undefined}
        onChange={(chosen) => chosen && onChange({ kind: chosen as Span['kind'] })}
      />
      <Group gap="xs" grow align="flex-start">
        <DayField
          label={t('duties.absence.from')}
          value={startsOn}
          onChange={(day) => onChange({ startsOn: day, endsOn: laterDay(day, endsOn) })}
        />
        <DayField label={t('duties.absence.to')} value={endsOn} onChange={(day) => onChange({ endsOn: day })} />
      </Group>
    </>
  );
}

/** An absence in one line: why, and on which days. */
export const tellAbsence = ({ kind, startsOn, endsOn }: Span, t: Texts): string =>
  t('duties.absence.line', {
    kind: t(`duties.absence.kind.${kind}`),
    from: formatDayShort(startsOn),
    to: formatDayShort(endsOn),
  });

export function DeleteAbsence({ onDelete }: { onDelete: () => void }) {
  const { t } = useTexts();
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={t('duties.absence.delete')} onClick={onDelete}>
      <IconTrash size={16} />
    </ActionIcon>
  );
}
