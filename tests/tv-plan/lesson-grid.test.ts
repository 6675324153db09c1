import { expect, it } from 'vitest';
import type { Staff } from '../../shared/people/people.contract.ts';
import { readTimetable, type TimetableWords } from '../../shared/tv-plan/timetable/read-timetable.ts';
import { subjectNames } from './grid.ts';

const person = (id: number, lastName: string, firstName: string, patronymic: string): Staff => ({ id, lastName, firstName, patronymic, phone: '', email: '', roles: [], language: null, subjects: [], sortKey: lastName }); // biome-ignore format: one line

const school: TimetableWords = {
  subjects: subjectNames,
  subjectWords: [],
  classes: [
    { id: 51, grade: 5, letter: 'А' },
    { id: 52, grade: 5, letter: 'Ә' },
    { id: 71, grade: 7, letter: 'Б' },
    { id: 9, grade: 9, letter: '' },
  ],
  staff: [person(1, 'Музыкова', 'Анна', 'Ивановна'), person(2, 'Қасымова', 'Әсел', 'Маратқызы'), person(3, 'Орлов', 'Пётр', 'Петрович')],
  words: [],
  layout: null,
}; // biome-ignore format: one line for the staff

/** Reads sheets written as lines with `|` between the cells. */
function read(sheets: string | Record<string, string>, given: Partial<TimetableWords> = {}) {
  const named = typeof sheets === 'string' ? { '': sheets } : sheets;
  const tables = Object.entries(named).map(([name, text]) => ({
    name,
    rows: text
      .trim()
      .split('\n')
      .map((line, place) => ({ line: place + 1, cells: line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  }));
  const reading = readTimetable(tables, { ...school, ...given });
  return {
    ...reading,
    told: reading.lessons.map(
      ({ classId, weekday, number, startsAt, subjectKey, subjectText, groupName, staffId, room }) =>
        `${classId} ${weekday} ${number ?? `at${startsAt}`} ${subjectKey ?? `«${subjectText}»`}${groupName && ` gr${groupName}`}${staffId === null ? '' : ` t${staffId}`}${room && ` r${room}`}`,
    ),
  };
} // biome-ignore format: one line for the lesson

it('Classes by lesson numbers of each day, the day written once: with teachers and rooms in the cells', () => {
  const { told, problems } = read(`
    Расписание уроков на IV четверть
    День|№|5А|5 «Ә»|7Б
    Понедельник|1|Математика Орлов П.П. 12|Музыка\\nМузыкова А.И.\\nактовый зал|Физика каб. 31
    |2|Русский язык|Математика (Орлов П. П., каб. 12)|
    Вторник|1||Физическая культура|Алгебра`);
  expect(told).toEqual([
    '51 1 1 mathematics t3 r12',
    '52 1 1 music t1',
    '71 1 1 physics r31',
    '51 1 2 russian',
    '52 1 2 mathematics t3 r12',
    '52 2 1 pe',
    '71 2 1 algebra',
  ]);
  expect(problems).toEqual([]);
});

it('A block for each class: numbers or times by days, with the class in a line over the block', () => {
  const { told } = read(`
    5А класс
    Урок|Понедельник|Вторник|Среда|Четверг|Пятница
    1 (8:00-8:45)|Математика|Русский язык|Музыка|Математика|Физика
    2 (8:50-9:35)|Физика||||Математика
    7Б класс
    Урок|Понедельник|Вторник|Среда|Четверг|Пятница
    1|Алгебра||||`);
  expect(told).toEqual([
    '51 1 1 mathematics',
    '51 2 1 russian',
    '51 3 1 music',
    '51 4 1 mathematics',
    '51 5 1 physics',
    '51 1 2 physics',
    '51 5 2 mathematics',
    '71 1 1 algebra',
  ]);
});

it('A sheet for each class, named after it, in Kazakh; times without numbers', () => {
  const { told, lessons } = read({
    '5Ә': `
      Уақыты|Дүйсенбі|Сейсенбі|Сәрсенбі
      08:00-08:45|Математика|Қазақ тілі|Музыка (Музыкова А.И.)`,
    '7 «Б»': `
      Уақыты|Дүйсенбі|Сейсенбі|Сәрсенбі
      08:00-08:45|Алгебра||Физика`,
  });
  expect(told).toEqual([
    '52 1 at480 mathematics',
    '52 2 at480 kazakh',
    '52 3 at480 music t1',
    '71 1 at480 algebra',
    '71 3 at480 physics',
  ]);
  expect(lessons[0]?.minutes).toBe(45);
});

it('Lesson numbers as columns under their days, a row for each class', () => {
  const { told } = read(`
    Класс|Понедельник|Понедельник|Вторник|Вторник
    |1|2|1|2
    5А|Математика|Музыка|Русский язык|
    9 класс|Физика|Алгебра||Химия`);
  expect(told).toEqual([
    '51 1 1 mathematics',
    '51 1 2 music',
    '51 2 1 russian',
    '9 1 1 physics',
    '9 1 2 algebra',
    '9 2 2 chemistry',
  ]);
});

it('A column of rooms and one of teachers beside each class; lines that name the day', () => {
  const { told } = read(`
    №|5А|Каб.|Учитель|7Б|Каб.|Учитель
    Понедельник
    1|Математика|12|Орлов П.П.|Физика|31|Қасымова Ә.М.
    Сейсенбі
    1|Музыка|Зал||Алгебра|14|`);
  expect(told).toEqual([
    '51 1 1 mathematics t3 r12',
    '71 1 1 physics t2 r31',
    '51 2 1 music rЗал',
    '71 2 1 algebra r14',
  ]);
});

it('A cell with two subjects is the lessons of two groups; joined classes each have the lesson', () => {
  const { told } = read(`
    День|Урок|5А, 5Ә|7Б
    Среда|3|Физическая культура|Английский язык / Информатика
    Среда|4||Английский язык (1 группа)`);
  expect(told).toEqual([
    '51 3 3 pe',
    '52 3 3 pe',
    '71 3 3 english gr1',
    '71 3 3 informatics gr2',
    '71 3 4 english gr1',
  ]);
});

it('Unknown classes, subjects and teachers are told in place and asked once; what was explained is remembered', () => {
  const table = `
    День|Урок|5А|9Я
    Понедельник|1|Чревовещание Незнамова И.И.|Физика`;
  const { told, problems, words, lines, left } = read(table);
  expect(told).toEqual(['51 1 1 «Чревовещание»']);
  expect(problems.map(({ line, kind, left }) => [line, kind, left])).toEqual([
    [2, 'noSubject', false],
    [2, 'noTeacher', false],
    [2, 'noClass', true],
  ]);
  expect(left).toBe(1);
  expect(words.map(({ place, text }) => [place, text]).sort()).toEqual([
    ['class', '9Я'],
    ['subject', 'Чревовещание'],
    ['teacher', 'Незнамова И.И.'],
  ]);
  expect(lines[1]?.cells.map(({ state }) => state)).toEqual(['side', 'side', 'open', 'open']);
  const explained = read(table, {
    subjectWords: [{ word: 'чревовещание', subjectKey: 'music' }],
    words: [
      { place: 'class', word: '9я', classId: 9, staffId: null },
      { place: 'teacher', word: 'незнамова и и', classId: null, staffId: 2 },
    ],
  });
  expect([explained.told, explained.problems, explained.words]).toEqual([['51 1 1 music t2', '9 1 1 physics'], [], []]);
  const dropped = read(table, {
    subjectWords: [{ word: 'чревовещание', subjectKey: null }],
    words: [{ place: 'class', word: '9я', classId: null, staffId: null }],
  });
  expect([dropped.told, dropped.problems, dropped.left]).toEqual([[], [], 0]);
});

it('A grid without days or without numbers brings no lesson and says why; a table of something else is no timetable', () => {
  const days = read('5А|5Ә|7Б\nМатематика|Музыка|Физика\nМузыка|Алгебра|Физика');
  expect(days.told).toEqual([]);
  expect(new Set(days.problems.map(({ kind }) => kind))).toEqual(new Set(['noDay']));
  expect(read('Фамилия|Имя\nИванов|Пётр').found).toBe(0);
  expect(read('').found).toBe(0);
});

it('A column that the user leaves out is not read', () => {
  const sheet = `
    Расписание|на|апрель|
    День|№|5А|7Б
    Вторник|1|Музыка|Физика`;
  const found = read(sheet);
  expect(found.told).toEqual(['51 2 1 music', '71 2 1 physics']);
  expect(found.layout).toEqual({ shape: 'days', headings: [1], roles: ['time', 'time', 'cell', 'cell'] });
  const layout = { ...found.layout!, roles: ['time', 'time', 'skip', 'cell'] as ('time' | 'skip' | 'cell')[] };
  expect(read(sheet, { layout }).told).toEqual(['71 2 1 physics']);
});

it('Of several sheets none is put right by hand: each is read by itself', () => {
  const one = 'День|№|5А|7Б\nВторник|1|Музыка|Физика';
  const layout = { shape: 'days' as const, headings: [0], roles: ['skip' as const] };
  expect(read({ Первая: one, Вторая: one.replace('Вторник', 'Среда') }, { layout })).toMatchObject({
    told: ['51 2 1 music', '71 2 1 physics', '51 3 1 music', '71 3 1 physics'],
    layout: null,
  });
});
