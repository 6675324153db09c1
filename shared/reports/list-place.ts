import type { IndicatorRow } from './report-rows.ts';

/** Where the list behind a number is; `classId` narrows it to one class. Null for a number that has no list. */
export function listPlace(key: IndicatorRow['key'], classId?: number): string | null {
  const place = (path: string, query: Record<string, string | undefined> = {}) => {
    const pairs = Object.entries({ ...query, class: classId === undefined ? undefined : String(classId) });
    const text = pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&');
    return `#${path}${text ? `?${text}` : ''}`;
  };
  const [group, name] = key.split('.') as [string, string];
  if (group === 'students') return place('/people/students');
  if (group === 'channel') return place('/access', { channel: name });
  if (name === 'needed' || name === 'missing') return place('/lessons');
  if (name === 'unprinted') return place('/packets', { show: 'unprinted' });
  return place('/packets', { show: 'printed' });
}
