/** How the number of a cell is shown: plain, as a date, or filled up with zeros to so many digits (postcodes). */
export type NumberStyle = 'plain' | 'date' | { zeros: number };

const builtInDates = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);

/** Reads an Excel number format: is it a date, or zeros in front? */
export function numberStyle(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return builtInDates.has(id) ? 'date' : 'plain';
  const first = code.split(';')[0] ?? '';
  if (/^0{2,}$/.test(first)) return { zeros: first.length };
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/i, '');
  return /[dmyhs]/i.test(bare) ? 'date' : 'plain';
}

/** A number as the school means it: no exponent (phones), no noise of binary fractions, zeros in front kept. */
export function numberText(raw: string, style: NumberStyle, since1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw.trim();
  if (style === 'date') return dateText(value, since1904);
  const text = plainNumber(value);
  return style === 'plain' ? text : text.padStart(style.zeros, '0');
}

/** Digits without an exponent; whole numbers up to 10^20 stay exact as far as Excel itself keeps them. */
function plainNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
  return String(Number(value.toPrecision(15)));
}

const dayLength = 86_400_000;

/** An Excel serial as `2020-04-06`, `2020-04-06 09:30` or, below one day, `09:30`. */
function dateText(serial: number, since1904: boolean): string {
  if (serial < 0 || serial > 2_958_466) return plainNumber(serial);
  const days = since1904 ? serial + 1462 : serial;
  // Excel believes in 29 February 1900: serials up to 60 are a day off.
  const moment = new Date(Math.round((days - 25_569 + (days < 60 ? 1 : 0)) * 86_400) * 1000);
  const [day, time] = [moment.toISOString().slice(0, 10), moment.toISOString().slice(11, 16)];
  if (serial < 1) return time;
  return moment.getTime() % dayLength === 0 ? day : `${day} ${time}`;
}
