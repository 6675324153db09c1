import type { Language } from '../../shared/language.ts';
import { adultName, type Gender, makeKin } from './names.ts';
import type { Random } from './random.ts';
import type { SampleClass, SampleLoad, SampleStaff } from './rows.ts';
import { appoint, planSeats, type Seat } from './seats.ts';

const offices = [
  'director',
  'deputy_academic',
  'deputy_academic',
  'deputy_upbringing',
  'psychologist',
  'librarian',
  'secretary',
] as const;

/** Staff with their subjects and the load of all classes; class teachers are written into the classes. */
export function makeStaff(
  random: Random,
  classes: SampleClass[],
  sizes: readonly number[],
  total: number,
  phone: () => string,
) {
  const inOffice = Math.min(offices.length, Math.ceil(total / 10));
  const office = offices.slice(0, inOffice).map((role, place) => {
    const language: Language = place % 2 === 0 ? 'kk' : 'ru';
    return { ...newPerson(random, language, random.chance(0.4) ? 'm' : 'f', place, phone), roles: [role] };
  });
  const seats = planSeats(classes, sizes, total - inOffice);
  const teachers = seats.map((seat, place) =>
    newPerson(random, seat.language, genderOf(random, seat), inOffice + place, phone),
  );
  const staff: SampleStaff[] = [...office, ...teachers];
  const load = appoint(classes, sizes, seats).map((row) => ({
    ...row,
    staffPlace: row.staffPlace === null ? null : row.staffPlace + inOffice,
  }));
  nameSubjects(staff, load);
  appointClassTeachers(classes, load, staff);
  return { staff, load };
}

function genderOf(random: Random, { departments }: Seat): Gender {
  const often = departments.some((department) => ['pe', 'military', 'physics', 'informatics'].includes(department));
  return random.chance(often ? 0.5 : 0.12) ? 'm' : 'f';
}

function newPerson(
  random: Random,
  language: Language,
  gender: Gender,
  place: number,
  phone: () => string,
): SampleStaff {
  return {
    ...adultName(random, makeKin(random, language), gender),
    gender,
    language,
    phone: phone(),
    email: `teacher${String(place + 1).padStart(2, '0')}@mektep.example`,
    roles: [],
    subjects: [],
  };
}

function nameSubjects(staff: readonly SampleStaff[], load: readonly SampleLoad[]): void {
  for (const { staffPlace, subjectKey } of load) {
    const person = staffPlace === null ? undefined : staff[staffPlace];
    if (!person) continue;
    if (!person.subjects.includes(subjectKey)) person.subjects.push(subjectKey);
    if (!person.roles.includes('subject_teacher')) person.roles.push('subject_teacher');
  }
}

/** The class teacher is who has most lessons in the class and no class yet. */
function appointClassTeachers(
  classes: SampleClass[],
  load: readonly SampleLoad[],
  staff: readonly SampleStaff[],
): void {
  const taken = new Set<number>();
  for (const [place, schoolClass] of classes.entries()) {
    const hours = new Map<number, number>();
    for (const row of load) {
      if (row.classPlace === place && row.staffPlace !== null)
        hours.set(row.staffPlace, (hours.get(row.staffPlace) ?? 0) + row.hours);
    }
    const [best] = [...hours].filter(([person]) => !taken.has(person)).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!best) continue;
    taken.add(best[0]);
    schoolClass.teacherPlace = best[0];
    staff[best[0]]?.roles.push('class_teacher');
  }
}
