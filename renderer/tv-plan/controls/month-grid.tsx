import { groupBy } from '../../../shared/group-by.ts';
import { formatDayShort, weekdayName } from '../../../shared/text/format.ts';
import type { PlanDay } from '../../../shared/tv-plan/plan.contract.ts';
import { addDays, type Day, today } from '../../../shared/week.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { CardNames } from '../teachers/use-teacher-cards.ts';
import { type Control, controlName } from './control.ts';

interface MonthGridProps {
  from: Day;
  weeks: number;
  controls: readonly Control[];
  names: CardNames;
  /** All classes together: each control says of which it is. */
  showClass: boolean;
  days: readonly PlanDay[];
  open: string | null;
  onOpen: (control: Control) => void;
}

/** So many controls of a class on one day are told as many. */
const manyADay = 3;
const weekdays = [1, 2, 3, 4, 5, 6] as const;

/** Weeks under one another, Monday to Saturday; each control is a button. */
export function MonthGrid({ from, weeks, controls, names, showClass, days, open, onOpen }: MonthGridProps) {
  const { t, language } = useTexts();
  const byDay = groupBy(controls, ({ day }) => day);
  const off = new Map(days.map((one) => [one.day, one.off]));
  const cell = (day: Day) => {
    const own = byDay.get(day) ?? [];
    const most = Math.max(0, ...[...groupBy(own, ({ card }) => card.classId).values()].map((list) => list.length));
    const why = off.get(day);
    return (
      <td key={day} data-today={day === today() || undefined} data-off={why ? true : undefined}>
        <div className="control-day">
          <span>{formatDayShort(day).slice(0, 5)}</span>
          {why?.name && <span>{why.name[language]}</span>}
          {most > manyADay && <span className="control-many">{t('tvTeachers.calendar.many', { count: most })}</span>}
        </div>
        {own.map((control) => (
          <button
            key={controlName(control)}
            type="button"
            className="control"
            data-kind={control.kind}
            data-open={open === controlName(control) || undefined}
            title={[t(`tvTeachers.kind.${control.kind}`), control.topic].filter(Boolean).join('. ')}
            onClick={() => onOpen(control)}
          >
            <strong>{[showClass ? names.className(control.card.classId) : '', names.subjectOf(control.card)].filter(Boolean).join(' ')}</strong>
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
