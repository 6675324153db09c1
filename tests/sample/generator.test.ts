import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonsOf } from '../../main/sample/curriculum.ts';
import { generateSchool, sampleSize } from '../../main/sample/generator.ts';
import type { SampleSchool } from '../../main/sample/rows.ts';
import { groupBy } from '../../shared/group-by.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { isPostcode } from '../../shared/people/postcode.ts';

const school = generateSchool(sampleSize);
const offline = (students: SampleSchool['students']) => students.filter(({ access }) => !access.internet);

describe('the sample school', () => {
  test('has 1,000 students, 33 classes, 70 of staff and 85 students without internet', () => {
    expect(school.students).toHaveLength(1000);
    expect(school.classes).toHaveLength(33);
    expect(school.staff).toHaveLength(70);
    expect(offline(school.students)).toHaveLength(85);
  });

  test('has odd grades А and Ә in Kazakh, Б in Russian, and even grades А in Kazakh, Б and В in Russian', () => {
    for (let grade = 1; grade <= 11; grade++) {
      const classes = school.classes.filter((one) => one.grade === grade).map((one) => `${one.letter} ${one.language}`);
      expect(classes).toEqual(grade % 2 === 1 ? ['А kk', 'Ә kk', 'Б ru'] : ['А kk', 'Б ru', 'В ru']);
    }
  });

  test('has students without internet in every class, two or three of them', () => {
    for (const [place, schoolClass] of school.classes.entries()) {
      const count = offline(school.students).filter(({ classPlace }) => classPlace === place).length;
      expect(count, formatClass(schoolClass)).toBeGreaterThanOrEqual(2);
      expect(count, formatClass(schoolClass)).toBeLessThanOrEqual(3);
    }
  });

  test('puts students with internet on a device, so that nobody else needs paper', () => {
    expect(school.students.filter(({ access }) => access.internet && !access.device)).toEqual([]);
  });

  test('uses every letter of the Kazakh alphabet that Russian does not have', () => {
    const text = school.students
      .map((student) => formatPerson(student) + student.address)
      .join('')
      .toLowerCase();
    for (const letter of 'әғқңөұүһі') expect(text, letter).toContain(letter);
  });

  test('makes patronymics and surnames agree with boys and girls', () => {
    for (const { gender, patronymic, lastName } of [...school.students, ...school.staff]) {
      if (patronymic !== '') expect(patronymic).toMatch(gender === 'm' ? /(ұлы|вич)$/ : /(қызы|вна)$/);
      if (gender === 'f') expect(lastName).not.toMatch(/(ов|ев|ёв|ин|ский|ой|ұлы)$/);
      else expect(lastName).not.toMatch(/(ова|ева|ёва|ина|ская|ая|қызы)$/);
    }
  });

  test('gives brothers and sisters one address, one guardian and one answer', () => {
    const families = [...groupBy(school.students, ({ family }) => family).values()].filter(({ length }) => length > 1);
    expect(families.length).toBeGreaterThan(50);
    for (const children of families) {
      const shared = children.map(({ address, postcode, guardian, guardianPhone, access }) => ({ address, postcode, guardian, guardianPhone, access })); // biome-ignore format: one line
      for (const one of shared) expect(one).toEqual(shared[0]);
      expect(new Set(children.map(({ firstName }) => firstName)).size).toBe(children.length);
    }
  });

  test('has addresses of one to six lines with postcodes that can be', () => {
    const lines = new Set(school.students.map(({ address }) => address.split('\n').length));
    expect(Math.min(...lines)).toBe(1);
    expect(Math.max(...lines)).toBeLessThanOrEqual(6);
    expect(lines.size).toBeGreaterThanOrEqual(5);
    for (const { postcode } of school.students) expect(isPostcode(postcode), postcode).toBe(true);
  });

  test('has phones of nobody, each given once', () => {
    const phones = [
      ...school.students.map(({ phone }) => phone).filter(Boolean),
      ...new Set(school.students.map(({ guardianPhone }) => guardianPhone)),
      ...school.staff.map(({ phone }) => phone),
    ];
    for (const phone of phones) expect(phone).toMatch(/^\+7 700 000 \d\d \d\d$/);
    expect(new Set(phones).size).toBe(phones.length);
  });

  test('has no namesakes among the staff, nor in a class', () => {
    expect(new Set(school.staff.map(formatPerson)).size).toBe(70);
    const inClass = school.students.map((student) => `${student.classPlace} ${student.lastName} ${student.firstName}`);
    expect(new Set(inClass).size).toBe(1000);
  });

  test('gives every class its teacher and every subject of its grade a teacher', () => {
    expect(new Set(school.classes.map(({ teacherPlace }) => teacherPlace)).size).toBe(33);
    for (const [place, { grade, language }] of school.classes.entries()) {
      const load = school.load.filter(({ classPlace }) => classPlace === place);
      expect(new Set(load.map(({ subjectKey }) => subjectKey))).toEqual(
        new Set(lessonsOf(grade, language).map(({ subjectKey }) => subjectKey)),
      );
      for (const row of load) expect(row.staffPlace).not.toBeNull();
    }
  });

  test('asks no teacher for more than 27 hours a week', () => {
    for (const [place, person] of school.staff.entries()) {
      const hours = school.load
        .filter(({ staffPlace }) => staffPlace === place)
        .reduce((sum, row) => sum + row.hours, 0);
      expect(hours, formatPerson(person)).toBeLessThanOrEqual(27);
      if (person.roles.includes('subject_teacher')) expect(hours, formatPerson(person)).toBeGreaterThan(0);
    }
  });
});

describe('a generated school', () => {
  const size = fc.record({
    seed: fc.nat(),
    classes: fc.integer({ min: 1, max: 60 }),
    students: fc.integer({ min: 0, max: 300 }),
    staff: fc.integer({ min: 0, max: 120 }),
    paper: fc.integer({ min: 0, max: 300 }),
    languages: fc.constantFrom(['kk', 'ru'] as const, ['ru'] as const, ['kk'] as const),
  });

  test('has exactly the size asked for, and everybody a place in it', () => {
    fc.assert(
      fc.property(size, (options) => {
        const made = generateSchool(options);
        expect(made.students).toHaveLength(options.students);
        expect(made.classes).toHaveLength(options.classes);
        expect(made.staff).toHaveLength(options.staff);
        const paper = offline(made.students).length;
        expect(paper).toBeLessThanOrEqual(Math.min(options.paper, options.students));
        if (options.paper >= options.students) expect(paper).toBe(options.students);
        for (const { classPlace } of [...made.students, ...made.load]) expect(made.classes[classPlace]).toBeDefined();
        for (const { staffPlace } of made.load) if (staffPlace !== null) expect(made.staff[staffPlace]).toBeDefined();
        expect(new Set(made.classes.map(formatClass)).size).toBe(options.classes);
      }),
      { seed: 2020, numRuns: 60 },
    );
  });

  test('is the same for the same seed and another for another', () => {
    expect(generateSchool(sampleSize)).toEqual(school);
    expect(generateSchool({ ...sampleSize, seed: 2021 })).not.toEqual(school);
  });

  test.each([30, 100, 300, 1000])('gives exactly %i paper students to the bench', (paper) => {
    expect(offline(generateSchool({ ...sampleSize, paper }).students)).toHaveLength(paper);
  });

  test('has as many as 3,000 students with phones of their own', () => {
    const large = generateSchool({ ...sampleSize, classes: 99, students: 3000, staff: 210, paper: 300 });
    expect(large.students).toHaveLength(3000);
    expect(offline(large.students)).toHaveLength(300);
  });
});
