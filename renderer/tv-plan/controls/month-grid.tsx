import { IconAlertTriangle } from '@tabler/icons-react';
import { groupBy } from '../../../shared/group-by.ts';
import type { SchoolYear } from '../../../shared/school/calendar.ts';
import { dayOff } from '../../../shared/school/school-days.ts';
import { formatDayShort, weekdayName } from '../../../shared/text/format.ts';
import type { ControlFinding } from '../../../shared/tv-plan/control-rules.ts';
import { addDays, type Day, today } from '../../../shared/week.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { CardNames } from '../teachers/use-teacher-cards.ts';
import { type Control, controlName, tellControlFinding } from './control.ts';

interface MonthGridProps {
  from: Day;
  weeks: number;
  controls: readonly Control[];
  names: CardNames;
  /** What speaks against a control, by its name. */
  findings: ReadonlyMap<string, ControlFinding[]>;
  /** All classes together: each control says of which it is. */
  showClass: boolean;
  years: readonly SchoolYear[];
  open: string | null;
  onOpen: (control: Control) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6] as const;

/** Weeks under one another, Monday to Saturday; each control is a button. */
export function MonthGrid({ from, weeks, controls, findings, names, showClass, years, open, onOpen }: MonthGridProps) {
  const { t, language } = useTexts();
  const byDay = groupBy(controls, ({ day }) => day);
  const cell = (day: Day) => {
    const own = byDay.get(day) ?? [];
    const why = dayOff(day, years, { weekdays: 6 });
    return (
      <td key={day} data-today={day === today() || undefined} data-off={why ? true : undefined}>
        <div className="control-day">
          <span>{formatDayShort(day).slice(0, 5)}</span>
          {why && 'entry' in why && <span>{why.entry[language]}</span>}
        </div>
        {own.map((control) => (
          <button
            key={controlName(control)}
            type="button"
            className="control"
            data-kind={control.kind}
            data-open={open === controlName(control) || undefined}
            title={[t(`tvTeachers.kind.${control.kind}`), control.topic, ...(findings.get(controlName(control)) ?? []).map((one) => tellControlFinding(one, t))].filter(Boolean).join('. ')}
            onClick={() => onOpen(control)}
          >
            <strong>{findings.has(controlName(control)) && <IconAlertTriangle size={14} color="var(--due)" aria-label={t('tvTeachers.calendar.against')} />}{[showClass ? names.className(control.card.classId) : '', names.subjectOf(control.card)].filter(Boolean).join(' ')}</strong>
            <span>{[t(`tvTeachers.kind.${control.kind}`), control.topic].filter(Boolean).join('. ')}</span>
          </button>
        ))}
      </td>
    );
  };
  return (
    <div className="control-scroll">
      <table className="control-month" aria-label={t('tvTeachers.calendar.label')}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">{weekdayName(weekday, language)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => (
            <tr key={addDays(from, week * 7)}>{weekdays.map((weekday) => cell(addDays(from, week * 7 + weekday - 1)))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
} // biome-ignore format: a part of the table a line
