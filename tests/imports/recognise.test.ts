import { describe, expect, test } from 'vitest';
import { findHeader } from '../../shared/imports/find-header.ts';
import { type ImportKind, importKinds } from '../../shared/imports/imports.contract.ts';
import { fieldKeys, guessKind, recogniseHeadings, unmetRequirements } from '../../shared/imports/recognise.ts';
import { subjectFinder } from '../../shared/imports/subject-words.ts';
import { texts } from '../../shared/text/texts.ts';

const fieldsOf = (kind: ImportKind, headings: string[]) =>
  Object.fromEntries(recogniseHeadings(kind, headings).map(({ column, field }) => [headings[column], field]));
const rows = (...cells: string[][]) => cells.map((row, place) => ({ line: place + 1, cells: row }));

describe('Headings', () => {
  test('A Russian list of students in any order', () => {
    expect(
      fieldsOf('students', [
        '№',
        'Телефон законного представителя',
        'Отчество',
        'Литер',
        'Интернет (да/нет)',
        'Фамилия',
        'Параллель',
        'Имя',
        'Почтовый индекс',
        'Сот. телефон',
      ]),
    ).toEqual({
      'Телефон законного представителя': 'guardianPhone',
      Отчество: 'patronymic',
      Литер: 'letter',
      'Интернет (да/нет)': 'internet',
      Фамилия: 'lastName',
      Параллель: 'grade',
      Имя: 'firstName',
      'Почтовый индекс': 'postcode',
      'Сот. телефон': 'phone',
    });
  });
  test('A Kazakh list, also when it was typed without Kazakh letters', () => {
    expect(
      fieldsOf('students', ['Аты-жөні', 'Сыныбы', 'Мекен-жайы', 'Пошта индексі', 'Заңды өкілінің телефоны']),
    ).toEqual({
      'Аты-жөні': 'fullName',
      Сыныбы: 'className',
      'Мекен-жайы': 'address',
      'Пошта индексі': 'postcode',
      'Заңды өкілінің телефоны': 'guardianPhone',
    });
    expect(fieldsOf('students', ['Аты-жони', 'Сынып', 'Мекен жайы'])).toEqual({
      'Аты-жони': 'fullName',
      Сынып: 'className',
      'Мекен жайы': 'address',
    });
  });
  test('The questions of a form, as a school words them', () => {
    expect(
      fieldsOf('access', [
        'Отметка времени',
        'Ваши фамилия и имя',
        'Класс',
        'Фамилия и имя ученика',
        'Какой у вас интернет?',
        'Сколько детей пользуются устройством',
      ]),
    ).toEqual({
      'Отметка времени': 'askedAt',
      'Ваши фамилия и имя': 'saidBy',
      Класс: 'className',
      'Фамилия и имя ученика': 'fullName',
      'Какой у вас интернет?': 'internet',
      'Сколько детей пользуются устройством': 'deviceChildren',
    });
    expect(fieldsOf('access', ['Баланың тегі мен аты', 'Оқитын сыныбы', 'Үйде интернет бар ма?'])).toEqual({
      'Баланың тегі мен аты': 'fullName',
      'Оқитын сыныбы': 'className',
      'Үйде интернет бар ма?': 'internet',
    });
  });
  test('An address in several columns is one address', () => {
    expect(fieldsOf('students', ['ФИО', 'Класс', 'Город', 'Улица', 'Дом', 'Кв.'])).toMatchObject({
      Город: 'address',
      Улица: 'address',
      Дом: 'address',
      'Кв.': 'address',
    });
  });
  test('English headings; a name beside a surname is the first name', () => {
    expect(fieldsOf('students', ['Surname', 'Name', 'Class'])).toEqual({
      Surname: 'lastName',
      Name: 'firstName',
      Class: 'className',
    });
  });
  test.each<[ImportKind, string[]]>([
    ['students', ['ФИО ученика', 'Класс', 'Телефон']],
    ['staff', ['ФИО', 'Должность', 'Предмет', 'Телефон']],
    ['staff', ['Тегі', 'Аты', 'Әкесінің аты', 'Лауазымы']],
    ['classes', ['Сынып', 'Оқыту тілі', 'Ауысым', 'Сынып жетекшісі']],
    ['load', ['Мұғалім', 'Пән', 'Сынып', 'Сағат саны']],
    ['load', ['Класс', 'Предмет', 'Учитель', 'Кол-во часов']],
    ['lessons', ['Класс', 'Предмет', 'Тема', 'Задания', 'Срок']],
  ])('A table of %s is known by its headings %j', (kind, headings) => {
    expect(guessKind(headings)).toBe(kind);
  });
  test('What is missing is said', () => {
    expect(unmetRequirements('students', [{ column: 0, field: 'lastName' }])).toEqual(['name', 'class']);
    expect(unmetRequirements('load', [{ column: 0, field: 'className' }])).toEqual(['subject']);
  });
  test('Every field has a name in both languages', () => {
    for (const kind of importKinds) {
      for (const key of fieldKeys(kind)) {
        for (const language of ['ru', 'kk'] as const)
          expect(texts(language)(`imports.field.${key}` as never)).not.toContain('imports.');
      }
    }
  });
});

describe('The line of headings', () => {
  test('Titles above it and a line of numbers below it are looked past', () => {
    const header = findHeader(
      rows(
        ['Средняя школа', 'Средняя школа', 'Средняя школа'],
        ['Список', '', '2020 год'],
        ['№', 'ФИО', 'Класс'],
        ['1', '2', '3'],
        ['1', 'Дождёва Сабина', '7А'],
      ),
      'students',
    );
    expect(header).toEqual({ headings: ['№', 'ФИО', 'Класс'], dataFrom: 4, line: 3 });
  });
  test('Two lines of headings become one', () => {
    const header = findHeader(
      rows(
        ['ФИО', 'Телефон', 'Телефон', 'Класс'],
        ['ФИО', 'ученика', 'родителя', 'Класс'],
        ['Дождёва Сабина', '1', '2', '7А'],
      ),
      null,
    );
    expect(header?.dataFrom).toBe(2);
    expect(recogniseHeadings('students', header!.headings).map(({ field }) => field)).toEqual([
      'fullName',
      'phone',
      'guardianPhone',
      'className',
    ]);
  });
  test('The first line of data is not taken for a second line of headings', () => {
    expect(findHeader(rows(['Фамилия', 'Имя', 'Класс'], ['Дождёва', 'Сабина', '7А']), null)?.dataFrom).toBe(1);
  });
});

test('Subjects are known by both names, usual short names and their keys', () => {
  const find = subjectFinder([
    { key: 'pe', nameRu: 'Физическая культура', nameKk: 'Дене шынықтыру', synonyms: ['физкультура'] },
    { key: 'kazakh', nameRu: 'Казахский язык', nameKk: 'Қазақ тілі', synonyms: ['каз. яз.'] },
    { key: 'own-subject', nameRu: 'Робототехника', nameKk: 'Робот техникасы', synonyms: [] },
  ]);
  expect(
    ['физкультура', 'Дене шынықтыру', 'PE', 'Қазақ тілі (Т1)', 'каз. яз.', 'РОБОТОТЕХНИКА', 'алхимия'].map(find),
  ).toEqual(['pe', 'pe', 'pe', 'kazakh', 'kazakh', 'own-subject', null]);
});
