import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPaperStudents } from '../../main/access/access.repository.ts';
import { channels, decideChannel, mayOverride } from '../../shared/access/channel.ts';
import { today } from '../../shared/week.ts';
import { aClass, aStudent, emptyHouse, undoLast, work } from '../people/test-house.ts';

const answer = fc.constantFrom(true, false, null);
const anyAccess = fc.record({
  internet: answer,
  device: answer,
  tv: answer,
  phone: answer,
  channelOverride: fc.constantFrom(null, ...channels),
  overrideReason: fc.string(),
});

test('A student without internet is never on the platform, whatever else is answered or decided', () => {
  fc.assert(
    fc.property(anyAccess, (access) => {
      const { channel, overridden } = decideChannel(access);
      if (access.internet !== true) expect(channel).not.toBe('platform');
      if (access.internet === false) expect(channel).not.toBeNull();
      if (overridden) expect(channel).toBe(access.channelOverride);
    }),
    { seed: 14, numRuns: 1000 },
  );
});

test('Without a decision of the school TV and phone are no channel by themselves', () => {
  fc.assert(
    fc.property(anyAccess, (access) => {
      const { channel } = decideChannel({ ...access, channelOverride: null });
      expect([null, 'platform', 'paper']).toContain(channel);
      expect(channel === null).toBe(access.internet === null);
    }),
    { seed: 14 },
  );
});

test('The platform may be decided only where there is internet', () => {
  expect(channels.filter((channel) => mayOverride({ internet: false }, channel))).toEqual(['tv', 'phone', 'paper']);
  expect(mayOverride({ internet: true }, 'platform')).toBe(true);
});

async function houseWithStudents() {
  const house = await emptyHouse();
  const { people, access } = house.rooms;
  const { id: classId } = await people.addClass(aClass(), work);
  const ids: number[] = [];
  for (const lastName of ['Асанов', 'Белов', 'Волков'])
    ids.push((await people.addStudent(aStudent(classId, { lastName }), work)).id);
  return { house, access, ids: ids as [number, number, number], classId };
}

test('Students that nobody asked are counted apart and are on no channel', async () => {
  const { house, access, classId } = await houseWithStudents();
  expect(await access.count(null, work)).toEqual([
    {
      classId,
      total: 3,
      platform: 0,
      tv: 0,
      phone: 0,
      paper: 0,
      unknown: 3,
      reached: 0,
      levels: { none: 0, weak: 0, mobile: 0, wired: 0, some: 0, unknown: 3 },
    },
  ]);
  expect(await findPaperStudents(house.store.db)).toEqual([]);
});

test('Answers of several students are set at once and taken back at once', async () => {
  const { house, access, ids } = await houseWithStudents();
  await access.answer({ studentIds: ids, answers: { internet: false, phone: true } }, work);
  expect((await findPaperStudents(house.store.db)).map(({ id }) => id)).toEqual(ids);
  expect((await access.list(null, work))[0]).toMatchObject({
    internet: false,
    phone: true,
    tv: null,
    askedOn: today(),
  });
  await undoLast(house);
  expect(await findPaperStudents(house.store.db)).toEqual([]);
});

test('The school decides otherwise only with a reason in words', async () => {
  const { access, ids } = await houseWithStudents();
  await access.answer({ studentIds: [ids[0]], answers: { internet: true } }, work);
  await expect(access.override({ studentIds: [ids[0]], channel: 'paper', reason: ' ' }, work)).rejects.toMatchObject({
    key: 'access.override.needsReason',
  });
  await access.override({ studentIds: [ids[0]], channel: 'paper', reason: 'Интернет только у отца в отъезде' }, work);
  expect((await access.list(null, work))[0]).toMatchObject({ channel: 'paper', overridden: true });
  await access.override({ studentIds: [ids[0]], channel: null, reason: '' }, work);
  expect((await access.list(null, work))[0]).toMatchObject({
    channel: 'platform',
    overridden: false,
    overrideReason: '',
  });
});

test('Putting a student without internet on the platform is refused, for one and for many', async () => {
  const { access, ids } = await houseWithStudents();
  await access.answer({ studentIds: [ids[0]], answers: { internet: true } }, work);
  await expect(
    access.override({ studentIds: ids, channel: 'platform', reason: 'так решили' }, work),
  ).rejects.toMatchObject({
    key: 'access.override.needsInternet',
  });
  expect((await access.list(null, work)).map(({ channelOverride }) => channelOverride)).toEqual([null, null, null]);
});

test('A decision for the platform falls when the internet is gone', async () => {
  const { access, ids } = await houseWithStudents();
  const studentIds = [ids[0]];
  await access.answer({ studentIds, answers: { internet: true, device: false } }, work);
  await access.override({ studentIds, channel: 'platform', reason: 'школа выдала планшет' }, work);
  await access.answer({ studentIds, answers: { internet: false } }, work);
  expect((await access.list(null, work))[0]).toMatchObject({
    channel: 'paper',
    channelOverride: null,
    overrideReason: '',
  });
});
