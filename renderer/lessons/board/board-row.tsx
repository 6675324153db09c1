import { memo } from 'react';
import type { Language } from '../../../shared/language.ts';
import type { BoardSubject } from '../../../shared/lessons/lessons.contract.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import type { Mark, ViewCell, ViewRow } from './board-view.ts';

interface BoardRowProps {
  row: ViewRow;
  index: number;
  subjects: BoardSubject[];
  /** Few subjects: there is room for topics. */
  wide: boolean;
  language: Language;
  t: Texts;
}

export const stateText = (mark: Mark, t: Texts) =>
  mark === 'needed' ? t('lessons.board.needed') : t(`lessons.board.state.${mark}`);

/** One class. Memoised: moving over the board draws nothing again. */
export const BoardRow = memo(function BoardRow({ row, index, subjects, wide, language, t }: BoardRowProps) {
  return (
    <div className="board-row" role="row" aria-rowindex={index + 2}>
      <span className="board-class" role="rowheader">
        {row.class.name}
      </span>
      <span className="board-number" role="gridcell">
        {row.class.paperStudents > 0 ? row.class.paperStudents : <span className="quiet">–</span>}
      </span>
      {row.cells.map((cell, place) => {
        const subject = subjects[place];
        if (!subject) return null;
        return cell ? (
          <BoardSquare
            key={subject.key}
            {...{ cell, wide, t }}
            label={`${row.class.name}, ${subject.name[language]}`}
          />
        ) : (
          <span key={subject.key} role="gridcell" aria-hidden />
        );
      })}
      <span className="board-number" role="gridcell">
        {row.ready} / {row.total}
      </span>
    </div>
  );
});

function BoardSquare({ cell, label, wide, t }: { cell: ViewCell; label: string; wide: boolean; t: Texts }) {
  const state = stateText(cell.mark, t);
  return (
    <button
      type="button"
      role="gridcell"
      className="board-cell"
      tabIndex={-1}
      data-place={`${cell.classId}/${cell.subjectKey}`}
      aria-label={[label, state, cell.topic].filter(Boolean).join(', ')}
    >
      <span className={`mark mark-${cell.mark}`} />
      {wide && <span className="board-topic">{cell.topic}</span>}
    </button>
  );
}
