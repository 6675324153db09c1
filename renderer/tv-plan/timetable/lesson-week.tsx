import { IconHelpCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { groupBy } from '../../../shared/group-by.ts';
import { weekdayName } from '../../../shared/text/format.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import type { TimetableLesson } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { useTexts } from '../../ui/texts.tsx';
import { cellKey } from '../plan/plan-grid.ts';
import { gridCell, useGridKeys } from '../use-grid-keys.ts';
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
  const rows = useMemo(() => weekRows(lessons).map((row) => ({ ...row, key: rowKey(row) })), [lessons]);
  const weekdays = weekdaysOf(lessons);
  const cells = useMemo(() => groupBy(lessons, (one) => cellKey(rowKey(one), String(one.weekday))), [lessons]);
  const { table, active } = useGridKeys({ rows: rows.length, columns: weekdays.length }, (key, row, column) => {
    const [atRow, weekday] = [rows[row], weekdays[column]];
    if (!atRow || weekday === undefined) return false;
    const own = cells.get(cellKey(atRow.key, String(weekday))) ?? [];
    const place = { weekday, number: atRow.number, startsAt: atRow.startsAt };
    const next = own[(own.findIndex(({ id }) => id === openId) + 1) % Math.max(1, own.length)];
    if (key === 'Enter' && next) onOpen(next.id);
    else if (key === 'Enter' || key === 'Insert') onAdd(place);
    else if (key === 'Delete' && own.length > 0) onDelete(own.map(({ id }) => id));
    else return false;
    return true;
  });
  return (
    <div className="plan-scroll">
      <table {...table} className="plan-grid" aria-label={label} data-view="week">
        <thead>
          <tr>
            <td className="plan-corner" />
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekdayName(weekday, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, number, startsAt }, rowAt) => (
            <tr key={key}>
              <th scope="row">{startsAt === null ? t('tvView.lessonNumber', { number: number ?? 0 }) : formatTime(startsAt)}</th>
              {weekdays.map((weekday, columnAt) => {
                const own = cells.get(cellKey(key, String(weekday))) ?? [];
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to the keys.
                  <td
                    key={weekday}
                    {...gridCell(rowAt, columnAt, rowAt === active.row && columnAt === active.column)}
                    className="lesson-cell"
                    onClick={(event) => {
                      const id = (event.target as HTMLElement).closest('[data-lesson]')?.getAttribute('data-lesson');
                      if (id) onOpen(Number(id));
                      else if (own.length === 0) onAdd({ weekday, number, startsAt });
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
  const group = /^\d/.test(groupName) ? t('tvTimetable.inGroup', { name: groupName }) : groupName;
  const detail = [whose, group, room].filter(Boolean).join(' · ');
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
