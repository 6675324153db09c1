import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHouse } from '../../main/house.ts';
import { work } from '../people/test-house.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { jsonOf, zavuch } from './command-line.ts';

async function schoolFile(): Promise<string> {
  const db = join(temporaryFolder(), 'school.sqlite');
  const house = await openHouse(db);
  await house.rooms.school.addPreset({ key: 'kz-2019-2020' }, work);
  await house.close();
  return db;
}

const start = (db: string, ...more: string[]) =>
  zavuch('period', 'start', '--from', '06.04.2020', '--to', '2020-05-25', '--db', db, ...more);

test('A period is started, listed with what is missing, and ended', async () => {
  const db = await schoolFile();
  expect((await zavuch('period', 'list', '--db', db)).out).toBe('Дистанционных периодов нет.\n');
  const started = await start(db, '--document', '45', '--document-day', '03.04.2020');
  expect(started.code).toBe(0);
  expect(started.out).toContain('Объявлен период № 1, 06.04.2020 – 25.05.2020. Недель пакетов: 8.');
  expect(started.out).toContain('(O141-4b)');
  const listed = jsonOf(await zavuch('period', 'list', '--db', db, '--json'));
  expect(listed).toMatchObject({ ok: true, periods: [{ id: 1, kind: 'quarantine', scope: 'school', documentNumber: '45' }] });
  const ended = await zavuch('period', 'end', '--on', '17.04.2020', '--db', db, '--language', 'kk');
  expect(ended.out).toBe('№ 1 кезең 17.04.2020 күнімен аяқталды. Пакет апталары: 2.\n');
}); // biome-ignore format: long expectation

test('A period may only be announced, for some grades; two at once are told apart by their number', async () => {
  const db = await schoolFile();
  const house = await openHouse(db);
  for (const grade of [1, 9]) {
    await house.rooms.people.addClass({ grade, letter: 'А', language: 'ru', shift: 1, classTeacherId: null }, work);
  }
  await house.close();
  const first = jsonOf(await start(db, '--grades', '1, 2', '--kind', 'frost', '--announce-only', '--json'));
  expect(first).toMatchObject({ period: { grades: [1, 2], remoteSince: null, weeks: [] } });
  await start(db, '--grades', '9');
  const unclear = await zavuch('period', 'end', '--on', '2020-04-10', '--db', db);
  expect(unclear).toMatchObject({ code: 1, err: expect.stringContaining('--id') });
  expect((await zavuch('period', 'end', '--on', '2020-04-10', '--id', '2', '--db', db)).code).toBe(0);
  expect((await zavuch('period', 'end', '--on', '2021-04-10', '--db', db)).code).toBe(1);
});

test('What is written wrongly ends with code 2, what cannot be done with code 1', async () => {
  const db = await schoolFile();
  expect((await zavuch('period', '--db', db)).code).toBe(2);
  expect((await zavuch('period', 'stop', '--db', db)).code).toBe(2);
  expect((await zavuch('period', 'start', '--from', '06.04.2020', '--db', db)).code).toBe(2);
  expect((await start(db, '--kind', 'war')).code).toBe(2);
  expect((await start(db, '--grades', '1,x')).code).toBe(2);
  expect((await zavuch('period', 'end', '--on', '31.02.2020', '--db', db)).code).toBe(2);
  expect((await zavuch('period', 'end', '--on', '10.04.2020', '--id', 'x', '--db', db)).code).toBe(2);
  const backwards = await zavuch('period', 'start', '--from', '06.04.2020', '--to', '01.04.2020', '--db', db);
  expect(backwards).toMatchObject({ code: 1, out: '' });
  expect((await zavuch('period', '--help')).out).toContain('zavuch period list | start | end');
});
