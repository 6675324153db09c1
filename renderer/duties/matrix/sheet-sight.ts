import { type Place, placeWithin, type Size } from './sheet-area.ts';
import {
  fixedKinds,
  fixedLefts,
  fixedWidths,
  frozenWidth,
  headHeight,
  peopleLeft,
  personWidth,
  rowHeight,
} from './sheet-columns.ts';

/** Left edge and width of a column, in pixels from the left of the whole sheet. */
function columnSpan(column: number): { left: number; width: number } {
  const kind = fixedKinds[column];
  if (kind) return { left: fixedLefts[column] ?? 0, width: fixedWidths[kind] };
  return { left: peopleLeft + (column - fixedKinds.length) * personWidth, width: personWidth };
}

/** Scrolls as little as needed to show a cell between the frozen head and columns and the far edges. */
export function bringIntoSight(element: HTMLElement | null, { row, column }: Place): void {
  if (!element) return;
  const top = row * rowHeight;
  const bottom = top + rowHeight - (element.clientHeight - headHeight);
  if (element.scrollTop > top) element.scrollTop = top;
  else if (element.scrollTop < bottom) element.scrollTop = bottom;
  if (column < 2) return;
  const { left, width } = columnSpan(column);
  if (element.scrollLeft > left - frozenWidth) element.scrollLeft = left - frozenWidth;
  else if (element.scrollLeft < left + width - element.clientWidth)
    element.scrollLeft = left + width - element.clientWidth;
}

/** The cell under the pointer; null over the head. */
export function placeAt(element: HTMLElement, point: { clientX: number; clientY: number }, size: Size): Place | null {
  const box = element.getBoundingClientRect();
  const y = point.clientY - box.top - headHeight;
  if (y < 0 || size.rows === 0) return null;
  const inView = point.clientX - box.left;
  const x = inView < frozenWidth ? inView : inView + element.scrollLeft;
  const fixed = fixedKinds.findLastIndex((_, place) => (fixedLefts[place] ?? 0) <= x);
  const column = x < peopleLeft ? fixed : fixedKinds.length + Math.floor((x - peopleLeft) / personWidth);
  return placeWithin({ row: Math.floor((y + element.scrollTop) / rowHeight), column }, size);
}
