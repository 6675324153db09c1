import { memo, type ReactNode } from 'react';
import { useTexts } from '../../ui/texts.tsx';
import { type AwayToday, type CellMark, markOf, parts } from './cell-mark.ts';
import { Mark, markWords } from './mark.tsx';
import type { MatrixRow } from './matrix-rows.ts';
import type { StaffNames } from './names.ts';
import type { SheetColumn } from './sheet-columns.ts';

interface SheetLegendProps {
  row: MatrixRow | undefined;
  column: SheetColumn | undefined;
  names: StaffNames;
  today: AwayToday;
  children: ReactNode;
}

const states = ['done', 'late'] as const;

/** What the signs mean, and in words the active cell of a person. */
export function SheetLegend({ row, column, names, today, children }: SheetLegendProps) {
  const { t } = useTexts();
  const person = column?.kind === 'person' ? column.person : null;
  const mark = person && row ? markOf(row, person.id, today) : null;
  const cover = person ? today.coverOf.get(person.id) : undefined;
  const told = person ? [names.full(person.id), mark && markWords(mark, t), cover && t('duties.coveredBy', { name: names.short(cover) })] : [];
  return (
    <div className="sheet-legend">
      {children}
      <Signs />
      <span aria-live="polite" className="sheet-told">
        {told.filter(Boolean).join(' · ')}
      </span>
    </div>
  );
} // biome-ignore format: the words on a line

/** Stays as it is while the active cell moves. */
const Signs = memo(function Signs() {
  const { t } = useTexts();
  const sign = (mark: CellMark, words: string) => (
    <span key={words} className="sheet-sign">
      <Mark mark={mark} t={t} /> {words}
    </span>
  );
  return (
    <>
      {parts.map((part) => sign({ part, state: 'open', away: false }, t(`duties.mark.${part}`)))}
      {states.map((state) => sign({ part: 'owner', state, away: false }, t(`duties.state.${state}`)))}
      {sign({ part: 'owner', state: 'open', away: true }, t('duties.legendAway'))}
    </>
  );
});
