import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Bilingual } from '../../shared/language.ts';
import { SchoolYearInput } from '../../shared/school/calendar.ts';
import { resource } from '../resources.ts';

const Preset = SchoolYearInput.omit({ id: true }).extend({ key: z.string(), source: Bilingual });
type Preset = z.infer<typeof Preset>;

/** Ready school years with the order they come from; data, so that a new year needs no new program. */
export function calendarPresets(): Preset[] {
  return z.array(Preset).parse(JSON.parse(readFileSync(resource('catalogue', 'calendars.json'), 'utf8')));
}
