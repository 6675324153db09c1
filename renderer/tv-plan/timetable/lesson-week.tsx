import { IconHelpCircle } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { groupBy } from '../../../shared/group-by.ts';
import { weekdayName } from '../../../shared/text/format.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import type { TimetableLesson } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { useTexts } from '../../ui/texts.tsx';
import { cellKey, stepCell } from '../plan/plan-grid.ts';
import '../plan/plan.css';
import { type Place, rowKey, weekdaysOf, weekRows } from './lesson-grid.ts';
import type { Who } from './use-timetable.ts';

interface LessonWeekProps {
  label: string;
  lessons: readonly TimetableLesson[];
  /** Whose week it is: what the cells need not say. */
  view: 'class' | 'teacher';
  who: Who;
  openId: number | 'new' | null;
  onOpen: (id: number) => void;
  onAdd: (place: Place) => void;
  onDelete: (ids: number[]) => void;
}

/** A week of the timetable: arrows walk, Enter opens a lesson or starts one in an empty cell, Insert adds beside, Delete takes away. */
export function LessonWeek({ label, lessons, view, who, openId, onOpen, onAdd, onDelete }: LessonWeekProps) {
  const { t, language } = useTexts();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<readonly [number, number]>([0, 0]);
  const rows = useMemo(
    () => weekRows(lessons).map((row) => ({ ...row, key: rowKey(row), heading: '', detail: '' })),
    [lessons],
  );
  const columns = weekdaysOf(lessons).map((weekday) => ({
    weekday,
    key: String(weekday),
    heading: '',
    detail: '',
    today: false,
  }));
  const cells = useMemo(() => groupBy(lessons, (one) => cellKey(rowKey(one), String(one.weekday))), [lessons]);
  const [row, column] = [Math.min(active[0], rows.length - 1), Math.min(active[1], columns.length - 1)];
  const focusCell = (next: readonly [number, number]) => {
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepCell({ rows, columns }, [row, column], event.key);
    const [atRow, atColumn] = [rows[row], columns[column]];
    if (!atRow || !atColumn) return;
    const own = cells.get(cellKey(atRow.key, atColumn.key)) ?? [];
    const place = { weekday: atColumn.weekday, number: atRow.number, startsAt: atRow.startsAt };
    const at = own.findIndex(({ id }) => id === openId);
    const next = own[(at + 1) % Math.max(1, own.length)];
    const done: Record<string, () => void> = {
      Enter: () => (next ? onOpen(next.id) : onAdd(place)),
      Insert: () => onAdd(place),
      Delete: () => own.length > 0 && onDelete(own.map(({ id }) => id)),
    };
    if (step) focusCell(step);
    else if (done[event.key]) done[event.key]?.();
    else return;
    event.preventDefault();
  };
  return (
    <div className="plan-scroll">
      <table
        ref={table}
        className="plan-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keyboard walks through is a grid.
        role="grid"
        aria-label={label}
        onKeyDown={onKeyDown}
        data-view="week"
      >
        <thead>
          <tr>
            <td className="plan-corner" />
            {columns.map(({ key, weekday }) => (
              <th key={key} scope="col">
                {weekdayName(weekday, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, number, startsAt }, rowAt) => (
            <tr key={key}>
              <th scope="row">{startsAt === null ? t('tvView.lessonNumber', { number: number ?? 0 }) : formatTime(startsAt)}</th>
              {columns.map((day, columnAt) => {
                const own = cells.get(cellKey(key, day.key)) ?? [];
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to the keys.
                  <td
                    key={day.key}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above.
                    role="gridcell"
                    className="lesson-cell"
                    data-at={`${rowAt} ${columnAt}`}
                    tabIndex={rowAt === row && columnAt === column ? 0 : -1}
                    onClick={(event) => {
                      setActive([rowAt, columnAt]);
                      const id = (event.target as HTMLElement).closest('[data-lesson]')?.getAttribute('data-lesson');
                      if (id) onOpen(Number(id));
                      else if (own.length === 0) onAdd({ weekday: day.weekday, number, startsAt });
                    }}
                  >
                    {own.map((lesson) => (
                      <LessonCard key={lesson.id} lesson={lesson} view={view} who={who} open={lesson.id === openId} />
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ); // biome-ignore format: rows and columns on their lines
}

interface LessonCardProps extends Pick<LessonWeekProps, 'view' | 'who'> {
  lesson: TimetableLesson;
  open: boolean;
}

function LessonCard({ lesson, view, who, open }: LessonCardProps) {
  const { t } = useTexts();
  const { id, subjectKey, subjectText, groupName, room, classId } = lesson;
  const whose = view === 'class' ? who.teachersOf(lesson).map(who.staffName).join(', ') : who.className(classId);
  const detail = [whose, groupName, room].filter(Boolean).join(' · ');
  return (
    <div className="plan-chip" data-kind="own" data-lesson={id} data-open={open || undefined} data-level={subjectKey === null ? 'stop' : undefined} title={detail}>
      <div className="plan-chip-head">
        <strong>{subjectKey === null ? subjectText : who.subject(subjectKey)}</strong>
        {subjectKey === null && <IconHelpCircle size={15} color="var(--late)" aria-label={t('tvTimetable.unmatched')} />}
      </div>
      {detail !== '' && <div className="plan-chip-who">{detail}</div>}
    </div>
  ); // biome-ignore format: one line for the card
}
