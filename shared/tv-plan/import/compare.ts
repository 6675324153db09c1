import type { Reason } from '../../imports/imports.contract.ts';
import { plain } from '../../imports/plain.ts';
import type { Broadcast } from '../broadcasts.contract.ts';
import type { SlotState } from './import.contract.ts';
import { slotReason } from './row-context.ts';
import { isRefused, type Slot, type WholeSlot } from './slot.ts';

export interface ComparedSlot {
  slot: Slot;
  state: SlotState;
  why: Reason | null;
  /** The broadcast that is replaced. */
  id: number | null;
  /** There is one already with something else. */
  disagrees: boolean;
}

type Place = Pick<WholeSlot, 'day' | 'startsAt' | 'channelId' | 'grade' | 'language'>;

export const placeOf = ({ day, startsAt, channelId, grade, language }: Place): string =>
  `${day} ${startsAt} ${channelId} ${grade} ${language}`;

/** Compares the slots of a table with the grid, one after another. */
export class SlotComparer {
  private readonly stored: ReadonlyMap<string, Broadcast>;
  private readonly replace: boolean;
  private readonly met = new Map<string, WholeSlot>();

  constructor(stored: ReadonlyMap<string, Broadcast>, replace: boolean) {
    this.stored = stored;
    this.replace = replace;
  }

  compare(slot: Slot): ComparedSlot {
    const end = (state: SlotState, why: Reason | null, id: number | null = null, disagrees = false): ComparedSlot => ({
      slot,
      state,
      why,
      id,
      disagrees,
    });
    if (isRefused(slot)) return end('skipped', slot.reason);
    const place = placeOf(slot);
    const twin = this.met.get(place);
    if (twin)
      return end('skipped', slotReason(sameLesson(slot, twin) ? 'duplicate' : 'contradicting', { line: twin.line }));
    this.met.set(place, slot);
    const known = this.stored.get(place);
    if (!known) return end('create', null);
    if (sameLesson(slot, known)) return end('unchanged', null);
    // Words that were not matched before and are now: no disagreement.
    if (known.subjectKey === null && plain(known.subjectText) === plain(slot.subjectText))
      return end('replace', null, known.id);
    const why = slotReason('differs', { was: lessonText(known), now: lessonText(slot) });
    return this.replace ? end('replace', why, known.id, true) : end('skipped', why, null, true);
  }
}

type Lesson = Pick<WholeSlot, 'minutes' | 'subjectKey' | 'subjectText' | 'topic' | 'replayLink'>;

/** A table without topics or links takes none away. */
function sameLesson(slot: Lesson, known: Lesson): boolean {
  return (
    slot.minutes === known.minutes &&
    slot.subjectKey === known.subjectKey &&
    (slot.subjectKey !== null || plain(slot.subjectText) === plain(known.subjectText)) &&
    (slot.topic === '' || plain(slot.topic) === plain(known.topic)) &&
    (slot.replayLink === '' || slot.replayLink === known.replayLink)
  );
}

const lessonText = ({ subjectText, subjectKey, topic, minutes }: Lesson) =>
  `${subjectText || subjectKey || '–'}${topic === '' ? '' : `, ${topic}`} (${minutes})`;
