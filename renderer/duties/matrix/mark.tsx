import type { Texts } from '../../../shared/text/texts.ts';
import type { CellMark } from './cell-mark.ts';

/** What a mark says in words. */
export function markWords({ part, state, away }: CellMark, t: Texts): string {
  const words = [t(`duties.mark.${part}`), t(`duties.state.${state}`), ...(away ? [t('duties.mark.away')] : [])];
  return words.join(', ').toLowerCase();
}

/** Sign of a duty in the column of a person: the form and letter tell the part, the corner the state. */
export function Mark({ mark, t }: { mark: CellMark; t: Texts }) {
  const { part, state, away } = mark;
  return (
    <span className={`duty-mark is-${part} is-${state}`} data-away={away || undefined} aria-hidden>
      {state === 'done' ? '✓' : t(`duties.letter.${part}`)}
    </span>
  );
}
