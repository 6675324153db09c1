import { type RefObject, startTransition, useEffect, useState } from 'react';
import { frozenWidth, headHeight, peopleLeft, personWidth, rowHeight } from './sheet-columns.ts';

/** Rows and people that are drawn: what is in sight and some around it. */
export interface Sight {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

// A few rows and columns at a time: what one frame has to draw stays small, however fast one scrolls.
const block = 2;
const down = (value: number) => Math.max(0, Math.floor(value / block) - 1) * block;
const up = (value: number) => (Math.ceil(value / block) + 1) * block;
const nothing: Sight = { top: 0, bottom: 0, left: 0, right: 0 };

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

/** Follows what is in sight of the scrolled sheet; nothing before it has been measured. */
export function useSight(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState(nothing);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const next = sightOf(element);
      setSight((before) =>
        Object.keys(next).every((side) => same(before, next, side as keyof Sight)) ? before : next,
      );
    };
    // Measured once the empty sheet has been laid out, and drawn in pieces: opening it holds nothing up.
    const size = new ResizeObserver(() => startTransition(look));
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
