import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsService } from '../../main/imports/imports.service.ts';
import { readInternet, readMoment } from '../../shared/imports/access-records.ts';
import { schoolWith } from '../access/access-school.ts';
import { undoLast, work } from '../people/test-house.ts';
import { mappingOf } from './mapping-of.ts';

const head =
  'Отметка времени,ФИО ученика,Класс,Какой дома интернет?,Сколько устройств?,Сколько детей пользуются,Есть ли телевизор?,Какие каналы,Можно ли позвонить,Кто ответил';

/** Imports these lines of a form about 7А and gives what was planned and what is known after it. */
async function imported(lines: readonly string[], heading = head) {
  const school = await schoolWith(['Асанов', 'Белов', 'Волков']);
  const path = join(school.house.folder, 'ответы.csv');
  writeFileSync(path, [heading, ...lines].join('\n'));
  const imports = importsService(school.house);
  const opened = await imports.open({ path, kind: null, sheet: null }, work);
  expect(opened.kind).toBe('access');
  const run = () =>
    imports.run({ path, stamp: null, kind: 'access', sheet: 0, mapping: mappingOf(opened), week: null, newClasses: null, dryRun: false }, work);
  return { ...school, run, result: await run() };
} // biome-ignore format: one line for the run

test('A form is read with kinds of internet, devices, channels, who answered and when', async () => {
  const { access, ids, result, run, house } = await imported([
    '06.04.2020 14:05:33,Асанов Пётр,7А,Слабый мобильный,1,3,да,Balapan и El Arna,да,мать',
    '06.04.2020 14:10:00,Белов Пётр,7 «А»,нет,0,,нет,,нет,отец',
  ]);
  expect(result.counts).toEqual({ create: 2, update: 0, unchanged: 0, skipped: 0 });
  const rows = await access.list(null, work);
  expect(rows[0]).toMatchObject({ internet: true, internetLevel: 'weak', devices: 1, deviceChildren: 3, tvChannels: 'Balapan и El Arna', phone: true, saidBy: 'мать', askedOn: '2020-04-06' });
  expect(rows[1]).toMatchObject({ internet: false, device: false, tv: false, channel: 'paper' });
  expect((await access.listAnswers({ studentId: ids[0]! }, work))[0]).toMatchObject({ askedAt: '2020-04-06T14:05:33', source: 'import' });
  expect((await run()).counts).toEqual({ create: 0, update: 0, unchanged: 2, skipped: 0 });
  await undoLast(house);
  expect(await access.listAnswers({ studentId: ids[0]! }, work)).toEqual([]);
}); // biome-ignore format: one line for what is known

const skippedOf = (result: Awaited<ReturnType<typeof imported>>['result']) =>
  result.rows
    .filter(({ state }) => state === 'skipped')
    .map(({ line, reason }) => [line, reason?.key, reason?.values['line'] ?? null]);

test('Unknown students, duplicates and empty lines are listed with line and reason; the rest is taken', async () => {
  const { access, result } = await imported([
    '06.04.2020 14:05:33,Асанов Пётр,7А,проводной,2,1,да,,да,мать',
    '06.04.2020 14:05:33,Асанов Пётр,7А,проводной,2,1,да,,да,мать',
    '06.04.2020 15:00:00,Незнакомый Пётр,7А,нет,,,,,,',
    '06.04.2020 15:00:00,Белов Пётр,9Ж,нет,,,,,,',
    '06.04.2020 15:00:00,Волков Пётр,7А,,,,,,,',
  ]);
  expect(skippedOf(result)).toEqual([
    [3, 'imports.reason.duplicate', 2],
    [4, 'imports.reason.unknownStudentIn', null],
    [5, 'imports.reason.unknownClass', null],
    [6, 'imports.reason.noAnswers', null],
  ]);
  expect((await access.list(null, work))[0]).toMatchObject({ internetLevel: 'wired', devices: 2 });
});

test('Of contradicting answers the newest wins where there are times; without times neither is taken', async () => {
  const { access, result } = await imported([
    '06.04.2020 14:00:00,Асанов Пётр,7А,нет,,,,,,',
    '07.04.2020 09:00:00,Асанов Пётр,7А,мобильный,,,,,,',
    ',Белов Пётр,7А,нет,,,,,,',
    ',Белов Пётр,7А,есть,,,,,,',
  ]);
  expect(skippedOf(result)).toEqual([
    [2, 'imports.reason.olderAnswer', 3],
    [4, 'imports.reason.contradicting', 5],
    [5, 'imports.reason.contradicting', 4],
  ]);
  const rows = await access.list(null, work);
  expect(rows[0]).toMatchObject({ internetLevel: 'mobile', askedOn: '2020-04-07' });
  expect(rows[1]).toMatchObject({ internet: null });
});

test('A code from the paper form names the student without name and class', async () => {
  const { access, result } = await imported(['ZV1:A:2,нет,да', 'ZV1:A:77,нет,да'], 'Код анкеты,Интернет дома,Радио');
  expect(skippedOf(result)).toEqual([[3, 'imports.reason.unknownStudent', null]]);
  expect((await access.list(null, work))[1]).toMatchObject({ internet: false, radio: true });
});

test('An answer older than what the school knows does not change it', async () => {
  const first = await imported(['07.04.2020 09:00:00,Асанов Пётр,7А,мобильный,,,,,,']);
  const path = join(first.house.folder, 'старые.csv');
  writeFileSync(path, `${head}\n01.04.2020 09:00:00,Асанов Пётр,7А,нет,,,,,,`);
  const imports = importsService(first.house);
  const mapping = mappingOf(await imports.open({ path, kind: 'access', sheet: null }, work));
  const result = await imports.preview({ path, stamp: null, kind: 'access', sheet: 0, mapping, week: null, newClasses: null }, work);
  expect(skippedOf({ ...result, changeId: null })).toEqual([[2, 'imports.reason.olderThanKnown', null]]);
}); // biome-ignore format: one line for the preview

test('Words of forms for kinds of internet and moments', () => {
  expect(['нет', 'жоқ', 'да', 'Wi-Fi', 'ұялы, әлсіз', 'оптика', '4G', 'сымды', '???'].map(readInternet)).toEqual([
    false,
    false,
    true,
    'wired',
    'weak',
    'wired',
    'mobile',
    'wired',
    null,
  ]);
  expect(readMoment('2020/04/06 2:05:33 PM GMT+5')).toBe('2020-04-06T14:05:33');
  expect(readMoment('06.04.2020')).toBe('2020-04-06');
  expect(readMoment('когда-то')).toBeNull();
});
