import { describe, expect, test } from 'vitest';
import { makeWeeklyReport } from '../../main/reports/weekly-report.ts';
import { addSheet, addStudent, openSchool, smallSchool, undoLast, week, work } from '../packets/packet-school.ts';
import { printed } from './report-school.ts';

const count = (house: Awaited<ReturnType<typeof openSchool>>, of = week) =>
  house.rooms.reports.count({ week: of, language: 'ru' }, work);

describe('The figures of a week', () => {
  test('equal what a person counts in the records', async () => {
    const { house, classes, students } = await smallSchool();
    await printed(house, week, [
      { studentId: students.late, classId: classes.russian, pages: 9, sheets: 5 },
      { studentId: students.kazakh, classId: classes.kazakh, pages: 6, sheets: 3 },
    ]);
    const figures = await count(house);
    expect(figures.students).toBe(7);
    expect(figures.channels).toEqual({ platform: 1, tv: 0, phone: 0, paper: 5, unknown: 1 });
    // Needed: three subjects in 5А, one in 5Ә, none known in 6А. Missing: the draft of 5А.
    expect(figures.work).toEqual({ packets: 2, unprinted: 3, pages: 15, paperSheets: 8, needed: 4, missing: 1 });
    expect(figures.classes.map(({ name, students: all, channels, work: done }) => [name, all, channels.paper, done.packets, done.missing])).toEqual([
      ['5А', 5, 3, 1, 1], ['5Ә', 1, 1, 1, 0], ['6А', 1, 1, 0, 0],
    ]); // biome-ignore format: a table
  });

  test('an empty week says no data, which is not the same as nought', async () => {
    const { house } = await smallSchool();
    expect(await count(house, '2020-W30')).toMatchObject({
      work: null,
      students: 7,
      previous: { work: null, channels: null },
    });
  });

  test('an empty school has a report too', async () => {
    const house = await openSchool();
    expect(await count(house)).toMatchObject({ students: 0, work: null, classes: [] });
  });

  test('lessons are needed only where somebody learns on paper', async () => {
    const { house, classes, students } = await smallSchool();
    const others = [students.late, students.early, students.homeless];
    await house.rooms.access.answer({ studentIds: others, answers: { internet: true, device: true } }, work);
    const russian = (await count(house)).classes.find(({ classId }) => classId === classes.russian);
    expect(russian?.work).toMatchObject({ needed: 0, missing: 0, unprinted: 0 });
  });

  test('packets of a student who has left still count as printed', async () => {
    const { house, classes, students } = await smallSchool();
    await printed(house, week, [{ studentId: students.bare, classId: classes.bare, pages: 4, sheets: 2 }]);
    await house.rooms.people.deleteStudents({ ids: [students.bare] }, work);
    await house.rooms.people.deleteClasses({ ids: [classes.bare] }, work);
    expect((await count(house)).work).toMatchObject({ packets: 1, paperSheets: 2, unprinted: 4 });
  });

  test('a wrong week is refused', async () => {
    const house = await openSchool();
    await expect(makeWeeklyReport(house, '2021-W53', 'ru')).rejects.toMatchObject({ key: 'app.cli.wrongWeek' });
  });
});

describe('A report', () => {
  test('is frozen: later changes do not touch it, a second press makes a new number', async () => {
    const { house, classes } = await smallSchool();
    const first = await makeWeeklyReport(house, week, 'ru');
    await addStudent(house, classes.russian, 'Новый', false);
    const second = await makeWeeklyReport(house, week, 'kk');
    expect([first.number, second.number]).toEqual([1, 2]);
    const old = await house.rooms.reports.find({ id: first.id }, work);
    expect(old.figures).toEqual(first.figures);
    expect([old.figures.students, second.figures.students]).toEqual([7, 8]);
    const list = await house.rooms.reports.list(null, work);
    expect(list.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('pressed twice at once still gets two numbers', async () => {
    const { house } = await smallSchool();
    const make = () => house.rooms.reports.make({ week, language: 'ru' }, work);
    const reports = await Promise.all([make(), make(), make()]);
    expect(reports.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('compares with the report of the week before, when there is one', async () => {
    const { house, students, classes } = await smallSchool();
    await makeWeeklyReport(house, '2020-W14', 'ru');
    await house.rooms.people.deleteStudents({ ids: [students.online] }, work);
    const { figures } = await makeWeeklyReport(house, week, 'ru');
    expect(figures.previous).toMatchObject({ week: '2020-W14', report: 1, students: 7, work: null });
    expect([figures.students, classes.russian > 0]).toEqual([6, true]);
  });

  test('without a report of the week before counts what the records still hold', async () => {
    const { house, classes, students } = await smallSchool();
    await addSheet(house, 'mathematics', [classes.russian], { week: '2020-W14' });
    await printed(house, '2020-W14', [{ studentId: students.late, classId: classes.russian, pages: 4, sheets: 2 }]);
    const { previous } = await count(house);
    expect(previous).toMatchObject({
      report: null,
      channels: null,
      students: null,
      work: { packets: 1, paperSheets: 2, needed: 4, missing: 3 },
    });
  });

  test('over the turn of a year with 53 weeks the week before is the 53rd', async () => {
    const house = await openSchool();
    expect((await count(house, '2021-W01')).previous.week).toBe('2020-W53');
  });

  test('is taken back by undo', async () => {
    const { house } = await smallSchool();
    await makeWeeklyReport(house, week, 'ru');
    await undoLast(house);
    expect(await house.rooms.reports.list(null, work)).toEqual([]);
  });

  test('holds no name of a student', async () => {
    const { house } = await smallSchool();
    const { figures } = await makeWeeklyReport(house, week, 'ru');
    for (const name of ['Яковлев', 'Абрамов', 'Безадресный', 'Әлиев', 'Сетевой'])
      expect(JSON.stringify(figures)).not.toContain(name);
  });
});
