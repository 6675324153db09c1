import { z } from 'zod';
import { Material } from '../../../shared/tv-plan/plan-item.ts';
import {
  blankCard,
  byDay,
  type CardOwner,
  ControlDate,
  isBlank,
  ownerName,
  TeacherCard,
} from '../../../shared/tv-plan/teacher-card.ts';
import type { Day } from '../../../shared/week.ts';
import type { Db, Trx } from '../../database/store.ts';

/** What teachers have told; a class and subject of which only a day of control is known has a card too. */
export async function findTeacherCards(db: Db): Promise<TeacherCard[]> {
  const [rows, dates] = await Promise.all([
    db.selectFrom('teacherCard').select(['classId', 'subjectKey', 'groupName', 'form', 'resources', 'note', 'toldOn']).orderBy('id').execute(),
    db.selectFrom('controlDate').select(['classId', 'subjectKey', 'groupName', 'day', 'kind', 'topic']).orderBy('id').execute(),
  ]); // biome-ignore format: two tables
  const cards = new Map(
    rows.map((row) => {
      const resources = z.array(Material).parse(JSON.parse(row.resources));
      return [ownerName(row), TeacherCard.parse({ ...row, resources, controls: [] })];
    }),
  );
  for (const { day, kind, topic, ...owner } of dates) {
    const card = cards.get(ownerName(owner)) ?? blankCard(owner);
    cards.set(ownerName(owner), card);
    card.controls.push(ControlDate.parse({ day, kind, topic }));
  }
  for (const card of cards.values()) card.controls.sort(byDay);
  return [...cards.values()];
}

/** Keeps a card with its days of control; those that stay keep their row. */
export async function saveTeacherCard(trx: Trx, card: TeacherCard): Promise<void> {
  const { form, note, toldOn, controls } = card;
  const owner = { classId: card.classId, subjectKey: card.subjectKey, groupName: card.groupName };
  const words = { form, resources: JSON.stringify(card.resources), note, toldOn };
  if (isBlank({ ...card, controls: [] })) {
    await trx
      .deleteFrom('teacherCard')
      .where((is) => is.and(owner))
      .execute();
  } else {
    await trx
      .insertInto('teacherCard')
      .values({ ...owner, ...words })
      .onConflict((clash) => clash.columns(['classId', 'subjectKey', 'groupName']).doUpdateSet(words))
      .execute();
  }
  const kept = new Set(controls.map(({ day, kind }) => `${day} ${kind}`));
  const known = await trx
    .selectFrom('controlDate')
    .select(['id', 'day', 'kind'])
    .where((is) => is.and(owner))
    .execute();
  const gone = known.filter(({ day, kind }) => !kept.has(`${day} ${kind}`)).map(({ id }) => id);
  if (gone.length > 0) await trx.deleteFrom('controlDate').where('id', 'in', gone).execute();
  for (const control of controls) {
    await trx
      .insertInto('controlDate')
      .values({ ...owner, ...control })
      .onConflict((clash) => clash.columns(['classId', 'subjectKey', 'groupName', 'day', 'kind']).doUpdateSet({ topic: control.topic })) // biome-ignore format: one line
      .execute();
  }
}

/** Moves a control; 0 when there is none such. */
export async function moveControl(trx: Trx, owner: CardOwner, from: Pick<ControlDate, 'day' | 'kind'>, to: Day): Promise<number> {
  const { numUpdatedRows } = await trx.updateTable('controlDate').set({ day: to }).where((is) => is.and({ ...owner, ...from })).executeTakeFirstOrThrow(); // biome-ignore format: one line
  return Number(numUpdatedRows);
} // biome-ignore format: one signature a line
