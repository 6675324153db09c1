import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseHas,
  parseHours,
  parseLanguage,
  parseMinutes,
  parsePhone,
  parsePostcode,
  parseShift,
  parseYesNo,
} from '../../shared/imports/cell-values.ts';
import { parseClassList, parseClassName, parseGrade } from '../../shared/imports/class-name.ts';
import { parseDay, parseDue, parseWeek } from '../../shared/imports/day-values.ts';
import { parseFullName } from '../../shared/imports/person-name.ts';
import { parseRole } from '../../shared/imports/role-words.ts';
import { formatClass } from '../../shared/people/class-name.ts';

const letters = [...'АӘБВГҒДЕЖКҚЛМНОӨП'];

describe('Names of classes', () => {
  test.each([
    '7А',
    '7 "А"',
    '7-а',
    '7 «А»',
    '7a',
    '7A',
    '07А',
    '7-сынып А',
    'А 7',
    '7 А класс',
    'класс 7 «А»',
    'VII А',
    '7 “а”',
    '7.А',
    '7/А',
    '7А кл.',
  ])('%s is class 7А', (text) => {
    expect(parseClassName(text)).toEqual({ grade: 7, letter: 'А' });
  });
  test.each(['', '13А', 'нет', '7 Щ?', '2020-04-06', '77', 'учитель', '7 АБВГД'])('%j is no class', (text) => {
    expect(parseClassName(text)).toBeNull();
  });
  test('Grade 0, a grade without a letter and a number as letter are classes', () => {
    expect([parseClassName('0 Б'), parseClassName('предшкола'), parseClassName('11'), parseClassName('7-1')]).toEqual([
      { grade: 0, letter: 'Б' },
      { grade: 0, letter: '' },
      { grade: 11, letter: '' },
      { grade: 7, letter: '1' },
    ]);
  });
  test('However a class is written, it is the same class', () => {
    const writing = fc.constantFrom(
      '{g}{l}',
      '{g} {l}',
      '{g}-{l}',
      '{g} "{l}"',
      '{g} «{l}»',
      '{g} "{l}" класс',
      '{g}-сынып {l}',
      ' {g}  {l} ',
      '{g}.{l}',
    );
    const property = fc.property(
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(...letters),
      writing,
      fc.boolean(),
      (grade, letter, form, small) => {
        const text = form.replace('{g}', String(grade)).replace('{l}', small ? letter.toLowerCase() : letter);
        expect(parseClassName(text)).toEqual({ grade, letter });
        expect(parseClassName(formatClass({ grade, letter }))).toEqual({ grade, letter });
      },
    );
    fc.assert(property, { seed: 11, numRuns: 400 });
  });
  test('A list of classes in one cell is taken apart, and what is no class is named', () => {
    expect(parseClassList('5А, 5 "Б"; 6в и 7')).toEqual({
      classes: [
        { grade: 5, letter: 'А' },
        { grade: 5, letter: 'Б' },
        { grade: 6, letter: 'В' },
        { grade: 7, letter: '' },
      ],
      unknown: [],
    });
    expect(parseClassList('5А, кружок').unknown).toEqual(['кружок']);
    expect(['7 класс', '7-сынып', '7.0', 'XI', '7-ші', '?'].map(parseGrade)).toEqual([7, 7, 7, 11, 7, null]);
  });
});

describe('Names of people', () => {
  test.each([
    ['ДОЖДЁВА САБИНА НУРЛАНОВНА', 'Дождёва', 'Сабина', 'Нурлановна'],
    ['Сарина Әсел Марат қызы', 'Сарина', 'Әсел', 'Марат қызы'],
    ['Ахметова А.С.', 'Ахметова', 'А.', 'С.'],
    ['  Розенфельд-Полынникова   Виктория ', 'Розенфельд-Полынникова', 'Виктория', ''],
    ['Ли Ан', 'Ли', 'Ан', ''],
  ])('%s', (text, lastName, firstName, patronymic) => {
    expect(parseFullName(text)).toEqual({ lastName, firstName, patronymic });
  });
  test('One word is no full name', () => expect(parseFullName('Дождёва')).toBeNull());
});

describe('What Excel and people write into cells', () => {
  test('Phones become one form, several stay several, a town number stays as it is', () => {
    const same = [
      '77000000001',
      '8 (700) 000-00-01',
      '+7 700 000 00 01',
      '7.7000000001E+10',
      '7000000001',
      '77000000001.0',
    ];
    expect(new Set(same.map(parsePhone))).toEqual(new Set(['+7 700 000 00 01']));
    expect(parsePhone('87000000001; 87000000002')).toBe('+7 700 000 00 01, +7 700 000 00 02');
    expect([parsePhone('2-34-56'), parsePhone('')]).toEqual(['2-34-56', '']);
  });
  test('Reading a phone twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789+-() ,;') }), (text) => {
        expect(parsePhone(parsePhone(text))).toBe(parsePhone(text));
      }),
      { seed: 3, numRuns: 500 },
    );
  });
  test('A postcode gets back the zero that Excel took away', () => {
    expect(['10000', '010000', '10 000', 'O1OOOO', 'r00h5a9'].map(parsePostcode)).toEqual([
      '010000',
      '010000',
      '010000',
      '010000',
      'R00H5A9',
    ]);
  });
  test('Hours that Excel turned into dates are hours again', () => {
    expect(['2', '2,5', '2.5', '2020-05-02', '02.май', '3 ч', '0', '61 час', '-1', 'x'].map(parseHours)).toEqual([
      2,
      2.5,
      2.5,
      2.5,
      2.5,
      3,
      0,
      61,
      null,
      null,
    ]);
  });
  test('Yes and no in both languages; the name of a device means that there is one', () => {
    expect(['да', 'Есть', 'бар', 'иә', '+', '1', 'TRUE'].map(parseYesNo)).toEqual(Array(7).fill(true));
    expect(['нет', 'жоқ', '-', '0', 'ЛОЖЬ', 'нет доступа', 'интернет жоқ'].map(parseYesNo)).toEqual(
      Array(7).fill(false),
    );
    expect([parseYesNo(''), parseYesNo('иногда'), parseHas('ноутбук'), parseHas('Жоқ'), parseHas('?')]).toEqual([
      null,
      null,
      true,
      false,
      null,
    ]);
  });
  test('Languages, shifts and roles by their words', () => {
    expect(
      ['Русский', 'орыс тілі', 'RU', 'қазақша', 'каз.', 'kz', 'мемлекеттік', 'english'].map(parseLanguage),
    ).toEqual(['ru', 'ru', 'ru', 'kk', 'kk', 'kk', 'kk', null]);
    expect(['1', 'II смена', 'бірінші', '2-ауысым', 'вторая', '5'].map(parseShift)).toEqual([1, 2, 1, 2, 2, null]);
    expect(
      [
        'Заместитель директора по учебной работе',
        'Директордың тәрбие ісі жөніндегі орынбасары',
        'Мектеп директоры',
        'Учитель физики',
        'Педагог-психолог',
        'Завхоз',
      ].map(parseRole),
    ).toEqual(['deputy_academic', 'deputy_upbringing', 'director', 'subject_teacher', 'psychologist', null]);
  });
  test('Days however they are written, weekdays and weeks', () => {
    const same = [
      '2020-04-06',
      '06.04.2020',
      '6/4/20',
      '43927',
      '6 апреля 2020 г.',
      '2020 жылғы 6 сәуір',
      '06-04-2020',
    ];
    expect(new Set(same.map(parseDay))).toEqual(new Set(['2020-04-06']));
    expect(['32.01.2020', '2019-02-29', 'завтра'].map(parseDay)).toEqual([null, null, null]);
    expect(['пт', 'Жұма', '5', '10.04.2020'].map((text) => parseDue(text, '2020-W15'))).toEqual(
      Array(4).fill('2020-04-10'),
    );
    expect(['2020-W15', '15', 'W15', '08.04.2020', '60'].map((text) => parseWeek(text, '2020'))).toEqual([
      '2020-W15',
      '2020-W15',
      '2020-W15',
      '2020-W15',
      null,
    ]);
    expect(['80', '1 ч 20 мин', '1:20', '80 минут', 'сағат'].map(parseMinutes)).toEqual([80, 80, 80, 80, null]);
  });
});
