import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { formatDay, weekdayName } from '../../shared/text/format.ts';
import { resolveDay, takeDay, takeWeek } from '../../shared/tv-plan/import/day-hint.ts';
import { readHints, takeGrades } from '../../shared/tv-plan/import/hints.ts';
import { editDistance, subjectMatcher } from '../../shared/tv-plan/import/subject-match.ts';
import { formatTime, parseTime, takeTime } from '../../shared/tv-plan/time.ts';
import { subjectNames } from './grid.ts';

const minute = fc.integer({ min: 0, max: 1439 });
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const reckoning = { week: '2020-W15', firstMonday: '2020-04-06' };

it('Every time of the day is read in every usual spelling', () => {
  fc.assert(
    fc.property(minute, (start) => {
      const [hour, rest] = [Math.floor(start / 60), String(start % 60).padStart(2, '0')];
      const spellings = [
        formatTime(start),
        `${hour}.${rest}`,
        `${hour}-${rest}`,
        `${hour} ч ${rest} мин`,
        `${hour} сағ ${rest} мин`,
        `${formatTime(start)}:00`,
        `2020-04-06 ${formatTime(start)}`,
        `${((hour + 11) % 12) + 1}:${rest} ${hour < 12 ? 'AM' : 'PM'}`,
      ];
      for (const text of spellings) expect([text, parseTime(text)]).toEqual([text, { start, minutes: null }]);
    }),
    { seed: 5 },
  );
});

it('A span of time gives its length, over midnight too', () => {
  fc.assert(
    fc.property(minute, fc.integer({ min: 1, max: 600 }), (start, minutes) => {
      for (const between of ['-', '–', ' - ', ' до ']) {
        const text = `${formatTime(start)}${between}${formatTime(start + minutes)}`;
        expect([text, parseTime(text)]).toEqual([text, { start, minutes }]);
      }
    }),
    { seed: 5 },
  );
  expect(parseTime('23:55-00:05')).toEqual({ start: 1435, minutes: 10 });
  expect(parseTime('23.50-24.00')).toEqual({ start: 1430, minutes: 10 });
});

it('What Excel makes of a time is a time, and what is none stays none', () => {
  expect(parseTime('0.375')).toEqual({ start: 540, minutes: null });
  expect(parseTime('9.1')).toEqual({ start: 550, minutes: null });
  expect(parseTime('9')).toEqual({ start: 540, minutes: null });
  expect(parseTime('9⁰⁰-9¹⁰')).toEqual({ start: 540, minutes: 10 });
  for (const text of ['25.70', '9:75', '9:10-9:00', 'Математика', '06.04.2020', '', '100', '24:05'])
    expect([text, parseTime(text)]).toEqual([text, null]);
  expect(takeTime('Урок 06.04.2020')).toBeNull();
});

it('Every day is read with dots, as ISO, in words of both languages, and as a number of Excel', () => {
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, number] = date.split('-');
      const serial = Temporal.PlainDate.from('1899-12-30').until(date, { largestUnit: 'days' }).days;
      const spellings = [
        date,
        `${number}.${month}.${year}`,
        `${Number(number)}/${Number(month)}/${year}`,
        formatDay(date, 'ru'),
        formatDay(date, 'kk'),
        String(serial),
      ];
      for (const text of spellings)
        expect([text, takeDay(text, { alone: true, shortDates: true })?.found]).toEqual([text, { date }]);
    }),
    { seed: 5 },
  );
});

it('A weekday beside its date agrees, and another weekday is refused', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 7 }), fc.constantFrom('ru', 'kk'), (date, weekday, language) => {
      const text = `${weekdayName(weekday, language)}, ${date}`;
      const right = Temporal.PlainDate.from(date).dayOfWeek === weekday;
      const found = resolveDay(takeDay(text, { alone: true })?.found ?? {}, reckoning);
      expect([text, found]).toEqual([text, right ? { day: date } : { problem: 'disagrees', day: date }]);
    }),
    { seed: 5 },
  );
});

it('A date without a year belongs to the year in which it is near, or in which its weekday is right', () => {
  const dayOf = (text: string) => resolveDay(takeDay(text, { alone: true, shortDates: true })?.found ?? {}, reckoning);
  expect(dayOf('7 сәуір')).toEqual({ day: '2020-04-07' });
  expect(dayOf('06.04')).toEqual({ day: '2020-04-06' });
  expect(dayOf('28 декабря')).toEqual({ day: '2019-12-28' });
  expect(dayOf('вторник, 6 апреля')).toEqual({ day: '2021-04-06' });
  expect(dayOf('April 7')).toEqual({ day: '2020-04-07' });
});

it('Weeks are counted in three languages from the first Monday', () => {
  for (const text of ['2-апта', '2 неделя', '2-я неделя', 'неделя № 2', 'week 2', 'Week №2', '2 апта']) {
    const taken = takeWeek(`${text} Сәрсенбі`);
    expect([text, taken?.found]).toEqual([text, { week: 2 }]);
    const hint = { ...taken!.found, ...takeDay(taken!.rest, { alone: true })?.found };
    expect(resolveDay(hint, reckoning)).toEqual({ day: '2020-04-15' });
  }
});

it('Grades are read in every spelling; alone a number is one, a number out of range is told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), (grade) => {
      const spellings = [
        `${grade} класс`,
        `${grade}-сынып`,
        `Grade ${grade}`,
        `${grade} «А»`,
        `${grade} кл.`,
        `${grade}-й класс`,
      ];
      for (const text of spellings) expect([text, takeGrades(text)?.found]).toEqual([text, { grades: [grade] }]);
      expect(takeGrades(String(grade), true)?.found).toEqual({ grades: [grade] });
      expect(takeGrades(`${grade + 13} класс`)?.found).toEqual({ badGrade: String(grade + 13) });
    }),
    { seed: 5 },
  );
  expect(takeGrades('5–7 классы')?.found).toEqual({ grades: [5, 6, 7] });
  expect(takeGrades('5, 6 классы')?.found).toEqual({ grades: [5, 6] });
  expect(takeGrades('VII класс')?.found).toEqual({ grades: [7] });
});

it('Several values of one cell are taken apart in any order', () => {
  const options = { american: false, alone: false, channels: [] };
  for (const text of [
    '5 класс Математика 9.00-9.10',
    'Математика, 5-сынып 09:00–09:10',
    '9-00 - 9-10 5 (P) класс Математика',
    'Математика (5 класс) 9 ч 00 мин - 9 ч 10 мин',
  ]) {
    const { hints, rest } = readHints(text, options);
    expect([text, hints.time, hints.grades]).toEqual([text, { start: 540, minutes: 10 }, [5]]);
    expect([text, match(rest).key]).toEqual([text, 'mathematics']);
  }
  const marked = readHints('5 (P)', { ...options, alone: true });
  expect(marked.hints).toMatchObject({ grades: [5], language: 'ru' });
  expect(readHints('Физика (повтор) https://youtu.be/abc', options).hints).toMatchObject({
    repeats: true,
    link: 'https://youtu.be/abc',
  });
});

const match = subjectMatcher(subjectNames, [
  { word: 'перерыв', subjectKey: null },
  { word: 'матан', subjectKey: 'algebra-analysis' },
]);

it('Every name and synonym of every subject is read as itself or as the subject that has it first, in any case', () => {
  for (const { key, nameRu, nameKk } of subjectNames)
    for (const name of [nameRu, nameKk, nameRu.toUpperCase(), ` ${nameKk}. `])
      expect([name, match(name).key]).toEqual([name, key]);
});

it('A subject with its topic is taken apart at the sign between them', () => {
  expect(match('Математика. Обыкновенные дроби')).toMatchObject({ key: 'mathematics', topic: 'Обыкновенные дроби' });
  expect(match('Қазақ тілі: Зат есім')).toMatchObject({ key: 'kazakh', topic: 'Зат есім' });
  expect(match('История Казахстана «Золотая Орда»')).toMatchObject({ key: 'history-kz', topic: 'Золотая Орда' });
  expect(match('Алгебра и начала анализа – Тема: Предел')).toMatchObject({ key: 'algebra-analysis', topic: 'Предел' });
  expect(match('Матан. Пределы')).toMatchObject({ how: 'exact', key: 'algebra-analysis', topic: 'Пределы' });
  expect(match('Перерыв')).toMatchObject({ how: 'nothing', key: null });
});

it('One slip in a long name is read and said to be a guess; a short or doubtful word is left to the user', () => {
  for (const [slip, key] of [
    ['Математка', 'mathematics'],
    ['Матемаитка', 'mathematics'],
    ['Қазақстан тарыхы', 'history-kz'],
    ['Руский язык', 'russian'],
    ['Инфармотика', 'informatics'],
  ] as const)
    expect([slip, match(slip)]).toMatchObject([slip, { how: 'guessed', key }]);
  for (const word of ['Химера', 'Гигиена', 'Экология', 'Право и мораль', 'Физкульт', 'Шахматы'])
    expect([word, match(word).key]).toEqual([word, null]);
});

it('The distance between words is a distance: none to itself, the same both ways, one for each slip', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абвгд'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a, 9)).toBe(0);
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, `${a}я`, 9)).toBe(1);
      expect(editDistance(a, b, 9) ?? 99).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
    { seed: 5 },
  );
});
