import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SignalInput } from '../../shared/duties/headquarters-calls.ts';
import { dayOfWeek, today, weekOf } from '../../shared/week.ts';
import { aTeacher, emptyHouse, undoLast, work } from '../people/test-house.ts';

const aSignal = {
  onDay: today(),
  source: 'Классный руководитель 5А',
  about: 'Тайный Пётр',
  sign: 'Температура',
  measure: '',
  measureOn: null,
};

async function schoolWithHeadquarters() {
  const house = await emptyHouse();
  const { duties, people } = house.rooms;
  const { id: staffId } = await people.addStaff(aTeacher({ lastName: 'Штабова' }), work);
  const { id: memberId } = await duties.addMember({ staffId, name: 'Штабова Анна Ивановна', post: 'Секретарь' }, work);
  return { house, duties, people, staffId, memberId };
}

test('K01: a signal needs source and day; each bad one is refused with a sentence of its own and nothing is stored', async () => {
  const { duties, memberId } = await schoolWithHeadquarters();
  const { look } = await duties.openHealth({ memberId }, work);
  for (const wrong of [{ source: ' ' }, { source: '' }, { onDay: '' }, { onDay: '31.02.2020' }, { sign: '' }]) {
    expect([wrong, SignalInput.safeParse({ ...aSignal, ...wrong }).success]).toEqual([wrong, false]);
  }
  const add = (given: object) => duties.addSignal({ ...aSignal, ...given, look }, work);
  await expect(add({ onDay: '2999-01-01' })).rejects.toMatchObject({ key: 'headquarters.future' });
  await expect(add({ measure: 'Позвонили', measureOn: '2000-01-01' })).rejects.toMatchObject({ key: 'headquarters.measureBefore' });
  await expect(add({ measureOn: today() })).rejects.toMatchObject({ key: 'headquarters.noMeasure' });
  expect(await duties.listSignals({ look }, work)).toEqual([]);
  const { id } = await add({});
  await duties.saveSignal({ ...aSignal, id, measure: 'Вызван врач', measureOn: today(), look }, work);
  expect(await duties.listSignals({ look }, work)).toMatchObject([{ measure: 'Вызван врач', source: aSignal.source }]);
}); // biome-ignore format: one refusal a line

test('K01: health data opens only for a member by name, and each look stays written, whatever is undone', async () => {
  const { house, duties, memberId } = await schoolWithHeadquarters();
  for (const call of [duties.listSignals({ look: 'чужой' }, work), duties.addSignal({ ...aSignal, look: 'чужой' }, work), duties.deleteSignals({ ids: [1], look: 'чужой' }, work)]) {
    await expect(call).rejects.toMatchObject({ key: 'headquarters.hidden' });
  }
  await expect(duties.openHealth({ memberId: 999 }, work)).rejects.toMatchObject({ key: 'headquarters.noMember' });
  expect(await duties.listLooks(null, work)).toEqual([]);
  const { look } = await duties.openHealth({ memberId }, work);
  await expect(undoLast(house)).rejects.toMatchObject({ key: 'changes.cannotUndo' });
  expect(await duties.listLooks(null, work)).toMatchObject([{ name: 'Штабова Анна Ивановна' }]);
  await duties.addSignal({ ...aSignal, look }, work);
  await duties.closeHealth({ look }, work);
  await expect(duties.listSignals({ look }, work)).rejects.toMatchObject({ key: 'headquarters.hidden' });
}); // biome-ignore format: one refusal a line

test('K01: the weekly count has no names; nothing of a signal stands in history, lists or the director’s page', async () => {
  const { house, duties, memberId } = await schoolWithHeadquarters();
  const { look } = await duties.openHealth({ memberId }, work);
  await duties.addSignal({ ...aSignal, look }, work);
  await duties.addSignal({ ...aSignal, about: 'Тайная Анна', measure: 'Вызван врач', measureOn: today(), look }, work);
  const week = weekOf(today());
  await duties.addSignal({ ...aSignal, onDay: dayOfWeek(week, 1), look }, work);
  expect(await duties.countSignals({ week }, work)).toEqual({ signals: 3, withoutMeasure: 2 });
  expect(await duties.countSignals({ week: '2020-W15' }, work)).toEqual({ signals: 0, withoutMeasure: 0 });
  const changes = await house.store.db.selectFrom('change').select(['action', 'detail']).execute();
  const { path } = await duties.printOversight({ week, language: 'ru', folder: join(house.folder, 'out') }, work);
  const paper = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  const shown = JSON.stringify([changes, await duties.listOversight({ week, language: 'kk' }, work), await duties.findHeadquarters(null, work)]) + paper;
  for (const word of ['Тайный', 'Тайная', 'Температура', 'Вызван врач', 'руководитель 5А']) expect(shown).not.toContain(word);
  expect(paper.replace(/\s+/g, ' ')).toContain('Сигналов о болезни за неделю: 3, из них без принятых мер: 2');
}); // biome-ignore format: one step a line

test('K01: members stay under their name when they leave the school; nobody is a member twice', async () => {
  const { duties, people, staffId } = await schoolWithHeadquarters();
  await expect(duties.addMember({ staffId, name: 'Штабова Анна Ивановна', post: 'Врач' }, work)).rejects.toMatchObject({ key: 'headquarters.twice' });
  await people.deleteStaff({ ids: [staffId] }, work);
  await duties.saveOrder({ orderNumber: '12-ш', orderOn: '2020-03-16' }, work);
  expect(await duties.findHeadquarters(null, work)).toMatchObject({ orderNumber: '12-ш', orderOn: '2020-03-16', members: [{ staffId: null, name: 'Штабова Анна Ивановна', post: 'Секретарь' }] });
}); // biome-ignore format: one expectation a line
