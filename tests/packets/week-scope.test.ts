import { describe, expect, test } from 'vitest';
import type { PeriodInput } from '../../shared/period/distance-period.ts';
import type { Problem } from '../../shared/problem.ts';
import { smallSchool, week, work } from './packet-school.ts';

type School = Awaited<ReturnType<typeof smallSchool>>;
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    ({ key }: Problem) => key,
  );

/** A frost day in the week of the tests, in remote mode, for some of the school. */
async function frostFor({ house }: School, given: Partial<PeriodInput>): Promise<number> {
  const day = '2020-04-07';
  const { id } = await house.rooms.period.save(
    {
      id: null, kind: 'frost', startsOn: day, endsOn: day, grounds: '', documentNumber: '', documentOn: null, agreedWith: '',
      agreementNumber: '', agreedOn: null, scope: 'grades', grades: [], classIds: [], studentIds: [], ...given,
    },
    work,
  ); // biome-ignore format: the empty fields are of no interest
  await house.rooms.period.switchRemote({ id, on: true, reason: 'мороз' }, work);
  return id;
}
const plan = ({ house }: School) => house.rooms.packets.planWeek({ week }, work);
const names = async (school: School) => (await plan(school)).rows.map(({ name }) => name.split(' ')[0]).sort();
const everybody = ['Әлиев', 'Абрамов', 'Безадресный', 'Пустой', 'Яковлев'].sort();

describe('S11 The packets of a week are for the classes and students of its periods', () => {
  test('a frost day of grade 6 asks for no packets of grade 5, and says whom the list follows', async () => {
    const school = await smallSchool();
    expect(await names(school)).toEqual(everybody);
    expect((await plan(school)).covering).toEqual([]);
    const id = await frostFor(school, { grades: [6] });
    expect(await names(school)).toEqual(['Пустой']);
    const { covering, notAsked, missingSheets } = await plan(school);
    expect(covering).toMatchObject([{ id, kind: 'frost', scope: 'grades', grades: [6], classNames: [], students: 0 }]);
    expect(notAsked).toBe(0); // the one who was not asked is in grade 5
    expect(missingSheets).toEqual([]);
    await school.house.rooms.period.switchRemote({ id, on: false }, work);
    expect(await names(school)).toEqual(everybody);
  });

  test('several periods of one week add up: a grade, a class and a single student', async () => {
    const school = await smallSchool();
    await frostFor(school, { grades: [6] });
    await frostFor(school, { scope: 'classes', classIds: [school.classes.kazakh], kind: 'quarantine' });
    await frostFor(school, { scope: 'students', studentIds: [school.students.early], kind: 'illness' });
    expect(await names(school)).toEqual(['Әлиев', 'Абрамов', 'Пустой'].sort());
    const { covering } = await plan(school);
    expect(covering.map(({ classNames, students }) => [classNames, students])).toEqual([[[], 1], [['5Ә'], 0], [[], 0]]); // biome-ignore format: pairs
  });

  test('a period of the whole school, or of another week, limits nothing', async () => {
    const school = await smallSchool();
    await frostFor(school, { grades: [6], startsOn: '2020-04-14', endsOn: '2020-04-14' });
    expect(await names(school)).toEqual(everybody);
    await frostFor(school, { grades: [6] });
    await frostFor(school, { scope: 'school', kind: 'quarantine' });
    expect(await names(school)).toEqual(everybody);
  });

  test('S07 a family that asks for paper gets it in any class', async () => {
    const school = await smallSchool();
    await frostFor(school, { grades: [6] });
    const asked = { askedOn: '2020-04-06', askedBy: 'parent', carrier: 'paper', note: '' } as const;
    const { online } = school.students;
    await school.house.rooms.access.addRequest(
      { ...asked, subjects: [], studentId: online, fromWeek: week, toWeek: week },
      work,
    );
    expect(await names(school)).toEqual(['Пустой', 'Сетевой']);
  });

  test('printing says who is not meant, and that nobody is when nobody needs paper', async () => {
    const school = await smallSchool();
    const { house, students, classes } = school;
    await frostFor(school, { scope: 'classes', classIds: [classes.kazakh] });
    const order = { week, as: 'merged', folder: null } as const;
    const printed = await house.rooms.packets.print(
      { ...order, studentIds: [students.kazakh, students.early, students.online] },
      work,
    );
    expect(printed.packets).toBe(1);
    expect(printed.leftOut.map(({ studentId, reason }) => [studentId, reason])).toEqual([[students.early, 'outsidePeriod'], [students.online, 'hasInternet']]); // biome-ignore format: pairs
    await house.rooms.access.answer({ studentIds: [students.kazakh], answers: { internet: true } }, work);
    expect(await problemOf(house.rooms.packets.print({ ...order, studentIds: null }, work))).toBe(
      'packets.nobodyInPeriod',
    );
  });

  test('the board of lessons and the report of the week expect sheets and packets only of these classes', async () => {
    const school = await smallSchool();
    const { house, classes } = school;
    const paper = async () =>
      (await house.rooms.lessons.findBoard({ week }, work)).classes.map(({ id, paperStudents }) => [id, paperStudents]);
    const work_ = async () => (await house.rooms.reports.count({ week, language: 'ru' }, work)).work;
    expect(await paper()).toEqual([[classes.russian, 3], [classes.kazakh, 1], [classes.bare, 1]]); // biome-ignore format: pairs
    expect(await work_()).toMatchObject({ unprinted: 5, needed: 4, missing: 1 });
    await frostFor(school, { scope: 'classes', classIds: [classes.kazakh] });
    expect(await paper()).toEqual([[classes.russian, 0], [classes.kazakh, 1], [classes.bare, 0]]); // biome-ignore format: pairs
    expect(await work_()).toMatchObject({ unprinted: 1, needed: 1, missing: 0 });
  });
});

test('K05 In a week of some classes a student who loses the internet moves to line 1 and into the packets, if the period means the class', async () => {
  const school = await smallSchool();
  const { house, students, classes } = school;
  await frostFor(school, { scope: 'classes', classIds: [classes.russian] });
  expect(await names(school)).not.toContain('Сетевой');
  await house.rooms.access.answer({ studentIds: [students.online], answers: { internet: false } }, work);
  expect(await names(school)).toContain('Сетевой');
  expect(await names(school)).not.toContain('Әлиев');
});
