import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { areaKey, findShared } from '../../shared/people/appointments.ts';
import { today } from '../../shared/week.ts';
import { aTeacher, emptyHouse, undoLast, work } from './test-house.ts';

const order = { orderNumber: '17-д', orderOn: '2020-03-16' };

async function deputies() {
  const house = await emptyHouse();
  const { people } = house.rooms;
  const add = async (lastName: string, role: 'deputy_academic' | 'deputy_upbringing') =>
    (await people.addStaff(aTeacher({ lastName, roles: [role] }), work)).id;
  return { house, people, studies: await add('Учебная', 'deputy_academic'), upbringing: await add('Тәрбиеқызы', 'deputy_upbringing') };
} // biome-ignore format: the two deputies on a line

test('A03: a second coordinator is refused until the replacement is confirmed, and one stands at a time', async () => {
  const { house, people, studies, upbringing } = await deputies();
  const first = await people.appointCoordinator({ ...order, staffId: studies, replaces: null }, work);
  const second = { staffId: upbringing, orderNumber: '20', orderOn: '2020-04-06' };
  await expect(people.appointCoordinator({ ...second, replaces: null }, work)).rejects.toMatchObject({
    key: 'people.coordinator.taken',
    values: { name: 'Учебная Анна Ивановна', number: '17-д', date: '16.03.2020' },
  });
  expect((await people.findAppointments(null, work)).coordinators).toEqual([first]);

  await expect(
    people.appointCoordinator({ ...second, orderOn: '2020-03-01', replaces: first.id }, work),
  ).rejects.toMatchObject({ key: 'people.coordinator.earlier' });
  await people.appointCoordinator({ ...second, replaces: first.id }, work);
  expect((await people.findAppointments(null, work)).coordinators).toMatchObject([
    { staffId: upbringing, orderNumber: '20', endedOn: null },
    { staffId: studies, orderNumber: '17-д', endedOn: '2020-04-06' },
  ]);

  await undoLast(house);
  expect((await people.findAppointments(null, work)).coordinators).toEqual([first]);
  await undoLast(house);
  expect((await people.findAppointments(null, work)).coordinators).toMatchObject([
    { staffId: upbringing, endedOn: null },
    { staffId: studies, endedOn: '2020-04-06' },
  ]);
});

test('A03: the order of the present coordinator is corrected in place, and an appointment can end without another', async () => {
  const { people, studies } = await deputies();
  const { id } = await people.appointCoordinator({ ...order, staffId: studies, replaces: null }, work);
  await people.appointCoordinator({ staffId: studies, orderNumber: '18', orderOn: '2020-03-17', replaces: null }, work);
  await people.saveStaff(
    { ...aTeacher({ lastName: 'Учебная-Образцова', roles: ['deputy_academic'] }), id: studies },
    work,
  );
  const now = { id, name: 'Учебная-Образцова Анна Ивановна', orderNumber: '18', orderOn: '2020-03-17' };
  expect((await people.findAppointments(null, work)).coordinators).toMatchObject([{ ...now, endedOn: null }]);
  await people.releaseCoordinator({ id }, work);
  expect((await people.findAppointments(null, work)).coordinators).toMatchObject([{ ...now, endedOn: today() }]);
  await expect(people.releaseCoordinator({ id }, work)).rejects.toMatchObject({ key: 'people.coordinator.ended' });
});

test('A03: deleting the coordinator is told beforehand; the history keeps the name, and undo brings the appointment back', async () => {
  const { house, people, studies } = await deputies();
  await people.appointCoordinator({ ...order, staffId: studies, replaces: null }, work);
  await people.saveAreas({ staffId: studies, areas: ['Учебные планы'] }, work);
  expect(await people.findTies({ ids: [studies] }, work)).toMatchObject([
    { id: studies, coordinator: order, areas: ['Учебные планы'] },
  ]);
  await people.deleteStaff({ ids: [studies] }, work);
  expect(await people.findAppointments(null, work)).toMatchObject({
    coordinators: [{ staffId: null, name: 'Учебная Анна Ивановна', endedOn: today() }],
    areas: [],
  });
  await undoLast(house);
  expect(await people.findAppointments(null, work)).toMatchObject({
    coordinators: [{ staffId: studies, endedOn: null }],
    areas: [{ staffId: studies, areas: ['Учебные планы'] }],
  });
});

test('A03: two deputies never hold the same area, however it is spelt', async () => {
  const { house, people, studies, upbringing } = await deputies();
  await people.saveAreas({ staffId: studies, areas: ['Связь с учителями', '', ' связь  с учителями.'] }, work);
  const { areas } = await people.findAppointments(null, work);
  expect(areas).toEqual([{ staffId: studies, areas: ['Связь с учителями'] }]);
  const shared = { staffId: upbringing, areas: ['Чаты классов', 'СВЯЗЬ С УЧИТЕЛЯМИ'] };
  expect(findShared(shared, areas)).toEqual([{ area: 'СВЯЗЬ С УЧИТЕЛЯМИ', staffId: studies }]);
  await expect(people.saveAreas(shared, work)).rejects.toMatchObject({ key: 'people.areas.taken' });
  expect((await people.findAppointments(null, work)).areas).toEqual(areas);
  await people.saveAreas({ staffId: studies, areas: ['Учебные планы', 'Связь с учителями'] }, work);
  await undoLast(house);
  expect((await people.findAppointments(null, work)).areas).toEqual(areas);
  expect(areaKey('Сынып  чаттары;')).toBe(areaKey('сынып чаттары'));
});

test('A03: who is a deputy no more holds no area, and nobody else can be given one', async () => {
  const { house, people, studies, upbringing } = await deputies();
  await people.saveAreas({ staffId: studies, areas: ['Учебные планы'] }, work);
  await people.saveStaff({ ...aTeacher({ lastName: 'Учебная', roles: ['subject_teacher'] }), id: studies }, work);
  await expect(people.saveAreas({ staffId: studies, areas: ['Журнал'] }, work)).rejects.toMatchObject({ key: 'people.areas.notDeputy' });
  await people.saveAreas({ staffId: upbringing, areas: ['Учебные планы'] }, work);
  await undoLast(house);
  await undoLast(house);
  expect((await people.findAppointments(null, work)).areas).toHaveLength(1);
}); // biome-ignore format: a line for the refusal

test.each(['ru', 'kk'] as const)('A03: the sheet (%s) is one page with the coordinator, both deputies and separate lists', async (language) => {
  const { house, people, studies, upbringing } = await deputies();
  await people.appointCoordinator({ ...order, staffId: studies, replaces: null }, work);
  await people.saveAreas({ staffId: studies, areas: ['Учебные планы', 'Журнал'] }, work);
  await people.saveAreas({ staffId: upbringing, areas: ['Чаты классов'] }, work);
  for (let number = 0; number < 120; number += 1) await people.addStaff(aTeacher({ lastName: `Примеров-${number}` }), work);
  const { path } = await people.printAppointments({ folder: house.folder, language }, work);
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(1);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ');
  for (const part of ['17-д', 'Учебная Анна Ивановна', 'Тәрбиеқызы Анна Ивановна']) expect(text).toContain(part);
  for (const area of ['Учебные планы', 'Журнал', 'Чаты классов']) expect(text.split(area)).toHaveLength(2);
}); // biome-ignore format: one step a line
