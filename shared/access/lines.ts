import type { Channel } from './channel.ts';

export interface OnLine {
  studentId: number;
  channel: Channel | null;
}

/**
 * Two lines of a class (KEM-6b, KEM-6c): line 2 learns by the internet, line 1 without it. Who has not been asked
 * stands in line 1 until the answer comes, so that both lines together hold everybody exactly once.
 */
export function splitLines<R extends OnLine>(rows: readonly R[]): { line1: R[]; line2: R[] } {
  return {
    line1: rows.filter(({ channel }) => channel !== 'platform'),
    line2: rows.filter(({ channel }) => channel === 'platform'),
  };
}
