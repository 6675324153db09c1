import { Text } from '@mantine/core';
import { formatDayShort, weekdayName } from '../../../shared/text/format.ts';
import { weekdayOf } from '../../../shared/tv-plan/clock.ts';
import type { CountedLesson } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { Who } from '../timetable/use-timetable.ts';

/** The lessons behind a number: when, which class, who holds it instead of whom. */
export function LessonList({ lessons, who }: { lessons: readonly CountedLesson[]; who: Who }) {
  const { t, language } = useTexts();
  if (lessons.length === 0) return <Text c="var(--quiet)">{t('tvCount.noLessons')}</Text>;
  const held = ({ plannedId, staffId }: CountedLesson) => {
    const name = staffId === null ? t('tvView.nobody') : who.staffName(staffId);
    return plannedId === null || plannedId === staffId
      ? name
      : t('tvPaper.insteadOf', { name, other: who.staffName(plannedId) });
  };
  return (
    <table className="tv-table">
      <tbody>
        {lessons.map((lesson) => (
          <tr key={`${lesson.classId} ${lesson.slot} ${lesson.plannedId} ${lesson.staffId}`}>
            <td style={{ whiteSpace: 'nowrap' }}>
              {weekdayName(weekdayOf(lesson.day), language, 'short')} {formatDayShort(lesson.day).slice(0, 5)}
              <Text c="var(--quiet)" fz="sm">
                {lesson.startsAt === null
                  ? lesson.number !== null && t('tvView.lessonNumber', { number: lesson.number })
                  : formatTime(lesson.startsAt)}
              </Text>
            </td>
            <td>
              <Text span fw={700}>
                {who.className(lesson.classId)}
              </Text>{' '}
              {lesson.subjectKey === null ? lesson.subjectText : who.subject(lesson.subjectKey)}
              <Text c="var(--quiet)" fz="sm">
                {held(lesson)}
              </Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
