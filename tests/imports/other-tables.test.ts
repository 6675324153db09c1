import { describe, expect, test } from 'vitest';
import { importHouse, reasons, schoolWithClasses, work } from './import-house.ts';

const week = '2020-W15';

describe('Importing staff, classes and load', () => {
  test('Staff come with roles and subjects; more of them are added, none is taken away', async () => {
    const house = await schoolWithClasses();
    const heading = ['ФИО', 'Должность', 'Предмет', 'Телефон', 'Классное руководство'];
    await house.add('staff', [
      heading,
      ['Лугова Жанар Витальевна', 'Учитель, библиотекарь', 'Алгебра; геометрия', '87000000001', '7А'],
    ]);
    const again = await house.add('staff', [heading, ['Лугова Жанар Витальевна', 'Завуч', 'Физика', '', '']]);
    expect(again.rows[0]!.changes.map(({ field }) => field)).toEqual(['roles', 'subjects']);
    const roles = await house.store.db.selectFrom('staffRole').select('role').orderBy('id').execute();
    expect(roles.map(({ role }) => role)).toEqual(['subject_teacher', 'librarian', 'class_teacher', 'deputy_academic']);
    const subjects = await house.store.db.selectFrom('staffSubject').select('subjectKey').orderBy('id').execute();
    expect(subjects.map(({ subjectKey }) => subjectKey)).toEqual(['algebra', 'geometry', 'physics']);
    const led = await house.store.db
      .selectFrom('class')
      .select('letter')
      .where('classTeacherId', 'is not', null)
      .execute();
    expect(led).toEqual([{ letter: 'А' }]);
  });

  test('Classes get their class teacher when the name is known, also by initials', async () => {
    const house = await schoolWithClasses();
    await house.add('staff', [['ФИО'], ['Лугова Жанар Витальевна'], ['Озерцова Анна'], ['Озерцова Алия']]);
    const result = await house.add('classes', [
      ['Класс', 'Классный руководитель', 'Смена'],
      ['7А', 'Лугова Ж. В.', '2'],
      ['7Ә', 'Озерцова А.', ''],
      ['9Я', '', ''],
    ]);
    expect(result.counts).toEqual({ create: 0, update: 1, unchanged: 1, skipped: 1 });
    expect(result.rows.find(({ line }) => line === 3)!.warnings.map(({ key }) => key)).toEqual([
      'imports.warning.severalTeachers',
    ]);
    expect(reasons(result)).toEqual([[4, 'noLanguage']]);
  });

  test('The load is matched by class, subject and group; a second teacher of a divided class is the second group', async () => {
    const house = await schoolWithClasses();
    await house.add('staff', [['ФИО'], ['Лугова Жанар'], ['Озерцова Анна']]);
    const rows = [
      ['Класс', 'Предмет', 'Учитель', 'Часов'],
      ['7А, 8А', 'Алгебра', 'Лугова Жанар', '2020-05-02'],
      ['7А', 'Английский язык', 'Лугова Жанар', 3],
      ['7А', 'англ. яз.', 'Озерцова Анна', 3],
      ['7А', 'Алхимия', '', 1],
      ['9Я', 'Алгебра', '', 1],
      ['7А', 'Физика', 'Неизвестный Некто', 'много'],
    ];
    const result = await house.add('load', rows);
    expect(result.counts).toEqual({ create: 4, update: 0, unchanged: 0, skipped: 3 });
    expect(reasons(result)).toEqual([
      [5, 'unknownSubject'],
      [6, 'unknownClass'],
      [7, 'badHours'],
    ]);
    const load = await house.store.db
      .selectFrom('teachingLoad')
      .select(['subjectKey', 'groupName', 'hours'])
      .orderBy('id')
      .execute();
    expect(load).toEqual([
      { subjectKey: 'algebra', groupName: '', hours: 2.5 },
      { subjectKey: 'algebra', groupName: '', hours: 2.5 },
      { subjectKey: 'english', groupName: '', hours: 3 },
      { subjectKey: 'english', groupName: '2', hours: 3 },
    ]);
    expect((await house.add('load', rows)).counts).toEqual({ create: 0, update: 0, unchanged: 4, skipped: 3 });
  });
});

describe('Importing lesson sheets', () => {
  const heading = [
    'Класс',
    'Предмет',
    'Тема',
    'Страницы',
    'Конспект',
    'Вопросы',
    'Задания',
    'Обратная связь',
    'Минуты',
    'Срок',
  ];
  const sheet = (grade: string, topic: string, due = 'пт') => [
    grade,
    'Физика',
    topic,
    '§ 12',
    '### Сила\n- **раз**',
    'Почему?',
    'Реши [lines: 3]',
    'в конверт',
    '80 мин',
    due,
  ];

  test('A sheet goes to all classes of its grade and language, is ready when nothing is missing, and comes only once', async () => {
    const house = await schoolWithClasses();
    const rows = [heading, sheet('7А', 'Сила'), ['8', 'Физика', 'Работа', '', '', '', '', '', '', '']];
    const result = await house.add('lessons', rows, { week });
    expect(result.counts.create).toBe(2);
    const sheets = await house.store.db.selectFrom('lessonSheet').selectAll().orderBy('id').execute();
    expect(sheets.map(({ topic, state, dueOn, minutes, grade }) => [topic, state, dueOn, minutes, grade])).toEqual([
      ['Сила', 'ready', '2020-04-10', 80, 7],
      ['Работа', 'draft', null, null, 8],
    ]);
    expect(JSON.parse(sheets[0]!.tasks)).toEqual([{ text: 'Реши', lines: 3 }]);
    expect(JSON.parse(sheets[0]!.notes).content[0].type).toBe('heading');
    expect((await house.add('lessons', rows, { week })).counts).toEqual({
      create: 0,
      update: 0,
      unchanged: 2,
      skipped: 0,
    });
    expect((await house.add('lessons', [heading, sheet('7А', 'Сила тяжести')], { week })).rows[0]!.changes).toEqual([
      { field: 'topic', from: 'Сила', to: 'Сила тяжести' },
    ]);
  });

  test('A grade with two languages needs the language; without a week nothing is read', async () => {
    const house = await schoolWithClasses();
    const rows = [
      heading,
      sheet('7', 'Сила'),
      sheet('9', 'Сила'),
      sheet('7А, 7Ә', 'Сила'),
      ['7А', 'Физика', '', '', '', '', '', '', '', ''],
    ];
    expect(reasons(await house.add('lessons', rows, { week }))).toEqual([
      [2, 'noSheetLanguage'],
      [3, 'noSheetClasses'],
      [4, 'mixedClasses'],
      [5, 'noTopic'],
    ]);
    await expect(house.add('lessons', rows)).rejects.toMatchObject({ key: 'imports.columns.needed.week' });
  });
});

test('The sample school of both languages is imported without a skipped line, and a second time changes nothing', async () => {
  const house = await importHouse();
  const files = [
    ['staff', 'staff-ru.xlsx'],
    ['staff', 'staff-kk.xlsx'],
    ['classes', 'classes-ru.xlsx'],
    ['classes', 'classes-kk.xlsx'],
    ['load', 'load-ru.xlsx'],
    ['load', 'load-kk.xlsx'],
    ['students', 'students-ru.xlsx'],
    ['students', 'students-kk.csv'],
    ['lessons', 'lessons-ru.xlsx'],
    ['lessons', 'lessons-kk.xlsx'],
  ] as const;
  for (const pass of ['first', 'second']) {
    for (const [kind, name] of files) {
      const opened = await house.imports.open(
        { path: `resources/sample-school/${name}`, kind: null, sheet: null },
        work,
      );
      expect([name, opened.kind]).toEqual([name, kind]);
      const { counts, rows } = await house.run(`resources/sample-school/${name}`, kind);
      expect([name, counts.skipped, counts.update, rows.filter(({ reason }) => reason)]).toEqual([name, 0, 0, []]);
      expect(pass === 'first' ? counts.unchanged : counts.create).toBe(0);
    }
  }
  expect((await house.students()).length).toBe(1000);
});
