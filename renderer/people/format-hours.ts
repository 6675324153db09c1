import { formatNumber } from '../../shared/text/format.ts';

/** Whole hours without decimals, others with one: 3, 3,5. */
export const formatHours = (hours: number) => formatNumber(hours, Number.isInteger(hours) ? 0 : 1);

/** Hours that someone typed, `3,5` or `3.5`; null for anything else. */
export function readHours(text: string): number | null {
  const hours = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && hours >= 0 && hours <= 60 ? hours : null;
}
