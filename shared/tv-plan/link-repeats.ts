import { plain } from '../imports/plain.ts';

export interface Showing {
  id: number;
  channelId: number;
  subjectKey: string | null;
  topic: string;
  /** The grid itself calls it a repeat. */
  repeats: number;
}

/**
 * The first showing of each repeat among the broadcasts of one grade and language, given by day and time: the same
 * channel, subject and topic earlier. What the grid calls a repeat without a topic goes with the lesson before it.
 */
export function linkRepeats(showings: readonly Showing[]): Map<number, number | null> {
  const firsts = new Map<number, number | null>();
  const byTopic = new Map<string, number>();
  const latest = new Map<string, number>();
  for (const { id, channelId, subjectKey, topic, repeats } of showings) {
    if (subjectKey === null) {
      firsts.set(id, null);
      continue;
    }
    const key = `${channelId} ${subjectKey} ${plain(topic)}`;
    const same = topic === '' ? undefined : byTopic.get(key);
    const before = repeats === 1 ? latest.get(subjectKey) : undefined;
    const first = same ?? before ?? null;
    firsts.set(id, first);
    if (first !== null) continue;
    if (topic !== '') byTopic.set(key, id);
    latest.set(subjectKey, id);
  }
  return firsts;
}
