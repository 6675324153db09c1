import { expect, test } from 'vitest';
import { addClass, addSheet, addStudent, openSchool, week, work } from '../packets/packet-school.ts';

const sameHome = { guardianPhone: '+7 701 000 00 01' };

/** On paper: two sisters and Белов; Сетевой has the internet. */
async function threeOnPaper() {
  const house = await openSchool();
  const classId = await addClass(house, 5, 'А', 'ru', ['mathematics', 'english']);
  const first = await addStudent(house, classId, 'Асанова', false, sameHome);
  const second = await addStudent(house, classId, 'Асанова', false, { ...sameHome, firstName: 'Вторая' });
  const third = await addStudent(house, classId, 'Белов', false, { address: 'ул. Дальняя, 7' });
  const online = await addStudent(house, classId, 'Сетевой', true, { address: 'ул. Сетевая, 9' });
  await addSheet(house, 'mathematics', [classId]);
  const { access, packets, period } = house.rooms;
  const choose = (key: string) => period.chooseProfile({ key }, work);
  const plan = () => packets.planWeek({ week }, work);
  const onPaper = async () => (await plan()).rows.map(({ studentId }) => studentId).sort((a, b) => a - b);
  const ask = (studentId: number, subjects: string[] = []) =>
    access.addRequest(
      { studentId, subjects, askedOn: '2020-04-06', askedBy: 'parent', carrier: 'paper', fromWeek: week, toWeek: week, note: '' },
      work,
    ); // biome-ignore format: one request
  return { house, access, packets, choose, plan, onPaper, ask, first, second, third, online };
}
const survey = ['kz-2020', 'kz-2020-almaty', 'ru-kemerovo-2020', 'none'];

test('C20: in Kazakhstan and Kemerovo the survey alone opens a packet line, and nobody is to be called', async () => {
  const { choose, plan, onPaper, first, second, third } = await threeOnPaper();
  for (const profile of survey) {
    await choose(profile);
    expect(await onPaper(), profile).toEqual([first, second, third]);
    expect((await plan()).toCall, profile).toEqual({ studentIds: [], families: 0, clauses: [] });
  }
});

test('C20 S07: in Komi only a request opens a packet line, and the other families are proposed to be called, sisters once', async () => {
  const { access, packets, choose, plan, onPaper, ask, first, second, third, online } = await threeOnPaper();
  await choose('ru-komi-2020');
  expect(await onPaper()).toEqual([]);
  const { toCall } = await plan();
  expect(toCall).toMatchObject({ families: 2, clauses: ['SYK-4.2.4', 'SYK-5.4a', 'SYK-6.5'] });
  expect([...toCall.studentIds].sort((a, b) => a - b)).toEqual([first, second, third]);
  expect(await access.findToCall({ week }, work)).toEqual(toCall);
  const print = { week, studentIds: null, as: 'merged' as const, folder: null };
  await expect(packets.print(print, work)).rejects.toMatchObject({ key: 'packets.onlyToCall', values: { count: 3 } });

  await ask(third, ['mathematics']);
  await ask(online);
  expect(await onPaper()).toEqual([third, online]);
  expect((await plan()).rows.find(({ studentId }) => studentId === third)).toMatchObject({ sheets: 1, missing: [] });
  expect((await plan()).toCall).toMatchObject({ families: 1 });
  const printed = await packets.print(print, work);
  expect(printed.packets).toBe(2);
  expect(printed.leftOut.map(({ studentId, reason }) => [studentId, reason]).sort()).toEqual([
    [first, 'needsRequest'],
    [second, 'needsRequest'],
  ]);
});

test('C20 acceptance 10: switching to Komi and back changes no record, only who gets a packet', async () => {
  const { house, choose, onPaper, ask, third, first, second } = await threeOnPaper();
  await ask(third);
  const tables = ['student', 'access', 'accessAnswer', 'materialRequest', 'packet', 'lessonSheet'] as const;
  const counts = async () => {
    const found: number[] = [];
    for (const table of tables) found.push((await house.store.db.selectFrom(table).select('id').execute()).length);
    return found;
  };
  const before = await counts();
  await choose('ru-komi-2020');
  expect([await counts(), await onPaper()]).toEqual([before, [third]]);
  await choose('kz-2020');
  expect([await counts(), await onPaper()]).toEqual([before, [first, second, third]]);
});

test('C20: a school that makes the request of its own profile voluntary goes by the survey again', async () => {
  const { house, onPaper } = await threeOnPaper();
  const { key } = await house.rooms.period.copyProfile({ key: 'ru-komi-2020', name: 'Наш порядок' }, work);
  expect(await onPaper()).toHaveLength(0);
  const reason = 'дом без интернета получает бумагу сразу';
  await house.rooms.period.changeRule({ key, rule: 'SYK-4.2.4/paper-start', state: 'may', reason }, work);
  expect(await onPaper()).toHaveLength(3);
});
