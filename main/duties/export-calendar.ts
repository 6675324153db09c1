import ical, { ICalCalendarMethod, ICalEventRepeatingFreq } from 'ical-generator';
import type { Board } from '../../shared/duties/board.contract.ts';
import { weekdayFrom } from '../../shared/duties/due.ts';
import { type Duty, isFinished, isOngoing, ownersOf, personState } from '../../shared/duties/duty.ts';
import { isInForce } from '../../shared/duties/edition.ts';
import type { Language } from '../../shared/language.ts';
import { texts } from '../../shared/text/texts.ts';
import type { Day } from '../../shared/week.ts';

/** A whole day, as calendars know it: a date without a clock and without a place. */
const wholeDay = (day: Day) => new Date(`${day}T00:00:00Z`);

/** The day of a duty, and whether it comes again every week; null when it has none. */
function dayOf(duty: Duty, { period }: Board): { on: Day; weekly: boolean } | null {
  const { due, frequency } = duty.entry;
  if (duty.dueOn !== null && !isOngoing(frequency)) return { on: duty.dueOn, weekly: false };
  const on = frequency === 'weekly' && due?.kind === 'weekday' ? weekdayFrom(period.startsOn, due.weekday) : null;
  return on === null || on > period.endsOn ? null : { on, weekly: true };
}

/** Open duties with a day as whole days of a calendar, of one person or of all; `madeAt` is an instant in UTC. */
export function calendarOf(board: Board, staffId: number | null, language: Language, madeAt: string): string {
  const t = texts(language);
  const names = new Map(board.staff.map(({ id, name }) => [id, name]));
  const calendar = ical({
    name: staffId === null ? t('duties.export.calendar') : (names.get(staffId) ?? ''),
    prodId: { company: 'Zavuch', product: 'Zavuch', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const duty of board.duties) {
    const owners = ownersOf(duty, board.staff);
    const own = owners.find((owner) => owner.staffId === staffId);
    const state = staffId === null ? duty.state : own && personState(duty.ownState, own);
    const day = dayOf(duty, board);
    if (!state || !day || isFinished(state) || !isInForce(duty.entry)) continue;
    const who = duty.everyone ? [t(`duties.role.${duty.entry.role}`)] : owners.map((owner) => names.get(owner.staffId) ?? '');
    calendar.createEvent({
      id: `duty-${duty.id}@zavuch`,
      start: wholeDay(day.on),
      allDay: true,
      stamp: new Date(madeAt),
      summary: duty.entry.title[language] || duty.entry.title.ru || duty.entry.title.kk,
      description: [duty.entry.clauses.join(', '), who.join(', '), duty.note].filter(Boolean).join('\n'),
      ...(day.weekly ? { repeating: { freq: ICalEventRepeatingFreq.WEEKLY, until: wholeDay(board.period.endsOn) } } : {}),
    });
  }
  return calendar.toString();
} // biome-ignore format: one value a line
