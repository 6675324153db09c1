import { Temporal } from 'temporal-polyfill';
import type { Language } from '../language.ts';
import { type Day, dayOfWeek, type Week } from '../week.ts';

// Electron carries no Kazakh data in Intl (dates come out as "2026 M09 5", numbers as 1,234.5), so the product words
// numbers, dates and lists itself, for both languages in the same way.

const months: Record<Language, readonly string[]> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
};
const weekdays: Record<Language, readonly string[]> = {
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' '),
};
const weekdaysShort: Record<Language, readonly string[]> = {
  ru: 'пн вт ср чт пт сб вс'.split(' '),
  kk: 'дс сс ср бс жм сб жс'.split(' '),
};
const and: Record<Language, string> = { ru: 'и', kk: 'және' };

const noBreak = '\u00a0';

/** A number with spaces between thousands and a comma before decimals: 1 234,5. Four-digit numbers stay whole. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, noBreak) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** A number with as many decimals as it needs, two at most: 40, 39,6, 0,25. */
export function formatAmount(value: number): string {
  const rounded = Number(value.toFixed(2));
  return formatNumber(rounded, String(rounded).split('.')[1]?.length);
}

/** `06.04.2020` */
export function formatDayShort(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}

/** `6 апреля 2020 г.` / `2020 жылғы 6 сәуір`; without the year `6 апреля` / `6 сәуір`. */
export function formatDay(day: Day, language: Language, withYear = true): string {
  const date = Temporal.PlainDate.from(day);
  const dayAndMonth = `${date.day}${noBreak}${months[language][date.month - 1]}`;
  if (!withYear) return dayAndMonth;
  return language === 'ru' ? `${dayAndMonth} ${date.year}${noBreak}г.` : `${date.year}${noBreak}жылғы ${dayAndMonth}`;
}

/** `понедельник, 6 апреля` / `дүйсенбі, 6 сәуір` */
export function formatWeekday(day: Day, language: Language): string {
  return `${weekdays[language][Temporal.PlainDate.from(day).dayOfWeek - 1]}, ${formatDay(day, language, false)}`;
}

/** `пн, 6 апреля` / `дс, 6 сәуір` */
export function formatWeekdayShort(day: Day, language: Language): string {
  return `${weekdaysShort[language][Temporal.PlainDate.from(day).dayOfWeek - 1]}, ${formatDay(day, language, false)}`;
}

/** Name of the weekday (1 Monday … 7 Sunday), in full or in two letters. */
export function weekdayName(weekday: number, language: Language, width: 'full' | 'short' = 'full'): string {
  return (width === 'full' ? weekdays : weekdaysShort)[language][weekday - 1] ?? '';
}

/** School week Monday to Friday: `6–10 апреля 2020 г.` / `2020 жылғы 6–10 сәуір`; over two months or years both are named. */
export function formatWeek(week: Week, language: Language): string {
  const [from, to] = [dayOfWeek(week, 1), dayOfWeek(week, 5)].map((day) => Temporal.PlainDate.from(day)) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ];
  if (from.year !== to.year) return `${formatDay(from.toString(), language)} – ${formatDay(to.toString(), language)}`;
  if (from.month === to.month) {
    const span = `${from.day}–${to.day}${noBreak}${months[language][from.month - 1]}`;
    return language === 'ru' ? `${span} ${from.year}${noBreak}г.` : `${from.year}${noBreak}жылғы ${span}`;
  }
  const span = `${formatDay(from.toString(), language, false)} – ${formatDay(to.toString(), language, false)}`;
  return language === 'ru' ? `${span} ${from.year}${noBreak}г.` : `${from.year}${noBreak}жылғы ${span}`;
}

/** `1 ч 20 мин` / `1 сағ 20 мин` */
export function formatMinutes(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const hour = `${hours}${noBreak}${language === 'ru' ? 'ч' : 'сағ'}`;
  const minute = `${rest}${noBreak}мин`;
  if (hours === 0) return minute;
  return rest === 0 ? hour : `${hour} ${minute}`;
}

/** `а, б и в` / `а, б және в` */
export function formatList(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1)}`;
}

/** Date and time of this computer: `06.04.2020, 14:05`. */
export function formatMoment(instant: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  const time = `${String(moment.hour).padStart(2, '0')}:${String(moment.minute).padStart(2, '0')}`;
  return `${formatDayShort(moment.toPlainDate().toString())}, ${time}`;
}
