import { useTexts } from '../../ui/texts.tsx';
import { stateText } from './board-row.tsx';
import type { BoardView, Mark } from './board-view.ts';

const marks: Mark[] = ['ready', 'draft', 'needed', 'none'];

/** What the signs mean, and in words the square under the pointer or the focus. */
export function BoardLegend({ view, active }: { view: BoardView; active: string | null }) {
  const { t, language } = useTexts();
  const row = view.rows.find((candidate) => active?.startsWith(`${candidate.class.id}/`));
  const place = row?.cells.findIndex((cell) => cell && `${cell.classId}/${cell.subjectKey}` === active) ?? -1;
  const cell = row?.cells[place];
  const hasOutside = view.rows.some(({ cells }) => cells.some((candidate) => candidate?.mark === 'outside'));
  return (
    <div className="board-legend">
      {[...marks, ...(hasOutside ? (['outside'] as const) : [])].map((mark) => (
        <span key={mark} className="quiet">
          <span className={`mark mark-${mark}`} aria-hidden />
          {stateText(mark, t)}
        </span>
      ))}
      {row && cell && (
        <span aria-live="polite" style={{ marginLeft: 'auto' }}>
          <b>{row.class.name}</b>
          {[
            view.subjects[place]?.name[language],
            cell.state === 'none'
              ? stateText(cell.mark, t)
              : cell.topic
                ? `«${cell.topic}»`
                : t('lessons.board.noTopic'),
            row.class.paperStudents > 0 && t('lessons.board.paperHint', { count: row.class.paperStudents }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
    </div>
  );
}
