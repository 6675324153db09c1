import type { Day } from '../week.ts';

// The name of an item within its class. It is made of what the field itself would say, never of row ids: a grid that is
// read in again makes new rows, and the school's edits have to find their lessons all the same.

interface Shown {
  day: Day;
  startsAt: number;
  channelId: number;
}
export const tvSlot = ({ day, startsAt, channelId }: Shown): string => `tv ${day} ${startsAt} ${channelId}`;

interface Taught {
  number: number | null;
  startsAt: number | null;
  subjectKey: string | null;
  subjectText: string;
  groupName: string;
}
export const ownSlot = (day: Day, { number, startsAt, subjectKey, subjectText, groupName }: Taught): string =>
  `own ${day} ${number === null ? `at${startsAt ?? ''}` : `no${number}`} ${subjectKey ?? subjectText} ${groupName}`.trim();

/** Names a thing by itself, and the second one of the same name `... #2`. */
export function numbered(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  };
}

/** The day that a slot was planned for. An item that was moved keeps its slot. */
export const dayOfSlot = (slot: string): Day => slot.split(' ')[1] ?? '';
