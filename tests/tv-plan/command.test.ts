import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonOf, zavuch } from '../cli/command-line.ts';
import { fileOf } from '../sheets/make-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fortySlotsFile } from './fixtures.ts';

it('The command line loads a grid, writes nothing in a dry run, and nothing the second time', async () => {
  const db = join(temporaryFolder(), 'school.sqlite');
  await zavuch('init', '--db', db);
  const file = await fortySlotsFile();
  const run = async (...more: string[]) => jsonOf(await zavuch('tv', 'import', file, '--db', db, '--json', ...more));
  expect(await run('--dry-run')).toMatchObject({ ok: true, counts: { create: 40, flagged: 2 } });
  expect(await run()).toMatchObject({ ok: true, shape: 'list', counts: { create: 40 } });
  expect(await run()).toMatchObject({ ok: true, counts: { create: 0, unchanged: 40 } });
  const told = await zavuch('tv', 'import', file, '--db', db, '--language', 'kk');
  expect(told.out).toBe(
    'forty-slots.xlsx (Тізім: әр көрсетілімге бір жол). Жаңа 0, өзгерген 0, өзгеріссіз 40, ескертпесі бар 0, өткізілген 0.\n',
  );
});

it('The command line says which words are unknown and which lines are left out, and ends with 1', async () => {
  const db = join(temporaryFolder(), 'school.sqlite');
  await zavuch('init', '--db', db);
  const rows = ['Дата;Время;Класс;Предмет', '06.04.2020;9.00;13;Физика', '06.04.2020;9.00;5;Шахматный кружок'];
  const { code, out } = await zavuch('tv', 'import', fileOf('grid.csv', rows.join('\n')), '--db', db);
  expect(code).toBe(1);
  expect(out).toContain('Не узнано: Шахматный кружок (мест: 1)');
  expect(out).toContain('Строка 2, Физика: Класса «13» не бывает: нужен от 0 до 12.');
  expect((await zavuch('tv', '--db', db)).code).toBe(2);
});
