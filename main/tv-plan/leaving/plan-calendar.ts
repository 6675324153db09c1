import ical, { ICalCalendarMethod } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { texts } from '../../../shared/text/texts.ts';
import type { PlanLine } from '../../../shared/tv-plan/leaving/plan-lines.ts';
import { tellDue, tellTeachers } from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { Leaving } from './gather-leaving.ts';

/**
 * The lessons with a time as a calendar. Times of the plan are those of this computer's clock; the file names instants in
 * UTC, so that every calendar shows them at the same moment. `madeAt` is an instant too.
 */
export function planCalendar({ about, language, kind, id, lines }: Leaving, madeAt: string): string {
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
  return calendar.toString();
}

const describe = (line: PlanLine, t: ReturnType<typeof texts>): string =>
  [
    tellTeachers(line, t).join('; '),
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
