import { memo } from 'react';
import {
  type FixedKind,
  fixedKinds,
  fixedLefts,
  fixedWidths,
  headHeight,
  peopleLeft,
  personWidth,
} from './sheet-columns.ts';
import type { SheetView } from './sheet-row.tsx';

/** Names of the columns; those of people stand upright. */
export const SheetHead = memo(function SheetHead({ view }: { view: SheetView }) {
  const { t, people, firstPerson, names, today } = view;
  return (
    <div role="row" aria-rowindex={1} className="sheet-head" style={{ height: headHeight, width: view.width }}>
      {fixedKinds.map((kind: FixedKind, place) => (
        <span
          key={kind}
          role="columnheader"
          aria-colindex={place + 1}
          className={`sheet-cell is-${kind}`}
          style={{ width: fixedWidths[kind], ...(place < 2 ? { left: fixedLefts[place] } : {}) }}
        >
          {t(`duties.column.${kind}`)}
        </span>
      ))}
      {people.map((person, place) => {
        const away = today.coverOf.has(person.id);
        const label = away ? `${person.name}, ${t('duties.mark.away')}` : person.name;
        return (
          <span
            key={person.id}
            role="columnheader"
            aria-colindex={fixedKinds.length + firstPerson + place + 1}
            aria-label={label}
            title={label}
            className="sheet-name"
            data-away={away || undefined}
            style={{ left: peopleLeft + (firstPerson + place) * personWidth, height: headHeight - 8 }}
          >
            <span>{names.short(person.id)}</span>
          </span>
        );
      })}
    </div>
  );
});
