import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../main/period/catalogue.ts';
import { type Profile, ruleId } from '../../shared/period/profile.ts';
import { resolveProfile, topicState } from '../../shared/period/resolve.ts';
import { emptyHouse, undoLast, work } from '../people/test-house.ts';

const profile = (key: string): Profile => {
  const found = catalogue().profiles.find((known) => known.key === key);
  if (!found) throw new Error(`no profile ${key}`);
  return found;
};
const april = '2020-04-27';
const stateOn = (key: string, topic: string, day = april) => topicState(resolveProfile(profile(key), day), topic).state;

test('C01 acceptance 1: in both Kazakh profiles a mark of absence is forbidden, in Komi it does not exist', () => {
  expect(stateOn('kz-2020', 'attendance-mark')).toBe('must_not');
  expect(stateOn('kz-2020-almaty', 'attendance-mark')).toBe('must_not');
  expect(stateOn('ru-komi-2020', 'attendance-mark')).toBe('silent');
  expect(stateOn('ru-komi-2020', 'participation')).toBe('must');
});

test('Acceptance 2: with the Almaty layer ALM-3.ST.1b stays visible as overruled by MR-2.10', () => {
  const rules = resolveProfile(profile('kz-2020-almaty'), april);
  expect(rules.find(({ clause }) => clause === 'ALM-3.ST.1b')).toMatchObject({ status: 'overruled', by: 'MR-2.10', state: 'must' });
  const gists = catalogue().clauses.filter(({ id }) => id === 'ALM-3.ST.1b' || id === 'MR-2.10');
  for (const { gist } of gists) expect(gist.ru.length * gist.kk.length).toBeGreaterThan(0);
}); // biome-ignore format: long expectation

test('Acceptance 8: before order 141 takes force its rules are shown as not yet in force', () => {
  const before = resolveProfile(profile('kz-2020'), '2020-04-20').filter(({ layer }) => layer === 'o141');
  expect(before.length).toBeGreaterThan(20);
  expect(new Set(before.map(({ status, startsOn }) => `${status} ${startsOn}`))).toEqual(
    new Set(['notYet 2020-04-24']),
  );
  expect(stateOn('kz-2020', 'remote-agreement', '2020-04-23')).toBe('silent');
  expect(stateOn('kz-2020', 'remote-agreement', '2020-04-24')).toBe('must');
});

test('C03 two national acts that contradict each other are left to the deputy', () => {
  const rules = resolveProfile(profile('kz-2020'), april).filter(({ topic }) => topic === 'exam-video');
  expect(rules.map(({ clause, status, by }) => [clause, status, by])).toEqual([
    ['O141-16', 'disputed', 'MR-4.1'],
    ['MR-4.1', 'disputed', 'O141-16'],
  ]);
  expect(stateOn('kz-2020', 'exam-video')).toBe('unclear');
  expect(stateOn('kz-2020', 'exam-video', '2020-04-20')).toBe('must_not');
});

test('C12 C13 where a stronger act leaves a choice, the duty of a weaker one becomes advice', () => {
  const rules = resolveProfile(profile('kz-2020-almaty'), april);
  const status = (clause: string) => rules.find((rule) => rule.clause === clause)?.status;
  expect(status('ALM-2.ST.6a')).toBe('softened');
  expect(status('ALM-3.DIR.1b')).toBe('softened');
});

test('C15 a city may not forbid what a national act orders; C04 C07 each profile has its own answer', () => {
  const rules = resolveProfile(profile('kz-2020-almaty'), april);
  const selfKnowledge = rules.find(({ clause, topic }) => clause === 'ALM-NT.0' && topic === 'self-knowledge-tv');
  expect(selfKnowledge).toMatchObject({ status: 'overruled', by: 'MR-9.G1.kk' });
  expect(['kz-2020', 'ru-komi-2020', 'ru-kemerovo-2020'].map((key) => stateOn(key, 'teacher-reports'))).toEqual(['must_not', 'must', 'must']);
  expect(['kz-2020', 'ru-komi-2020', 'ru-kemerovo-2020'].map((key) => stateOn(key, 'lesson-hours'))).toEqual(['must_not', 'must', 'must']);
}); // biome-ignore format: long expectations

test('X01 acceptance 10: switching the profile there and back changes no other record', async () => {
  const { store, rooms } = await emptyHouse();
  await rooms.school.addPreset({ key: 'kz-2019-2020' }, work);
  const counts = async () => {
    const tables = ['schoolYear', 'calendarEntry', 'subject', 'student', 'distancePeriod', 'decision', 'ownProfile'] as const;
    return Promise.all(tables.map(async (table) => (await store.db.selectFrom(table).select('id').execute()).length));
  };
  const before = await counts();
  for (const key of ['ru-komi-2020', 'ru-kemerovo-2020', 'kz-2020-almaty', 'none', 'kz-2020']) {
    await rooms.period.chooseProfile({ key }, work);
    expect((await rooms.period.findRulebook(null, work)).profile.key).toBe(key);
  }
  expect(await counts()).toEqual(before);
}); // biome-ignore format: one long list

test('X01 a prohibition is switched off only in a copy and only with a reason, and stays visible', async () => {
  const house = await emptyHouse();
  const { period } = house.rooms;
  const rule = 'MR-2.10/attendance-mark';
  const change = (key: string, reason: string) => period.changeRule({ key, rule, state: 'may', reason }, work);
  await expect(change('kz-2020', 'так решили')).rejects.toMatchObject({ key: 'period.profile.builtIn' });
  const copy = await period.copyProfile({ key: 'kz-2020', name: 'Наша школа' }, work);
  await expect(change(copy.key, '  ')).rejects.toMatchObject({ key: 'period.profile.noReason' });
  await change(copy.key, 'Решение педсовета');
  const own = (await period.findRulebook(null, work)).profile;
  expect(resolveProfile(own, april).find(({ id }) => id === rule)).toMatchObject({
    state: 'may',
    given: 'must_not',
    changeReason: 'Решение педсовета',
  });
  await undoLast(house);
  expect((await period.findRulebook(null, work)).profile.changes).toEqual([]);
  await expect(period.deleteProfile({ key: copy.key }, work)).rejects.toMatchObject({ key: 'period.profile.inUse' });
  await period.chooseProfile({ key: 'kz-2020' }, work);
  await period.deleteProfile({ key: copy.key }, work);
  expect((await period.listProfiles(null, work)).filter(({ own }) => own)).toEqual([]);
});

test('A profile goes into a file and comes back as it was; a second file does not overwrite the first', async () => {
  const { folder, rooms } = await emptyHouse();
  const copy = await rooms.period.copyProfile({ key: 'kz-2020-almaty', name: 'Школа: наша?' }, work);
  await rooms.period.changeRule({ key: copy.key, rule: 'MR-4.2/journal-filling', state: 'must', reason: 'Приказ' }, work);
  const path = await rooms.period.exportProfile({ key: copy.key, folder }, work);
  expect(await rooms.period.exportProfile({ key: copy.key, folder }, work)).not.toBe(path);
  const back = await rooms.period.importProfile({ path }, work);
  expect(back).toMatchObject({ own: true, name: copy.name, layers: copy.layers });
  expect(back.changes).toEqual([{ rule: 'MR-4.2/journal-filling', state: 'must', reason: 'Приказ' }]);
  expect(back.key).not.toBe(copy.key);
}); // biome-ignore format: long call

test('Files from a newer version, damaged, foreign or about unknown clauses are refused in words, and nothing is added', async () => {
  const { folder, rooms } = await emptyHouse();
  const good = readFileSync(await rooms.period.exportProfile({ key: 'kz-2020', folder }, work), 'utf8');
  const refused = async (text: string) => {
    const path = join(folder, 'try.json');
    writeFileSync(path, text);
    return rooms.period.importProfile({ path }, work).then(() => 'taken', (error: { key: string }) => error.key);
  };
  expect(await refused(good.replace('"version": 1', '"version": 2'))).toBe('period.profile.newer');
  expect(await refused(good.slice(0, 400))).toBe('period.profile.damaged');
  expect(await refused(good.replace('"must"', '"perhaps"'))).toBe('period.profile.damaged');
  expect(await refused('{"layers": []}')).toBe('period.profile.foreign');
  expect(await refused('просто текст')).toBe('period.profile.foreign');
  expect(await refused(good.replaceAll('MR-2.10', 'MR-99.1'))).toBe('period.profile.unknownClause');
  await expect(rooms.period.importProfile({ path: join(folder, 'none.json') }, work)).rejects.toMatchObject({ key: 'period.profile.unreadable' });
  expect((await rooms.period.listProfiles(null, work)).some(({ own }) => own)).toBe(false);
}); // biome-ignore format: long calls

test('No rule stands twice in a profile, and no gist is longer than 160 letters', () => {
  for (const { layers } of catalogue().profiles) {
    const ids = layers.flatMap(({ rules }) => rules.map(ruleId));
    expect(new Set(ids).size).toBe(ids.length);
  }
  for (const { gist } of catalogue().clauses) expect(Math.max(gist.ru.length, gist.kk.length)).toBeLessThanOrEqual(160);
});
