import { describe, expect, test } from 'vitest';
import { commandNames } from '../../main/cli/usage.ts';
import { jsonOf, zavuch } from './command-line.ts';

describe('help', () => {
  test.each(['ru', 'kk'])('names every command and option in %s', async (language) => {
    const { code, out } = await zavuch('--help', '--language', language);
    expect(code).toBe(0);
    for (const word of [...commandNames, '--db', '--json', '--language']) expect(out).toContain(word);
  });

  test.each(commandNames)('of %s has an example, in both languages', async (command) => {
    const [russian, kazakh] = [await zavuch(command, '--help'), await zavuch('help', command, '--language', 'kk')];
    expect([russian.code, kazakh.code]).toEqual([0, 0]);
    expect(russian.out).toMatch(/Пример(ы)?:\n {2}zavuch/);
    expect(kazakh.out).toMatch(/Мысал(дар)?:\n {2}zavuch/);
    expect(`${russian.out}${kazakh.out}`).not.toContain('{{');
  });

  test('of import lists the fields that --map can name', async () => {
    const { out } = await zavuch('import', '--help');
    for (const field of ['guardianPhone', 'classTeacher', 'dueOn', 'hours']) expect(out).toContain(field);
  });

  test('the version is said', async () => {
    expect((await zavuch('--version')).out).toMatch(/^Завуч \d+\.\d+\.\d+\n$/);
  });
});

describe('a command written wrongly ends with code 2, a reason and a way to the help', () => {
  test.each([
    [[], 'Не названа команда'],
    [['print'], 'Нет такой команды: print'],
    [['init', 'extra'], 'Лишнее слово в команде: extra'],
    [['init', '--merged'], 'Команда init не знает параметра --merged'],
    [['packets', '--weak', '2020-W15'], 'Нет такого параметра: --weak'],
    [['packets', '--week'], 'У параметра --week нет значения'],
    [['packets', '--out', 'x'], 'Укажите параметр --week'],
    [['packets', '--week', '2020-W15'], 'Укажите параметр --out'],
    [['packets', '--week', '2021-W53', '--out', 'x'], 'Такой недели нет: 2021-W53'],
    [['packets', '--week', '15', '--out', 'x'], 'Такой недели нет: 15'],
    [['packets', '--week', '2020-W15', '--out', 'x', '--merged', '--files'], 'вместе не бывают'],
    [['report', '--week', '2020-W15', '--out', 'x'], 'Не назван отчёт'],
    [['report', 'month', '--week', '2020-W15', '--out', 'x'], 'Не назван отчёт'],
    [['import'], 'Не названо, что загружать'],
    [['import', 'pupils', 'x.csv'], 'а не pupils'],
    [['import', 'students'], 'Не назван файл'],
    [['import', 'students', 'x.csv', 'y.csv'], 'Лишнее слово в команде: y.csv'],
    [['import', 'students', 'x.csv', '--map', 'Класс'], 'ЗАГОЛОВОК=ПОЛЕ'],
    [['import', 'students', 'x.csv', '--map', 'Класс=klass'], 'Нет такого поля: klass'],
    [['import', 'students', 'x.csv', '--new-classes', 'en'], 'а не en'],
    [['check', '--language', 'en'], 'а не en'],
    [['check', '--json=yes'], 'У параметра --json нет значения или оно лишнее'],
  ])('%j', async (args, reason) => {
    const { code, out, err } = await zavuch(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(reason);
    expect(err).toMatch(/Справка: zavuch (\w+ )?--help\n$/);
  });

  test('in the language that was asked for', async () => {
    expect((await zavuch('print', '--language=kk')).err).toContain('Мұндай команда жоқ: print');
  });

  test('and as JSON for programs', async () => {
    const said = await zavuch('packets', '--json');
    expect(said.code).toBe(2);
    expect(jsonOf(said)).toMatchObject({ ok: false, problem: { key: 'cli.wrong.needed' } });
  });
});
