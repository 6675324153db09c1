import { parseClassName } from '../../shared/imports/class-name.ts';
import { parseFullName } from '../../shared/imports/person-name.ts';
import { StaffFinder } from '../../shared/imports/staff-finder.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import type { Staff } from '../../shared/people/people.contract.ts';
import { Problem } from '../../shared/problem.ts';
import type { Work } from '../../shared/rpc.ts';
import { fold } from '../../shared/text/collation.ts';
import type { Plan } from '../../shared/tv-plan/plan.contract.ts';
import type { RoomServices } from '../house.ts';

/** The class that a word names, however it is written. Throws a Problem when the school has none of that name. */
export function chosenClass(text: string, { classes }: Plan): number {
  const name = parseClassName(text);
  const found = name && classes.find((one) => one.name === formatClass(name));
  if (!found) throw new Problem('cliTv.noClass', { name: text, classes: classes.map((one) => one.name).join(', ') });
  return found.id;
}

/** The teacher of that name: the whole name, surname and initials, or a surname that only one person has. */
export async function chosenTeacher(text: string, { people }: RoomServices, work: Work): Promise<number> {
  const staff = (await people.listStaff(null, work)) as Staff[];
  const alike = staff.filter(({ lastName }) => fold(lastName) === fold(text.trim()));
  const name = parseFullName(text);
  const found = alike.length === 1 ? alike[0] : name ? new StaffFinder(staff).find(name) : alike.length > 1 ? 'several' : 'none';
  if (found === undefined || found === 'none') throw new Problem('cliTv.noTeacher', { name: text });
  if (found === 'several') throw new Problem('cliTv.manyTeachers', { name: text });
  return found.id;
} // biome-ignore format: one choice
