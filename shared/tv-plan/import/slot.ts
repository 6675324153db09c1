import type { Reason } from '../../imports/imports.contract.ts';
import type { Language } from '../../language.ts';
import type { Day } from '../../week.ts';

/** A slot that everything needed is known of. */
export interface WholeSlot {
  line: number;
  column: number;
  day: Day;
  startsAt: number;
  minutes: number;
  channelId: number;
  grade: number;
  language: Language;
  subjectKey: string | null;
  subjectText: string;
  topic: string;
  replayLink: string;
  repeats: 0 | 1;
  /** The subject was read through a slip of the keyboard. */
  guessed: boolean;
}

/** A place of the table that gives no broadcast, and why. */
export interface RefusedSlot {
  line: number;
  column: number;
  text: string;
  reason: Reason;
}

export type Slot = WholeSlot | RefusedSlot;

export const isRefused = (slot: Slot): slot is RefusedSlot => 'reason' in slot;
