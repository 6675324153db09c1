import { expect, test } from 'vitest';
import { findWeekRecords } from '../../main/packets/packets.repository.ts';
import { builtInRules } from '../../shared/access/rules.ts';
import { whatIf } from '../../shared/access/what-if.ts';
import { planPacketWeek } from '../../shared/packets/week-plan.ts';
import { today } from '../../shared/week.ts';
import { work } from '../people/test-house.ts';
import { schoolWith } from './access-school.ts';

const aRequest = (studentId: number) => ({
  studentId,
  askedOn: '2020-04-06',
  askedBy: 'parent' as const,
  subjects: [],
  carrier: 'paper' as const,
  fromWeek: '2020-W15',
  toWeek: '2020-W16',
  note: '',
});

test('S07: a request is closed only with the day of handing over, and an old open one is late', async () => {
  const { access, ids } = await schoolWith(['Асанов']);
  const { id } = await access.addRequest(aRequest(ids[0]!), work);
  const row = async () => (await access.listRequests(null, work))[0];
  expect(await row()).toMatchObject({ state: 'open', due: null });
  const settings = await access.findSettings(null, work);
  expect(settings).toMatchObject({ requestDays: null, callMinutes: null, postage: [], postageFrom: null });
  await access.saveSettings({ ...settings, requestDays: 5 }, work);
  expect(await row()).toMatchObject({ state: 'late', due: '2020-04-11' });
  await expect(access.closeRequest({ id, handedOn: '2020-04-05' }, work)).rejects.toMatchObject({
    key: 'access.requests.handedBefore',
  });
  await expect(access.closeRequest({ id, handedOn: '2999-01-01' }, work)).rejects.toMatchObject({
    key: 'access.requests.handedLater',
  });
  await access.closeRequest({ id, handedOn: '2020-04-08' }, work);
  expect(await row()).toMatchObject({ state: 'closed', handedOn: '2020-04-08' });
});

test('S07: a request for paper opens a packet line in its weeks, whatever the channel of the student is', async () => {
  const { house, access, ids } = await schoolWith(['Асанов', 'Белов']);
  await access.answer({ studentIds: ids, answers: { internet: true } }, work);
  await access.addRequest(aRequest(ids[1]!), work);
  await access.addRequest({ ...aRequest(ids[0]!), carrier: 'electronic' }, work);
  const rows = async (week: string) => planPacketWeek(await findWeekRecords(house.store.db, week)).rows;
  expect((await rows('2020-W15')).map(({ studentId }) => studentId)).toEqual([ids[1]]);
  expect(await rows('2020-W16')).toHaveLength(1);
  expect(await rows('2020-W17')).toEqual([]);
});

test('S07: weeks and days that cannot be are refused', async () => {
  const { access, ids } = await schoolWith(['Асанов']);
  const request = aRequest(ids[0]!);
  await expect(access.addRequest({ ...request, toWeek: '2020-W14' }, work)).rejects.toMatchObject({
    key: 'access.requests.weeks',
  });
  await expect(access.addRequest({ ...request, askedOn: '2999-01-01' }, work)).rejects.toMatchObject({
    key: 'access.requests.future',
  });
  await expect(access.addRequest({ ...request, studentId: 999 }, work)).rejects.toMatchObject({ key: 'people.gone' });
  expect(await access.listRequests(null, work)).toEqual([]);
});

test('A request asked for today is open on its last day and late the day after', async () => {
  const { access, ids } = await schoolWith(['Асанов']);
  await access.addRequest({ ...aRequest(ids[0]!), askedOn: today() }, work);
  await access.saveSettings({ ...(await access.findSettings(null, work)), requestDays: 1 }, work);
  expect((await access.listRequests(null, work))[0]).toMatchObject({ state: 'open' });
});

const settings = { callMinutes: null, sheetGrams: 5, envelopeGrams: 18, postage: [] };

test('What-if: what the school has not entered stays unknown', () => {
  expect(whatIf({ students: 40, sheetsEach: null, settings })).toEqual({
    students: 40,
    sheets: null,
    envelopes: 40,
    grams: null,
    postage: null,
    callHours: null,
  });
  expect(whatIf({ students: 40, sheetsEach: 10.2, settings })).toMatchObject({ sheets: 408, postage: null });
});

test('What-if: sheets, envelopes, postage by weight and hours of calls', () => {
  const entered = { ...settings, callMinutes: 6, postage: [{ grams: 100, price: 300 }, { grams: 50, price: 200 }] }; // biome-ignore format: one line
  expect(whatIf({ students: 40, sheetsEach: 10, settings: entered })).toEqual({
    students: 40,
    sheets: 400,
    envelopes: 40,
    grams: 68,
    postage: 12_000,
    callHours: 4,
  });
  expect(whatIf({ students: 1, sheetsEach: 100, settings: entered }).postage).toBeNull();
});

test('What-if: no more can lose the internet than have it', async () => {
  const { access, ids, classId } = await schoolWith(['Асанов', 'Белов', 'Волков']);
  await access.answer({ studentIds: ids.slice(0, 2), answers: { internet: true } }, work);
  expect(builtInRules.length).toBeGreaterThan(0);
  expect(await access.whatIf({ classIds: [classId], count: 40 }, work)).toMatchObject({ online: 2, students: 2 });
  expect(await access.whatIf({ classIds: [999], count: 40 }, work)).toMatchObject({ online: 0, students: 0 });
});
