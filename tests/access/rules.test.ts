import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAnswers, internetLevels, mergeAnswers } from '../../shared/access/answers.ts';
import { channels, decideChannel } from '../../shared/access/channel.ts';
import { countTvChildren, findFamilies } from '../../shared/access/family.ts';
import { splitLines } from '../../shared/access/lines.ts';
import {
  anyRule,
  builtInRules,
  conditions,
  fallbacks,
  isImpossible,
  type Rule,
  ways,
} from '../../shared/access/rules.ts';
import { readSurveyCode, surveyCode } from '../../shared/access/survey-code.ts';
import { undoLast, work } from '../people/test-house.ts';
import { anInterview, schoolWith } from './access-school.ts';

const answer = fc.constantFrom(true, false, null);
const facts = fc
  .record({
    internet: answer,
    internetLevel: fc.constantFrom(null, ...internetLevels),
    device: answer,
    devices: fc.constantFrom(null, 0, 1, 2),
    deviceChildren: fc.constantFrom(null, 1, 2, 4),
    tv: answer,
    radio: answer,
    phone: answer,
    pickup: answer,
  })
  .map((said) => mergeAnswers(emptyAnswers, said));
const rule: fc.Arbitrary<Rule> = fc.record({
  internet: fc.constantFrom(...conditions.internet),
  device: fc.constantFrom(...conditions.device),
  tv: fc.constantFrom(...conditions.tv),
  phone: fc.constantFrom(...conditions.phone),
  pickup: fc.constantFrom(...conditions.pickup),
  channel: fc.constantFrom(...channels),
  fallback: fc.constantFrom(null, ...fallbacks),
  delivery: fc.constantFrom(null, ...ways),
  returnWay: fc.constantFrom(null, ...ways),
});
const decision = fc.constantFrom(null, ...channels);

test('A12: by no rules and no decision is a student without internet left with the platform, or with nothing', () => {
  fc.assert(
    fc.property(facts, fc.array(rule, { maxLength: 8 }), decision, (said, rules, channelOverride) => {
      const made = decideChannel({ ...said, channelOverride, overrideReason: 'так' }, rules);
      if (said.internet !== true) expect([made.channel, made.fallback]).not.toContain('platform');
      if (said.internet !== null) expect(made.channel).not.toBeNull();
      if (made.channel !== null) expect([made.delivery, made.returnWay]).not.toContain(null);
      if (made.fallback !== null) expect(made.fallback).not.toBe(made.channel);
      expect(made.because.length).toBeGreaterThan(0);
    }),
    { seed: 12, numRuns: 2000 },
  );
});

test('A12: the first rule that fits decides, and what comes after it changes nothing', () => {
  fc.assert(
    fc.property(facts, fc.array(rule, { minLength: 1, maxLength: 6 }), rule, (said, rules, extra) => {
      const none = { channelOverride: null, overrideReason: '' };
      const made = decideChannel({ ...said, ...none }, rules);
      if (made.rule !== null) expect(decideChannel({ ...said, ...none }, [...rules, extra])).toEqual(made);
    }),
    { seed: 12 },
  );
});

const none = { channelOverride: null, overrideReason: '' };
const keysOf = (said: Partial<typeof emptyAnswers> & { tvChildren?: number }) =>
  decideChannel({ ...said, ...none }).because.map(({ key }) => key);

test('A rule explains itself by the answers that it looked at', () => {
  expect(keysOf({ internet: false, tv: true, tvChildren: 3, phone: true })).toEqual([
    'access.because.internet.none',
    'access.because.phone.yes',
    'access.because.sharedTv',
  ]);
  expect(decideChannel({ internet: false, phone: true, ...none })).toMatchObject({ channel: 'paper', fallback: 'phone' });
  expect(keysOf({ internet: true, device: true, devices: 1, deviceChildren: 3 })).toContain('access.because.sharedDevice');
  expect(keysOf({ internet: null })).toEqual(['access.because.notAsked']);
}); // biome-ignore format: one line each

test('No built-in rule is impossible, and paper goes by hand where the family can come', () => {
  expect(builtInRules.some(isImpossible)).toBe(false);
  expect(decideChannel({ internet: false, pickup: true, ...none })).toMatchObject({ delivery: 'pickup' });
  expect(decideChannel({ internet: false, ...none })).toMatchObject({ delivery: 'post', returnWay: 'post' });
});

test('A12: rules that would leave a student without internet on the platform are refused with the clause', async () => {
  const { access } = await schoolWith([]);
  const rules = [{ ...anyRule, tv: 'yes' as const, channel: 'platform' as const }];
  await expect(access.saveRules({ rules }, work)).rejects.toMatchObject({
    key: 'access.rules.needsInternet',
    values: { place: 1, clauses: 'MR-14.0, MR-1.3' },
  });
  expect(await access.findRules(null, work)).toMatchObject({ own: false });
});

test("The school's own rules decide, are taken back with one undo, and can be left for the built-in ones", async () => {
  const { house, access, ids } = await schoolWith(['Асанов']);
  await access.interview(anInterview(ids[0]!, { internet: true, internetLevel: 'weak', tv: true }), work);
  const channel = async () => (await access.list(null, work))[0]?.channel;
  expect(await channel()).toBe('paper');
  await access.saveRules({ rules: [{ ...anyRule, internet: 'weak', tv: 'yes', channel: 'tv' }] }, work);
  expect(await channel()).toBe('tv');
  await undoLast(house);
  expect(await channel()).toBe('paper');
  await access.saveRules({ rules: [] }, work);
  await access.saveRules({ rules: null }, work);
  expect(await access.findRules(null, work)).toMatchObject({ own: false });
});

test('A12: a decision keeps fallback, both ways, the reason and who agreed; the platform needs the internet', async () => {
  const { access, ids } = await schoolWith(['Асанов']);
  const studentIds = [ids[0]!];
  await access.answer({ studentIds, answers: { internet: false, phone: true } }, work);
  const order = { studentIds, reason: 'так решили', channel: 'platform' as const };
  await expect(access.override(order, work)).rejects.toMatchObject({
    key: 'access.override.needsInternet',
    values: { clauses: 'MR-14.0, MR-1.3' },
  });
  const other = { ...order, channel: 'tv' as const, fallback: 'platform' as const };
  await expect(access.override(other, work)).rejects.toMatchObject({ key: 'access.override.fallbackNeedsInternet' });
  const said = { fallback: 'paper' as const, delivery: 'staff' as const, returnWay: 'call' as const, agreedWith: 'мать' };
  await access.override({ ...order, channel: 'tv', ...said }, work);
  expect((await access.list(null, work))[0]).toMatchObject({ channel: 'tv', ...said, overrideReason: 'так решили' });
}); // biome-ignore format: one line for what was said

test('Brothers and sisters are known by the same phone or address, however it is written', () => {
  const families = findFamilies([
    { id: 1, guardianPhone: '8 (701) 123-45-67', address: '' },
    { id: 2, guardianPhone: '+7 701 123 45 67, +7 702 000 00 00', address: 'ул. Абая, д. 5, кв. 2' },
    { id: 3, guardianPhone: '', address: 'Ул. Абая д.5 кв.2' },
    { id: 4, guardianPhone: '12-34', address: 'село Примерное' },
    { id: 5, guardianPhone: '12-34', address: 'село Примерное' },
  ]);
  expect([...families.values()].map((family) => [...family].sort())).toEqual([[1, 2, 3], [1, 2, 3], [1, 2, 3], [4], [5]]);
}); // biome-ignore format: one line for the families

test('Children who share the one TV set are counted among those without internet', async () => {
  const { access, ids } = await schoolWith(['Асанов', 'Асанова', 'Белов'], (place) => ({
    guardianPhone: place < 2 ? '+7 701 123 45 67' : '',
  }));
  await access.answer({ studentIds: ids, answers: { internet: false, tv: true } }, work);
  const rows = await access.list(null, work);
  expect(rows.map(({ tvChildren }) => tvChildren)).toEqual([2, 2, 1]);
  expect(rows[0]?.siblings).toEqual([ids[1]]);
  expect(countTvChildren([{ tv: true, internet: true }, { tv: true, internet: false }])).toBe(1); // biome-ignore format: one line
});

test('K05: both lines hold every student exactly once, and who loses the internet moves to line 1', async () => {
  const { access, ids } = await schoolWith(['Асанов', 'Белов', 'Волков']);
  await access.answer({ studentIds: ids.slice(0, 2), answers: { internet: true } }, work);
  const linesNow = async () => {
    const { line1, line2 } = splitLines(await access.list(null, work));
    expect([...line1, ...line2].map(({ studentId }) => studentId).sort()).toEqual(ids);
    return [line1.length, line2.length];
  };
  expect(await linesNow()).toEqual([1, 2]);
  await access.answer({ studentIds: [ids[0]!], answers: { internet: false } }, work);
  expect(await linesNow()).toEqual([2, 1]);
});

test('The code of a form is read back as a scanner or a hand types it', () => {
  expect(readSurveyCode(surveyCode(57))).toBe(57);
  expect(readSurveyCode(' zv1:a:57\n')).toBe(57);
  expect(readSurveyCode('57')).toBe(57);
  for (const wrong of ['', 'ZV1:2020-W15:0042:03', 'ZV1:B:5', 'пять']) expect(readSurveyCode(wrong)).toBeNull();
});
