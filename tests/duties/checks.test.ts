import { expect, test } from 'vitest';
import { catalogue } from '../../main/period/catalogue.ts';
import { paperBans } from '../../shared/duties/profile-guard.ts';
import { openRequirements, requirementClauses, requirementName } from '../../shared/duties/requirements.ts';
import { papersOf } from '../../shared/duties/teacher-papers.ts';
import { documentOf } from '../../shared/period/clause.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { emptyHouse, undoLast, work } from '../people/test-house.ts';

const profileOf = (key: string) => catalogue().profiles.find((known) => known.key === key)!;
const day = '2020-05-04';

test('O05: five of six ticked is not ready and the missing one is named; the sixth makes the school ready', async () => {
  const { rooms } = await emptyHouse();
  const open = async () => openRequirements(await rooms.duties.listRequirements(null, work));
  expect(await open()).toEqual(requirementClauses);
  for (const clause of requirementClauses.slice(0, 5)) {
    await rooms.duties.saveRequirement({ clause, met: true, note: 'Договор № 5', file: '' }, work);
  }
  expect((await open()).map(requirementName)).toEqual(['teachers']);
  await rooms.duties.saveRequirement({ clause: 'O141-24.B.6', met: true, note: '', file: '/курсы.pdf' }, work);
  expect(await open()).toEqual([]);
});

test('O05: a tick needs a note or a file; a refused one changes nothing, an emptied note takes no tick along', async () => {
  const { rooms, store } = await emptyHouse();
  const clause = 'O141-24.B.1';
  const save = (met: boolean, note: string, file = '') => rooms.duties.saveRequirement({ clause, met, note, file }, work);
  const stored = async () => (await rooms.duties.listRequirements(null, work))[0];
  for (const note of ['', '   ']) {
    await expect(save(true, note)).rejects.toMatchObject({ key: 'checks.requirement.needsEvidence', values: { clause } });
  }
  expect(await stored()).toEqual({ clause, met: false, note: '', file: '', checkedOn: null });
  await save(true, 'Kundelik');
  const { checkedOn } = (await stored())!;
  expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  await expect(save(true, '')).rejects.toMatchObject({ key: 'checks.requirement.needsEvidence' });
  expect(await stored()).toMatchObject({ met: true, note: 'Kundelik', checkedOn });
  await save(false, 'Kundelik');
  expect(await stored()).toMatchObject({ met: false, note: 'Kundelik', checkedOn: null });
  await undoLast({ store });
  expect(await stored()).toMatchObject({ met: true, checkedOn });
}); // biome-ignore format: one refusal a line

test('O10: in KZ-2020 only papers of order 141 are named; before it takes force there are none; every clause is known', () => {
  const named = papersOf(profileOf('kz-2020'), day);
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named.map(({ clause }) => documentOf(clause)))).toEqual(new Set(['O141']));
  expect(named.map(({ clause }) => clause)).toContain('O141-26.1.PED.10');
  expect(papersOf(profileOf('kz-2020'), '2020-04-20')).toEqual([]);
  const known = new Set(catalogue().clauses.map(({ id }) => id));
  for (const { key } of catalogue().profiles) {
    for (const { clause } of papersOf(profileOf(key), day)) expect([key, clause, known.has(clause)]).toEqual([key, clause, true]);
  }
  expect(paperBans(resolveProfile(profileOf('kz-2020'), day))).toEqual(['MR-4.3', 'MR-18.6']);
  expect(paperBans(resolveProfile(profileOf('ru-komi-2020'), day))).toEqual([]);
}); // biome-ignore format: one expectation a line

test('O10: another paper needs a legal ground: a known clause, or an act with number and day', async () => {
  const { rooms } = await emptyHouse();
  const { duties } = rooms;
  const paper = { name: 'Журнал консультаций', clause: null, act: '', actNumber: '', actOn: null };
  const refused = [paper, { ...paper, act: 'Приказ' }, { ...paper, act: 'Приказ', actNumber: '7' }, { ...paper, act: ' ', actNumber: '7', actOn: day }, { ...paper, actNumber: '7', actOn: day }];
  for (const one of refused) await expect(duties.addPaper(one, work)).rejects.toMatchObject({ key: 'checks.papers.needsGround' });
  await expect(duties.addPaper({ ...paper, clause: 'MR-99.1' }, work)).rejects.toMatchObject({ key: 'checks.papers.unknownClause', values: { clause: 'MR-99.1' } });
  expect(await duties.listPapers(null, work)).toEqual([]);
  const { id } = await duties.addPaper({ ...paper, act: 'Приказ управления', actNumber: '7', actOn: day }, work);
  await duties.addPaper({ ...paper, name: 'План уроков', clause: 'O141-26.1.PED.3' }, work);
  await expect(duties.addPaper({ ...paper, name: 'ЖУРНАЛ  консультаций', clause: 'MR-4.2' }, work)).rejects.toMatchObject({ key: 'checks.papers.taken' });
  await expect(duties.savePaper({ ...paper, id }, work)).rejects.toMatchObject({ key: 'checks.papers.needsGround' });
  expect((await duties.listPapers(null, work)).map(({ name }) => name)).toEqual(['Журнал консультаций', 'План уроков']);
}); // biome-ignore format: one refusal a line
