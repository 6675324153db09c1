import { z } from 'zod';
import { mayOverride } from './channel.ts';
import type { Channel } from './channels.ts';
import type { Fallback, Way } from './rules.ts';

/** The formats of teaching that may be chosen (MR-1.1, MR-1.2, MR-1.3): paper by post and by hand are two. */
export const formats = ['tv', 'platform', 'post', 'hand'] as const;
export const Format = z.enum(formats);
export type Format = z.infer<typeof Format>;

/** What the access room decided of a student, as far as a format says it. */
export interface Decided {
  channel: Channel | null;
  fallback: Fallback | null;
  delivery: Way | null;
  internet: boolean | null;
}

/** The format that a student has; calls alone are none of the four, and null is nothing decided. */
export function formatOf({ channel, delivery }: Pick<Decided, 'channel' | 'delivery'>): Format | 'phone' | null {
  if (channel !== 'paper') return channel;
  return delivery === 'post' ? 'post' : 'hand';
}

/** The second format of a student who has a mix. */
export const secondOf = ({ fallback }: Pick<Decided, 'fallback'>): Channel | null =>
  fallback === 'radio' ? null : fallback;

/** May this student have it? The platform needs the internet (MR-14.0, MR-1.3). */
export const mayHave = (student: Pick<Decided, 'internet'>, format: Format, second: Channel | null = null): boolean =>
  mayOverride(student, channelOf(format)) && (second === null || mayOverride(student, second));

/** A format in the words of the access room, where alone it is stored. */
export const channelOf = (format: Format): Channel => (format === 'post' || format === 'hand' ? 'paper' : format);
export const deliveryOf = (format: Format): Way | null =>
  format === 'post' ? 'post' : format === 'hand' ? 'pickup' : null;

export interface FormatCount {
  /** What everybody has; `mix` where students differ or somebody has two, null where nobody is decided. */
  format: Format | 'phone' | 'mix' | null;
  counts: Record<Format | 'phone' | 'undecided', number>;
}

/** The format of a class: of all its students. */
export function countFormats(students: readonly Decided[]): FormatCount {
  const counts = { tv: 0, platform: 0, post: 0, hand: 0, phone: 0, undecided: 0 };
  let mixed = false;
  for (const student of students) {
    counts[formatOf(student) ?? 'undecided'] += 1;
    mixed ||= secondOf(student) !== null;
  }
  const present = ([...formats, 'phone'] as const).filter((format) => counts[format] > 0);
  const [only = null] = present;
  return { format: present.length > 1 || (mixed && only !== null) ? 'mix' : only, counts };
}
