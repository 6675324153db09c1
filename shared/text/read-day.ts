import { Day } from '../week.ts';

/** The day that someone typed: `06.04.2020`, `6.4.20`, `06042020`, `2020-04-06`; null for anything that is no day. */
export function readDay(text: string): Day | null {
  const typed = text.trim();
  const parts =
    /^(?<date>\d{1,2})[.,/\- ](?<month>\d{1,2})[.,/\- ](?<year>\d{4}|\d{2})\.?(?: ?г\.?)?$/.exec(typed) ??
    /^(?<date>\d{2})(?<month>\d{2})(?<year>\d{4})$/.exec(typed) ??
    /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/.exec(typed);
  if (!parts?.groups) return null;
  const { date = '', month = '', year = '' } = parts.groups;
  const day = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return Day.safeParse(day).success ? day : null;
}
