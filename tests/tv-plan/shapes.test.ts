import { expect, it } from 'vitest';
import { readTable } from './grid.ts';

it('A long list is recognised by its headings, in three languages', () => {
  const ru = readTable(`
    Дата|Время|Класс|Предмет|Тема|Канал
    06.04.2020|9.00-9.10|5 класс|Математика|Дроби|Еларна`);
  const kk = readTable(`
    Күні|Уақыты|Сынып|Пән|Тақырып|Арна
    06.04.2020|09:00-09:10|5-сынып|Математика|Бөлшектер|Балапан`);
  const en = readTable(`
    Date|Start|Duration|Grade|Subject|Title|Channel
    2020-04-06|9:00|10|5|Maths|Fractions|El Arna`);
  expect([ru, kk, en].map(({ layout }) => layout.shape)).toEqual(['list', 'list', 'list']);
  expect(ru.told).toEqual(['2020-04-06 09:00+10 5ru 2 mathematics / Дроби']);
  expect(kk.told).toEqual(['2020-04-06 09:00+10 5kk 1 mathematics / Бөлшектер']);
  expect(en.told).toEqual(['2020-04-06 09:00+10 5ru 2 mathematics / Fractions']);
});

it('A list without headings is recognised by what stands in its columns', () => {
  const { layout, told } = readTable(`
    Математика|06.04.2020|9:00|5 класс
    Физика|07.04.2020|9:10|7 класс
    Химия|07.04.2020|9:20|8 класс`);
  expect(layout).toEqual({ shape: 'list', headings: [], roles: ['subject', 'day', 'time', 'grade'] });
  expect(told[1]).toBe('2020-04-07 09:10+10 7ru 2 physics');
});

it('Times by days: the title gives channel, grade and week, the cells subject and topic', () => {
  const { layout, told, words } = readTable(`
    Расписание телеуроков, канал Еларна, 5 класс, 6–10 апреля 2020
    Время|Понедельник|Вторник|Среда
    9.00-9.10|Математика|Русский язык. Имя прилагательное|Перерыв
    9 ч 10 мин|Естествознание (повтор)|-|Познание мира`);
  expect(layout).toEqual({ shape: 'days', headings: [1], roles: ['time', 'cell', 'cell', 'cell'] });
  expect(told).toEqual([
    '2020-04-06 09:00+10 5ru 2 mathematics',
    '2020-04-07 09:00+10 5ru 2 russian / Имя прилагательное',
    '2020-04-08 09:00+10 5ru 2 «Перерыв»',
    '2020-04-06 09:10+10 5ru 2 natural-science R',
    '2020-04-08 09:10+10 5ru 2 world-study',
  ]);
  expect(words).toEqual([{ place: 'subject', text: 'Перерыв', count: 1 }]);
});

it('Grades by times, with lines that name the day, in both languages', () => {
  const { layout, told } = readTable(`
    Время|5 класс|6 класс|7-сынып
    Понедельник, 6 апреля 2020
    9.00|Математика|Ист. Казахстана|Алгебра
    Сейсенбі, 7 сәуір
    9.00|Математика|История Казахстана|Физика`);
  expect(layout.shape).toBe('grades');
  expect(told).toEqual([
    '2020-04-06 09:00+10 5kk 1 mathematics',
    '2020-04-06 09:00+10 6kk 1 history-kz',
    '2020-04-06 09:00+10 7kk 1 algebra',
    '2020-04-07 09:00+10 5kk 1 mathematics',
    '2020-04-07 09:00+10 6kk 1 history-kz',
    '2020-04-07 09:00+10 7kk 1 physics',
  ]);
});

it('A day merged over all columns under the headings names the day of the lines below it', () => {
  const { layout, told } = readTable(`
    Время|5 класс|6 класс
    Понедельник, 6 апреля 2020|Понедельник, 6 апреля 2020|Понедельник, 6 апреля 2020
    9.00-9.10|Математика|Русский язык
    Суббота, 11 апреля 2020|Суббота, 11 апреля 2020|Суббота, 11 апреля 2020
    9.00-9.15|Математика|`);
  expect(layout).toMatchObject({ shape: 'grades', headings: [0] });
  expect(told).toEqual([
    '2020-04-06 09:00+10 5ru 2 mathematics',
    '2020-04-06 09:00+10 6ru 2 russian',
    '2020-04-11 09:00+15 5ru 2 mathematics',
  ]);
});

it('Grades in the rows and times in the headings', () => {
  const { layout, told } = readTable(
    `
    Класс|9.00|9.10|9.20
    5|Математика|Русский язык|Естествознание
    6|Математика|Русская литература|`,
    { defaults: { ...defaults, day: '2020-04-06' } },
  );
  expect(layout).toMatchObject({ shape: 'grades', roles: ['grade', 'cell', 'cell', 'cell'] });
  expect(told).toEqual([
    '2020-04-06 09:00+10 5ru 2 mathematics',
    '2020-04-06 09:10+10 5ru 2 russian',
    '2020-04-06 09:20+10 5ru 2 natural-science',
    '2020-04-06 09:00+10 6ru 2 mathematics',
    '2020-04-06 09:10+10 6ru 2 russian-literature',
  ]);
});

it('Two lines of headings: days over grades, as merged cells give them', () => {
  const { layout, told } = readTable(`
    |Понедельник, 6 апреля|Понедельник, 6 апреля|Вторник, 7 апреля|Вторник, 7 апреля
    Время|1 класс|2 класс|1 класс|2 класс
    9.00|Обучение грамоте|Математика|Математика|Русский язык`);
  expect(layout.headings).toEqual([0, 1]);
  expect(told).toEqual([
    '2020-04-06 09:00+10 1ru 2 literacy',
    '2020-04-06 09:00+10 2ru 2 mathematics',
    '2020-04-07 09:00+10 1ru 2 mathematics',
    '2020-04-07 09:00+10 2ru 2 russian',
  ]);
});

it('Weeks such as «2-апта» count from the first Monday; a cell may hold several lessons', () => {
  const { told, used } = readTable(`
    1-апта
    Уақыты|Дүйсенбі|Сейсенбі
    9.00-9.10|5-сынып Математика|Алгебра, 7-сынып
    |Физика 8 сынып 9.20-9.30\\nХимия 9 сынып 9.30-9.40|
    2-апта
    Уақыты|Дүйсенбі|Сейсенбі
    9.00-9.10|5-сынып Математика|Алгебра, 7-сынып`);
  expect(told).toEqual([
    '2020-04-06 09:00+10 5kk 1 mathematics',
    '2020-04-07 09:00+10 7kk 1 algebra',
    '2020-04-06 09:20+10 8kk 1 physics',
    '2020-04-06 09:30+10 9kk 1 chemistry',
    '2020-04-13 09:00+10 5kk 1 mathematics',
    '2020-04-14 09:00+10 7kk 1 algebra',
  ]);
  expect(used).toContain('firstMonday');
});

it('The user may say another shape and other columns', () => {
  const text = `
    A|B|C|D
    Математика|06.04.2020|5|9.00
    Шахматы|06.04.2020|5|9.10`;
  const layout = { shape: 'list' as const, headings: [0], roles: ['subject', 'day', 'grade', 'time'] as const };
  expect(readTable(text, { layout: { ...layout, roles: [...layout.roles] } }).told).toEqual([
    '2020-04-06 09:00+10 5ru 2 mathematics',
    '2020-04-06 09:10+10 5ru 2 «Шахматы»',
  ]);
  expect(readTable(text, { shape: 'list' }).layout.shape).toBe('list');
});

it('A word that was told is remembered: a subject, or no lesson at all', () => {
  const text = `
    Время|5 класс|6 класс
    9.00|Шахматы|Перерыв`;
  const words = [
    { word: 'шахматы', subjectKey: 'elective' },
    { word: 'перерыв', subjectKey: null },
  ];
  const reading = readTable(text, { words, defaults: { ...defaults, day: '2020-04-06' } });
  expect(reading.told).toEqual(['2020-04-06 09:00+10 5ru 2 elective']);
  expect(reading.words).toEqual([]);
});

it('What cannot be read is refused where it stands, each for its own reason', () => {
  const { told, words } = readTable(`
    Дата|Время|Класс|Предмет|Канал
    завтра|9.00|5|Физика|Еларна
    06.04.2020|25.70|5|Физика|Еларна
    06.04.2020|9.00|13|Физика|Еларна
    06.04.2020|9.00||Физика|Еларна
    06.04.2020|9.00|5||Еларна
    06.04.2020|9.00|5|Физика|Неизвестный канал
    вторник 06.04.2020|9.00|5|Физика|Еларна
    06.04.2020||5|Физика|Еларна`);
  expect(told).toEqual([
    '2: badDay',
    '3: badTime',
    '4: badGrade',
    '5: noGrade',
    '6: noSubject',
    '7: unknownChannel',
    '8: dayDisagrees',
    '9: noTime',
  ]);
  expect(words).toEqual([{ place: 'channel', text: 'Неизвестный канал', count: 1 }]);
});

it('A broadcast over midnight belongs to the day on which it begins', () => {
  const { told } = readTable(`
    Дата|Время|Класс|Предмет
    06.04.2020|23:55-00:05|5|Математика`);
  expect(told).toEqual(['2020-04-06 23:55+10 5ru 2 mathematics']);
});

it('A published list of another country loads: months first, clock of twelve hours, a channel of its own', () => {
  const text = `
    Sample broadcaster: Home School week
    Date|Start|End|Channel|Year group|Subject|Title
    4/13/2020|9:00 AM|9:20 AM|Channel Two|Year 7|Maths|Linear equations
    4/14/2020|1:00 PM|1:20 PM|Channel Two|Year 7|Science|Cells (repeat)`;
  expect(readTable(text).told).toEqual(['3: unknownChannel', '4: unknownChannel']);
  const channels = [{ id: 7, names: ['School TV', 'channel two'], language: 'ru' as const, regional: true }];
  expect(readTable(text, { channels }).told).toEqual([
    '2020-04-13 09:00+20 7ru 7 mathematics / Linear equations',
    '2020-04-14 13:00+20 7ru 7 natural-science / Cells R',
  ]);
});

it('A published grid of another country loads: blocks by class, days across, repeated headings', () => {
  const { told, layout } = readTable(`
    Онлайн-урок по телевидению (образец)
    5 КЛАСС
    Час|Пн 06.04|Вт 07.04|Ср 08.04
    10:00|Математика|Англ. яз.|Математика
    10:45|Биология|География|Информатика
    6 КЛАСС
    Час|Пн 06.04|Вт 07.04|Ср 08.04
    11:30|Математика|История древнего мира|Физкультура`);
  expect(layout.shape).toBe('days');
  expect(told).toEqual([
    '2020-04-06 10:00+10 5ru 2 mathematics',
    '2020-04-07 10:00+10 5ru 2 english',
    '2020-04-08 10:00+10 5ru 2 mathematics',
    '2020-04-06 10:45+10 5ru 2 biology',
    '2020-04-07 10:45+10 5ru 2 geography',
    '2020-04-08 10:45+10 5ru 2 informatics',
    '2020-04-06 11:30+10 6ru 2 mathematics',
    '2020-04-07 11:30+10 6ru 2 «История древнего мира»',
    '2020-04-08 11:30+10 6ru 2 pe',
  ]);
});

const defaults = {
  day: null,
  week: '2020-W15',
  firstMonday: '2020-04-06',
  channelId: null,
  grade: null,
  language: null,
  minutes: 10,
};
