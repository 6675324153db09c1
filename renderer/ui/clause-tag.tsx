import { openClause } from './clause-panel.tsx';
import { useTexts } from './texts.tsx';
import './clause-tag.css';

/** A sentence in which the ids of clauses can be opened. */
export function WithClauses({ text }: { text: string }) {
  const parts = text.split(/\b((?:O141|MRO|MR|ALM|SYK|KEM)-[0-9A-Z](?:[0-9A-Za-z.]*[0-9A-Za-z])?)/);
  return parts.map((part, place) => (place % 2 === 1 ? <ClauseTag key={place} id={part} /> : part));
}

/** The id of a clause beside a warning; a click opens what it says, where it stands and how it holds in the profile. */
export function ClauseTag({ id, tabIndex }: { id: string; tabIndex?: number }) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      className="clause-tag"
      tabIndex={tabIndex}
      aria-label={t('period.clause.open', { id })}
      onClick={(event) => {
        event.stopPropagation(); // in a table the row would open as well
        openClause(id);
      }}
    >
      {id}
    </button>
  );
}
