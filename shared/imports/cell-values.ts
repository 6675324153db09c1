import type { Language } from '../language.ts';
import { tidyPhone } from '../people/phone.ts';
import { tidyPostcode } from '../people/postcode.ts';
import { monthOf } from './day-values.ts';
import { plain } from './plain.ts';
import { remember } from './remember.ts';

const yes = new Set(
  'да д есть имеется бар иа иия ия ия бар ооо yes y true 1 + v истина подключен подключено есть доступ да есть'
    .split(' ')
    .map(plain)
    .filter((word) => word !== ''),
);
const no = new Set('нет н не отсутствует жок no n false 0 ложь нету'.split(' ').map(plain));

/** `да`, `есть`, `бар`, `+`, `1` … or `нет`, `жоқ`, `-`, `0`; null when the cell says neither. */
export const parseYesNo = remember(readYesNo);

function readYesNo(text: string): boolean | null {
  const sign = text.trim().toLowerCase();
  if (sign === '+' || sign === '✓' || sign === '✔') return true;
  if (sign === '-' || sign === '–' || sign === '—') return false;
  const words = plain(text);
  if (yes.has(words)) return true;
  if (no.has(words)) return false;
  const first = words.split(' ')[0] ?? '';
  if (/(^| )(жок|нет|нету|отсутствует)( |$)/.test(words)) return false;
  return first === 'да' || first === 'есть' || first === 'бар' || first === 'имеется' ? true : null;
}

/** Like yes or no, but the name of a thing (`ноутбук`, `смартфон`, `Wi-Fi`) or a number also means that it is there. */
export function parseHas(text: string): boolean | null {
  return parseYesNo(text) ?? (/\p{L}{2}|\d{5}/u.test(text) ? true : null);
}

/** Language of instruction from `русский`, `орыс тілі`, `каз`, `қазақша`, `ru`, `kz` …; null when it is none of the two. */
export const parseLanguage = remember(readLanguage);

function readLanguage(text: string): Language | null {
  const words = plain(text);
  if (/(^| )(рус|орыс|ru|russian)/.test(words.replace(plain('russian'), 'рус')) || words === plain('ru')) return 'ru';
  if (/(^| )(каз|мемлекет)/.test(words) || [plain('kk'), plain('kz'), plain('kaz'), plain('kazakh')].includes(words))
    return 'kk';
  return null;
}

/** Shift 1 to 3 from `1`, `I`, `вторая`, `2-ауысым`. */
export function parseShift(text: string): number | null {
  const words = plain(text)
    .replace(/ ?(смена|смены|смену|ауысым|shift) ?/g, ' ')
    .trim();
  const digit = /[1-3]/.exec(words)?.[0];
  if (digit && /^\p{L}{0,2} ?\d ?\p{L}{0,3}$/u.test(words)) return Number(digit);
  const known = ['i 1 первая бирииши бирииши бирінші', 'ii вторая екинши екінші', 'iii третья ушинши үшінші'];
  const place = known.findIndex((list) => list.split(' ').map(plain).includes(words));
  return place < 0 ? null : place + 1;
}

/**
 * A phone as people read it, `+7 700 123 45 67`; several in one cell are kept with commas. What Excel made of it
 * (`7.7001234567E+10`) is made good again; what is no long number (a town phone) stays as written.
 */
export function parsePhone(text: string): string {
  const parts = text
    .split(/[,;\n]|\s\/\s/)
    .map((part) => onePhone(part.trim()))
    .filter((part) => part !== '');
  return [...new Set(parts)].join(', ');
}

function onePhone(text: string): string {
  const exponent = /^\d([.,]\d+)?e\+?\d+$/i.test(text);
  return tidyPhone(
    exponent ? BigInt(Math.round(Number(text.replace(',', '.')))).toString() : text.replace(/\.0+$/, ''),
  );
}

/** A postcode, tidied; the zero in front that Excel took away is put back. */
export function parsePostcode(text: string): string {
  const tidy = tidyPostcode(text.replace(/\.0+$/, ''));
  return /^\d{5}$/.test(tidy) ? `0${tidy}` : tidy;
}

/** Hours a week: `2`, `2,5`, and what Excel makes of 2.5: the second of May. */
export function parseHours(text: string): number | null {
  const date = /^\d{4}-(\d\d)-(\d\d)/.exec(text);
  if (date) return Number(`${Number(date[2])}.${Number(date[1])}`);
  const shortDate = /^(\d{1,2})[. ](\p{L}{3,})/u.exec(text.trim());
  if (shortDate && monthOf(shortDate[2]!) > 0) return Number(`${Number(shortDate[1])}.${monthOf(shortDate[2]!)}`);
  const number = /^(\d{1,3}(?:[.,]\d+)?)\s*(ч|час|часа|часов|сағ|сағат|h)?\.?$/iu.exec(text.trim())?.[1];
  const hours = number === undefined ? Number.NaN : Number(number.replace(',', '.'));
  return hours >= 0 && hours <= 100 ? hours : null;
}

/** Whole minutes from `80`, `80 мин`, `1 ч 20 мин`, `1:20`. */
export function parseMinutes(text: string): number | null {
  const clock = /^(\d{1,2}):(\d\d)$/.exec(text.trim());
  const long = /^(?:(\d+)\s*(?:ч|час\p{L}*|сағ\p{L}*|h)\.?)?\s*(?:(\d+)\s*(?:м|мин\p{L}*|min)?\.?)?$/iu.exec(
    text.trim(),
  );
  const [hours, minutes] = [clock?.[1] ?? long?.[1], clock?.[2] ?? long?.[2]];
  if (hours === undefined && minutes === undefined) return null;
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return total >= 1 && total <= 600 ? total : null;
}
