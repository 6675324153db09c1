import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../main/packets/build-plan.ts';
import { addSheet, openSchool, smallSchool, week, work } from './packet-school.ts';

describe('The week of packets', () => {
  test('names those on paper in post-office order, and nobody else', async () => {
    const { house, students } = await smallSchool();
    const { rows, students: all, notAsked } = await house.rooms.packets.planWeek({ week }, work);
    const { kazakh, late, early, bare, homeless } = students;
    expect(rows.map(({ studentId }) => studentId)).toEqual([kazakh, late, early, bare, homeless]);
    expect({ all, notAsked }).toEqual({ all: 7, notAsked: 1 });
  });

  test('tells what each will get and what is missing; a draft is missing', async () => {
    const { house, students, classes } = await smallSchool();
    const { rows, missingSheets } = await house.rooms.packets.planWeek({ week }, work);
    const row = rows.find(({ studentId }) => studentId === students.late);
    expect(row).toMatchObject({ sheets: 2, missing: ['art-craft'], empty: null, address: 'full', printedAt: null });
    expect(missingSheets).toEqual([
      {
        grade: 5,
        language: 'ru',
        subjectKey: 'art-craft',
        classIds: [classes.russian],
        classNames: ['5А'],
        students: 3,
      },
    ]);
  });

  test('a student without lesson sheets gets no packet and no number', async () => {
    const { house, students } = await smallSchool();
    const { rows } = await house.rooms.packets.planWeek({ week }, work);
    const row = rows.find(({ studentId }) => studentId === students.bare);
    expect(row).toMatchObject({ sheets: 0, empty: 'noLoad', number: null });
    const other = await house.rooms.packets.planWeek({ week: '2020-W16' }, work);
    expect(other.rows.map(({ empty }) => empty)).toEqual(['noSheets', 'noSheets', 'noSheets', 'noLoad', 'noSheets']);
  });

  test('a student without an address is warned of and still gets a packet', async () => {
    const { house, students } = await smallSchool();
    const { rows } = await house.rooms.packets.planWeek({ week }, work);
    expect(rows.find(({ studentId }) => studentId === students.homeless)).toMatchObject({ address: 'none', number: 4 });
  });

  test('a school without students has an empty week', async () => {
    const house = await openSchool();
    expect(await house.rooms.packets.planWeek({ week }, work)).toMatchObject({
      rows: [],
      missingSheets: [],
      students: 0,
    });
  });
});

describe('The plan of a print run', () => {
  test('holds the packets in the order of the week, sheets in the order of subjects, each sheet once', async () => {
    const { house, students, sheets } = await smallSchool();
    const plan = await buildPlan(house.store.db, week, null, '2020-04-03');
    expect(plan.packets.map(({ studentId, number }) => [studentId, number])).toEqual([
      [students.kazakh, 1], [students.late, 2], [students.early, 3], [students.homeless, 4],
    ]); // biome-ignore format: pairs
    expect(plan.packets[1]).toMatchObject({
      studentName: 'Яковлев Имя', className: '5А', grade: 5, language: 'ru', addressLines: ['ул. Мира, 2'],
      missingSubjects: [{ ru: 'Художественный труд' }],
    }); // biome-ignore format: short
    expect(plan.sheets.map(({ id }) => id).sort()).toEqual([sheets.english, sheets.mathematics, sheets.kazakh].sort());
    const order = plan.packets[1]!.sheetIds.map((id) => plan.sheets.find((sheet) => sheet.id === id)!.subjectKey);
    const subjects = (await house.rooms.school.listSubjects(null, work)).map(({ key }) => key);
    expect(order).toEqual([...order].sort((a, b) => subjects.indexOf(a) - subjects.indexOf(b)));
  });

  test('a part of the students keeps the numbers that the whole would give', async () => {
    const { house, students } = await smallSchool();
    const plan = await buildPlan(house.store.db, week, [
      students.early,
      students.kazakh,
      students.online,
      students.bare,
    ]);
    expect(plan.packets.map(({ studentId, number }) => [studentId, number])).toEqual([
      [students.kazakh, 1],
      [students.early, 3],
    ]);
  });

  test('a sheet that two classes share stands in the plan once and names the teachers of both', async () => {
    const { house, classes } = await smallSchool();
    const shared = await addSheet(house, 'history-kz', [classes.russian, classes.bare]);
    const plan = await buildPlan(house.store.db, week, null);
    expect(plan.sheets.filter(({ id }) => id === shared)).toHaveLength(1);
    expect(plan.packets.filter(({ sheetIds }) => sheetIds.includes(shared))).toHaveLength(4);
  });
});
