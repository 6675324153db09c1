import ical, { ICalCalendarMethod } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { texts } from '../../../shared/text/texts.ts';
import type { PlanLine } from '../../../shared/tv-plan/leaving/plan-lines.ts';
import { tellControl, tellDue, tellTeachers } from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { Day } from '../../../shared/week.ts';
import type { Leaving } from './gather-leaving.ts';

/**
 * The lessons with a time as a calendar. Times of the plan are those of this computer's clock; the file names instants in
 * UTC, so that every calendar shows them at the same moment. `madeAt` is an instant too.
 */
export function planCalendar({ about, language, kind, id, lines, cards, controls }: Leaving, madeAt: string): string {
  const t = texts(language);
  const calendar = ical({
    name: t(`tvPaper.title.${kind}`, { about }),
    prodId: { company: 'Zavuch', product: 'Zavuch', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const [place, line] of lines.entries()) {
    if (line.startsAt === null) continue;
    const start = instantOf(line.day, line.startsAt);
    const what = [line.subject, line.topic].filter(Boolean).join('. ');
    calendar.createEvent({
      id: `tv-${kind}-${id ?? 0}-${line.day}-${line.startsAt}-${place}@zavuch`,
      start: new Date(start),
      end: new Date(start + (line.minutes ?? 0) * 60_000),
      stamp: new Date(madeAt),
      summary: kind === 'class' ? what : `${line.classes}: ${what}`,
      location: [line.channel, line.room].filter(Boolean).join(', '),
      description: describe(line, t),
    });
  }
  // Without an hour: a control is on its day, and what stands in for a subject off TV belongs to the first day of the plan.
  const wholeDay = (name: string, day: Day, summary: string) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    calendar.createEvent({ id: `${name}@zavuch`, start: new Date(year, month - 1, date), allDay: true, stamp: new Date(madeAt), summary });
  }; // biome-ignore format: one event
  for (const [place, { day, text }] of controls.entries())
    wholeDay(`control-${kind}-${id ?? 0}-${day}-${place}`, day, `${t('tvTeachers.controls')}: ${text}`);
  const first = lines[0]?.day;
  if (first)
    for (const [place, card] of cards.entries()) wholeDay(`card-${kind}-${id ?? 0}-${first}-${place}`, first, card);
  return calendar.toString();
}

const describe = (line: PlanLine, t: ReturnType<typeof texts>): string =>
  [
    tellTeachers(line, t).join('; '),
    ...line.controls.map((one) => tellControl(one, t)),
    line.task,
    tellDue(line, t),
    ...line.materials.map(({ text }) => text),
    line.feedback,
  ]
    .filter(Boolean)
    .join('\n');

/** Milliseconds of a minute of a day by this computer's clock. */
function instantOf(day: string, minute: number): number {
  const midnight = Temporal.PlainDate.from(day).toPlainDateTime();
  return midnight.add({ minutes: minute }).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds;
}
