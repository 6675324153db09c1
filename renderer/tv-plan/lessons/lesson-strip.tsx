import { lessonParts } from '../../../shared/tv-plan/lesson-card.ts';
import { useTexts } from '../../ui/texts.tsx';
import './lessons.css';

/** The minutes of a TV lesson as a strip: each part as wide as it lasts. */
export function LessonStrip({ minutes }: { minutes: readonly number[] }) {
  const { t } = useTexts();
  return (
    <div className="lesson-strip" aria-hidden>
      {lessonParts.map(({ part }, at) => {
        const count = minutes[at] ?? 0;
        return (
          count > 0 && (
            <div key={part} style={{ flexGrow: count }} data-part={part} title={t(`tvLessons.part.${part}`)}>
              {count}
            </div>
          )
        );
      })}
    </div>
  );
}
