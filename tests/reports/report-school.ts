import type { House } from '../../main/house.ts';
import { work } from '../packets/packet-school.ts';

/** Puts printed packets of a week into the records, as a print run does. */
export async function printed(
  { store }: House,
  week: string,
  packets: { studentId: number; classId: number; pages: number; sheets: number }[],
): Promise<void> {
  await store.change('packets', 'print', { count: packets.length, week }, async (trx) => {
    const rows = packets.map((packet, place) => ({
      ...packet,
      week,
      number: place + 1,
      printedAt: '2020-04-03T09:00:00Z',
      missing: '[]',
    }));
    await trx.insertInto('packet').values(rows).execute();
  });
}

/** Gives the school what stands at the head and foot of the report. */
export async function nameSchool({ rooms }: House, name = 'Учебная школа-гимназия № 1'): Promise<void> {
  const school = await rooms.school.find(null, work);
  await rooms.school.save(
    {
      ...school,
      name: { ru: name, kk: '№ 1 оқу мектеп-гимназиясы' },
      address: { ru: 'г. Пробный, ул. Учебная, 1', kk: 'Сынақ қ., Оқу көшесі, 1' },
      director: 'Серікова Айгүл Болатқызы',
      deputies: [{ name: 'Примерова Анна Ивановна', duty: '' }],
    },
    work,
  );
}
