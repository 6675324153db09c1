import { adultName, childName, type Gender, type Kin, makeKin, type PersonName } from './names.ts';
import { type Address, makeAddress } from './places.ts';
import type { Random } from './random.ts';
import type { SampleClass, SampleStudent } from './rows.ts';

interface Family {
  number: number;
  kin: Kin;
  address: Address;
  guardian: string;
  guardianPhone: string;
  firstNames: Set<string>;
}

/** Gives each class its students: families of one to three children at one address, no two namesakes in a class. */
export function makeStudents(random: Random, classes: readonly SampleClass[], total: number, phone: () => string) {
  const sizes = shareOut(random, classes.length, total);
  const waiting: Family[][] = classes.map(() => []);
  const students: Omit<SampleStudent, 'access'>[] = [];
  let families = 0;
  for (const [place, { language }] of classes.entries()) {
    const inClass = new Set<string>();
    for (let seat = 0; seat < (sizes[place] ?? 0); seat++) {
      const brother = waiting[place]?.pop();
      const family = brother ?? newFamily(random, makeKin(random, language), ++families, phone);
      if (!brother) seatBrothers(random, family, place, classes, sizes, waiting);
      students.push(newStudent(random, family, place, inClass, students.length + 1, phone));
    }
  }
  return students;
}

/** Class sizes that differ by some children and add up to the total. */
function shareOut(random: Random, classes: number, total: number): number[] {
  const weights = Array.from({ length: classes }, () => 0.85 + 0.3 * random.next());
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let before = 0;
  let reached = 0;
  return weights.map((weight) => {
    reached += weight;
    const upTo = Math.round((total * reached) / sum);
    const size = upTo - before;
    before = upTo;
    return size;
  });
}

function newFamily(random: Random, kin: Kin, number: number, phone: () => string): Family {
  const guardian = random.chance(0.25) ? adultName(random, kin, 'm', kin.father.name) : adultName(random, kin, 'f');
  return {
    number,
    kin,
    address: makeAddress(random, kin.language),
    guardian: `${guardian.lastName} ${guardian.firstName} ${guardian.patronymic}`,
    guardianPhone: phone(),
    firstNames: new Set(),
  };
}

/** Some families have one or two more children in this or later classes of the same language, where a seat is left. */
function seatBrothers(
  random: Random,
  family: Family,
  place: number,
  classes: readonly SampleClass[],
  sizes: readonly number[],
  waiting: Family[][],
): void {
  const more = random.chance(0.3) ? random.whole(1, 2) : 0;
  for (let child = 0; child < more; child++) {
    const other = random.whole(place + 1, classes.length);
    const seats = sizes[other] ?? 0;
    const queue = waiting[other];
    if (queue && classes[other]?.language === family.kin.language && queue.length < seats / 2) queue.push(family);
  }
}

function newStudent(
  random: Random,
  family: Family,
  place: number,
  inClass: Set<string>,
  number: number,
  phone: () => string,
) {
  const { kin, address, guardian, guardianPhone, firstNames } = family;
  let gender: Gender;
  let name: PersonName;
  do {
    gender = random.chance(0.5) ? 'm' : 'f';
    name = childName(random, kin, gender);
  } while (inClass.has(`${name.lastName} ${name.firstName}`) || firstNames.has(name.firstName));
  inClass.add(`${name.lastName} ${name.firstName}`);
  firstNames.add(name.firstName);
  return {
    ...name,
    gender,
    classPlace: place,
    family: family.number,
    journalId: String(20_200_000 + number),
    address: address.lines.join('\n'),
    postcode: address.postcode,
    village: address.village,
    phone: random.chance(0.55) ? phone() : '',
    guardian,
    guardianPhone,
  };
}
