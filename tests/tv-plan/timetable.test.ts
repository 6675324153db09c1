import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { xlsxBytes } from '../../main/sheets/write-table.ts';
import { texts } from '../../shared/text/texts.ts';
import { tellLineProblem } from '../../shared/tv-plan/timetable/tell-problem.ts';
import { undoLast, work } from '../people/test-house.ts';
import { monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

async function school() {
  const house = await planHouse();
  const [fiveA, fiveB] = [await house.addClass(5, 'А', 'ru'), await house.addClass(5, 'Б', 'ru')];
  const [music, english] = [await house.addTeacher('Музыкова'), await house.addTeacher('Англичанкина')];
  const file = (name: string, lines: string[]) => {
    const path = join(house.folder, name);
    writeFileSync(path, lines.join('\n'));
    return path;
  };
  const run = (path: string, given: { startsOn?: string; dryRun?: boolean } = {}) =>
    house.tvPlan.importTimetable(
      {
        source: { path, stamp: null },
        sheet: null,
        layout: null,
        name: 'Весна',
        startsOn: monday,
        dryRun: false,
        ...given,
      },
      work,
    );
  return { ...house, fiveA, fiveB, music, english, file, run };
}

const fet = [
  '"Activity Id","Day","Hour","Students Sets","Subject","Teachers","Activity Tags","Room","Comments"',
  '"1","Monday","1","5А+5Б","Музыка","Музыкова Анна Ивановна","","Актовый зал",""',
  '"2","Monday","2","5А 1","Английский язык","Англичанкина А. И.","","12",""',
  '"3","Tuesday","09:00-09:40","5Б","Физкультура","","","",""',
];

test('What FET exports comes in as own lessons: joined classes, groups, numbers and times; once more it adds nothing', async () => {
  const { tvPlan, plan, fiveA, fiveB, music, english, file, run } = await school();
  const path = file('fet.csv', fet);
  expect(await run(path, { dryRun: true })).toMatchObject({
    added: 4,
    removed: 0,
    unchanged: 0,
    left: 0,
    problems: [],
  });
  expect(await tvPlan.listTimetables(null, work)).toEqual([]);
  await run(path);
  expect(await run(path)).toMatchObject({ added: 0, removed: 0, unchanged: 4 });
  const items = (await plan()).items.map(({ classId, day, number, startsAt, minutes, subjectKey, room, seats }) => [classId, day, number ?? startsAt, minutes, subjectKey, room, seats.map(({ groupName, staffId }) => `${groupName}:${staffId}`).join()]); // biome-ignore format: one line
  expect(items).toEqual([
    [fiveA, monday, 1, null, 'music', 'Актовый зал', `:${music}`],
    [fiveA, monday, 2, null, 'english', '12', `1:${english}`],
    [fiveB, monday, 1, null, 'music', 'Актовый зал', `:${music}`],
    [fiveB, '2020-04-07', 540, 40, 'pe', '', ':null'],
  ]);
  const found = await tvPlan.checkPlan({ from: monday, to: '2020-04-12' }, work);
  expect(found.filter(({ kind }) => kind === 'teacherTwice')).toEqual([]); // one lesson for both classes in one room
});

test('Unknown classes, days and hours are told per line and left out; unknown subjects and teachers come in without them', async () => {
  const { tvPlan, plan, file, run } = await school();
  const path = file('plan.csv', [
    'День;Урок;Класс;Предмет;Учитель',
    'Понедельник;1;5А;Музыка;Музыкова Анна',
    ';2;9Я;Музыка;',
    'Никогда;1;5А;Музыка;',
    'Вторник;утром;5А;Музыка;',
    'Вторник;3;5А;Чревовещание;Неизвестный Иван',
    'Понедельник;1;5А;Музыка;Музыкова Анна',
  ]);
  const told = await run(path);
  expect(told).toMatchObject({ added: 2, left: 4 });
  expect(told.problems.map(({ line, kind, left }) => [line, kind, left])).toEqual([[3, 'noClass', true], [4, 'noDay', true], [5, 'noTime', true], [6, 'noSubject', false], [6, 'noTeacher', false], [7, 'twice', true]]); // biome-ignore format: one line
  expect(tellLineProblem(told.problems[0]!, texts('ru'))).toBe('Строка 3: класса «9Я» в школе нет, урок пропущен');
  expect((await plan()).items.map(({ subjectKey, subjectText }) => subjectKey ?? subjectText)).toEqual([
    'music',
    'Чревовещание',
  ]);
  expect((await tvPlan.checkPlan({ from: monday, to: '2020-04-12' }, work)).map(({ kind }) => kind)).toContain(
    'unmatched',
  );
});

test('Number and time of a lesson in two columns are both kept, in whatever order they stand', async () => {
  const { plan, file, run } = await school();
  const path = file('two.csv', [
    'Время;День;№ урока;Класс;Предмет',
    '08:00-08:40;Понедельник;1;5А;Музыка',
    '9;Понедельник;2;5А;Музыка',
    'утром;Понедельник;3;5А;Музыка',
    '23:50-00:20;Понедельник;;5А;Музыка',
  ]);
  expect(await run(path)).toMatchObject({ added: 4, left: 0, problems: [] });
  const read = (await plan()).items.map(({ number, startsAt, minutes }) => [number, startsAt, minutes]);
  expect(read).toEqual([[1, 480, 40], [2, 540, null], [null, 1430, 30], [3, null, null]]); // biome-ignore format: one line
});

test('A later timetable ends the earlier one the day before: two are never in force at once', async () => {
  const { tvPlan, plan, file, run, ...house } = await school();
  await run(file('first.csv', ['День;Урок;Класс;Предмет', 'Пн;1;5А;Музыка', 'Ср;1;5А;Музыка']));
  await run(file('second.csv', ['День;Урок;Класс;Предмет', 'Пн;1;5А;Пение', 'Ср;2;5А;Музыка']), {
    startsOn: '2020-04-08',
  });
  expect((await tvPlan.listTimetables(null, work)).map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([['2020-04-08', null], [monday, '2020-04-07']]); // biome-ignore format: one line
  expect((await plan()).items.map(({ day, number }) => [day, number])).toEqual([
    [monday, 1],
    ['2020-04-08', 2],
  ]);
  await expect(tvPlan.addTimetable({ name: 'Ещё', startsOn: monday }, work)).rejects.toMatchObject({ key: 'tvPlan.plan.refused.timetableTaken' }); // biome-ignore format: one line
  await undoLast(house);
  expect((await plan()).items.map(({ day, number }) => [day, number])).toEqual([
    [monday, 1],
    ['2020-04-08', 1],
  ]);
});

test('A table without day, class and subject is no timetable, and nothing is changed', async () => {
  const { tvPlan, file, run } = await school();
  await expect(run(file('list.csv', ['Фамилия;Имя', 'Образцов;Пётр']))).rejects.toMatchObject({ key: 'tvPlan.plan.refused.noTimetable', values: { name: 'list.csv' } }); // biome-ignore format: one line
  await expect(run(file('none.csv', ['День;Урок;Класс;Предмет', 'Пн;1;9Я;Музыка']))).rejects.toMatchObject({ key: 'tvPlan.plan.refused.noLessons' }); // biome-ignore format: one line
  expect(await tvPlan.listTimetables(null, work)).toEqual([]);
});

test('Lessons can be typed; one without number and time is refused', async () => {
  const { tvPlan, plan, fiveA } = await school();
  const { id: timetableId } = await tvPlan.addTimetable({ name: 'Весна', startsOn: monday }, work);
  const lesson = { timetableId, classId: fiveA, weekday: 1, number: 1, startsAt: null, minutes: null, subjectKey: 'music', subjectText: 'Музыка', groupName: '', staffId: null, room: '' }; // biome-ignore format: one line
  const { id } = await tvPlan.addLesson(lesson, work);
  await tvPlan.saveLesson({ ...lesson, id, number: 5 }, work);
  expect((await plan()).items).toMatchObject([{ number: 5, subjectKey: 'music' }]);
  await expect(tvPlan.addLesson({ ...lesson, number: null }, work)).rejects.toMatchObject({ key: 'tvPlan.plan.refused.lessonWithoutTime' }); // biome-ignore format: one line
  await tvPlan.deleteLessons({ ids: [id] }, work);
  expect((await plan()).items).toEqual([]);
});

const grid = ['День\tУрок\t5А\t5Б\t9Я', 'Понедельник\t1\tМузыка Музыкина А.И.\tЧревовещание\tФизика'].join('\n');

test('A pasted grid: words are explained once and remembered, the dry run writes nothing, and all of it is one undo', async () => {
  const { tvPlan, plan, music, ...house } = await school();
  const read = (dryRun: boolean, startsOn = monday) =>
    tvPlan.importTimetable({ source: { pasted: grid }, sheet: null, layout: null, name: 'Весна', startsOn, dryRun }, work);
  const first = await read(true);
  expect(first).toMatchObject({ added: 2, left: 1, rows: 2 });
  expect(first.words.map(({ place, text }) => `${place} ${text}`).sort()).toEqual(['class 9Я', 'subject Чревовещание', 'teacher Музыкина А.И.']);
  expect(await tvPlan.listTimetables(null, work)).toEqual([]);
  await tvPlan.tellTimetableWord({ place: 'class', word: '9Я', id: null }, work);
  await tvPlan.tellTimetableWord({ place: 'teacher', word: 'Музыкина А.И.', id: music }, work);
  expect(await read(true)).toMatchObject({ added: 2, left: 0, words: [{ place: 'subject', text: 'Чревовещание' }] });
  await read(false);
  await undoLast(house);
  expect((await plan()).items).toEqual([]);
  await read(false);
  expect((await plan()).items.map(({ subjectKey, seats }) => [subjectKey, seats[0]?.staffId])).toEqual([['music', music], [null, undefined]]);
  // Explained after it came in: the stored lesson gets its subject, and the next file is read with it.
  await tvPlan.tellWord({ place: 'subject', word: 'Чревовещание', subjectKey: 'english', channelId: null }, work);
  expect((await plan()).items.map(({ subjectKey }) => subjectKey)).toEqual(['music', 'english']);
  expect(await read(true, '2020-04-13')).toMatchObject({ added: 2, problems: [], words: [] });
}); // biome-ignore format: long expectations

test('A workbook with a sheet for each class comes in whole, or one sheet of it; a changed file is refused', async () => {
  const { tvPlan, fiveA, fiveB, folder } = await school();
  const path = join(folder, 'classes.xlsx');
  const sheet = (name: string, subject: string) => ({
    name,
    columns: ['Урок', 'Понедельник', 'Вторник', 'Среда'].map((heading) => ({ heading })),
    rows: [[1, subject, 'Музыка', '']],
  });
  writeFileSync(path, await xlsxBytes([sheet('5А', 'Физика'), sheet('5Б', 'Русский язык')]));
  const read = (stamp: string | null, only: number | null) =>
    tvPlan.importTimetable({ source: { path, stamp }, sheet: only, layout: null, name: 'Весна', startsOn: monday, dryRun: true }, work);
  expect(await read(null, null)).toMatchObject({ added: 4, sheets: ['5А', '5Б'], problems: [] });
  const second = await read(null, 1);
  expect(second).toMatchObject({ added: 2 });
  await tvPlan.importTimetable({ source: { path, stamp: second.stamp }, sheet: null, layout: null, name: 'Весна', startsOn: monday, dryRun: false }, work);
  const [timetable] = await tvPlan.listTimetables(null, work);
  const lessons = await tvPlan.listLessons({ timetableId: timetable!.id }, work);
  expect(lessons.map(({ classId, weekday, number, subjectKey }) => [classId, weekday, number, subjectKey])).toEqual([
    [fiveA, 1, 1, 'physics'],
    [fiveA, 2, 1, 'music'],
    [fiveB, 1, 1, 'russian'],
    [fiveB, 2, 1, 'music'],
  ]);
  writeFileSync(path, await xlsxBytes([sheet('5А', 'Химия и много другого')]));
  await expect(read(second.stamp, null)).rejects.toMatchObject({ key: 'imports.file.changed' });
}); // biome-ignore format: one line a call

test('A class or a teacher that is deleted takes the words along that named them', async () => {
  const { tvPlan, people, english, fiveB } = await school();
  await tvPlan.tellTimetableWord({ place: 'teacher', word: 'Англ', id: english }, work);
  await tvPlan.tellTimetableWord({ place: 'class', word: '5 бета', id: fiveB }, work);
  await people.deleteStaff({ ids: [english] }, work);
  await people.deleteClasses({ ids: [fiveB] }, work);
  const source = { pasted: 'День\tУрок\tКласс\tПредмет\tУчитель\nПн\t1\t5А\tФизика\tАнгл\nПн\t1\t5 бета\tФизика\t' };
  const told = await tvPlan.importTimetable({ source, sheet: null, layout: null, name: 'Весна', startsOn: monday, dryRun: true }, work);
  expect(told.words.map(({ place }) => place).sort()).toEqual(['class', 'teacher']);
}); // biome-ignore format: one line for the table

test('20,000 lines of a timetable are read without standing still, and the same file adds nothing', async () => {
  const { tvPlan, file } = await school();
  const days = ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница'];
  const lines = Array.from({ length: 20_000 }, (_, at) => `${days[at % 5]};${(at % 8) + 1};5${at % 2 ? 'А' : 'Б'};Физика;;${at}`);
  const path = file('big.csv', ['День;Урок;Класс;Предмет;Учитель;Группа', ...lines]);
  const run = (dryRun: boolean) => tvPlan.importTimetable({ source: { path, stamp: null }, sheet: null, layout: null, name: 'Много', startsOn: monday, dryRun }, work);
  expect(await run(false)).toMatchObject({ added: 20_000, left: 0 });
  expect(await run(true)).toMatchObject({ added: 0, unchanged: 20_000 });
}); // biome-ignore format: one line a call

test('A timetable gets another name and first day, never one that is taken, and undo gives the old ones back', async () => {
  const house = await school();
  const { tvPlan } = house;
  const { id } = await tvPlan.addTimetable({ name: 'Весна', startsOn: monday }, work);
  await tvPlan.addTimetable({ name: 'Май', startsOn: '2020-05-04' }, work);
  const shown = async () =>
    (await tvPlan.listTimetables(null, work)).map((one) => [one.name, one.startsOn, one.endsOn]);
  await tvPlan.saveTimetable({ id, name: 'Апрель', startsOn: '2020-04-13' }, work);
  expect(await shown()).toEqual([['Май', '2020-05-04', null], ['Апрель', '2020-04-13', '2020-05-03']]); // biome-ignore format: one line
  await expect(tvPlan.saveTimetable({ id, name: 'Апрель', startsOn: '2020-05-04' }, work)).rejects.toMatchObject({
    key: 'tvPlan.plan.refused.timetableTaken',
  });
  await undoLast(house);
  expect(await shown()).toEqual([['Май', '2020-05-04', null], ['Весна', monday, '2020-05-03']]); // biome-ignore format: one line
});
