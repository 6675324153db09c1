import { type RefObject, useLayoutEffect, useState } from 'react';
import { frozenWidth, headHeight, peopleLeft, personWidth, rowHeight } from './sheet-columns.ts';

/** Rows and people that are drawn: what is in sight and some around it. */
export interface Sight {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

// Drawn in blocks: scrolling within a block draws nothing.
const block = 8;
const down = (value: number) => Math.max(0, Math.floor(value / block) - 1) * block;
const up = (value: number) => (Math.ceil(value / block) + 1) * block;

function sightOf({ scrollTop, scrollLeft, clientHeight, clientWidth }: Element): Sight {
  const first = scrollTop / rowHeight;
  const person = (x: number) => (scrollLeft + x - peopleLeft) / personWidth;
  return {
    top: down(first),
    bottom: up(first + (clientHeight - headHeight) / rowHeight),
    left: down(person(frozenWidth)),
    right: up(person(clientWidth)),
  };
}

/** Follows what is in sight of the scrolled sheet. */
export function useSight(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: 3 * block, left: 0, right: 3 * block });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const next = sightOf(element);
      setSight((before) =>
        Object.keys(next).every((side) => same(before, next, side as keyof Sight)) ? before : next,
      );
    };
    look();
    const size = new ResizeObserver(look);
    size.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return sight;
}

const same = (a: Sight, b: Sight, side: keyof Sight) => a[side] === b[side];
