import { Language } from '../../shared/language.ts';
import { sortKey } from '../../shared/text/collation.ts';
import type { Channel, ChannelInput, ReplayPlace, ReplayPlaceInput } from '../../shared/tv-plan/directory.contract.ts';
import type { Db, Trx } from '../database/store.ts';
import { tvCatalogue } from './tv-catalogue.ts';

/** The clause that speaks of regional channels. */
const regionalClause = 'MR-7.3';

/** National channels first, each kind by name. */
export async function findChannels(db: Db): Promise<Channel[]> {
  const rows = await db.selectFrom('tvChannel').selectAll().orderBy('regional').orderBy('sortKey').execute();
  const counts = await db
    .selectFrom('broadcast')
    .select(({ fn }) => ['channelId', fn.countAll<number>().as('count')])
    .groupBy('channelId')
    .execute();
  const broadcasts = new Map(counts.map(({ channelId, count }) => [channelId, count]));
  const clauses = new Map(tvCatalogue().channels.map(({ key, clause }) => [key, clause]));
  return rows.map((row) => ({
    id: row.id,
    name: { ru: row.nameRu, kk: row.nameKk },
    language: row.language === null ? null : Language.parse(row.language),
    radio: { ru: row.radioRu, kk: row.radioKk },
    address: row.address,
    regional: row.regional === 1,
    clause: clauses.get(row.key ?? '') ?? regionalClause,
    own: row.key === null,
    broadcasts: broadcasts.get(row.id) ?? 0,
  }));
}

const toRow = ({ name, language, radio, address, regional }: ChannelInput) => ({
  nameRu: name.ru,
  nameKk: name.kk,
  language,
  radioRu: radio.ru,
  radioKk: radio.kk,
  address,
  regional: regional ? 1 : 0,
  sortKey: sortKey(name.ru),
});

export function insertChannel(trx: Trx, channel: ChannelInput): Promise<{ id: number }> {
  return trx
    .insertInto('tvChannel')
    .values({ ...toRow(channel), key: null })
    .returning('id')
    .executeTakeFirstOrThrow();
}

export async function updateChannel(trx: Trx, id: number, channel: ChannelInput): Promise<void> {
  await trx.updateTable('tvChannel').set(toRow(channel)).where('id', '=', id).execute();
}

export async function deleteChannel(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('tvChannel').where('id', '=', id).execute();
}

export async function findReplayPlaces(db: Db): Promise<ReplayPlace[]> {
  const rows = await db.selectFrom('replayPlace').selectAll().orderBy('id').execute();
  return rows.map(({ id, name, address }) => ({ id, name, address, clause: 'MR-2.5' }));
}

export function insertReplayPlace(trx: Trx, place: ReplayPlaceInput): Promise<{ id: number }> {
  return trx
    .insertInto('replayPlace')
    .values({ key: null, name: place.name, address: place.address })
    .returning('id')
    .executeTakeFirstOrThrow();
}

export async function updateReplayPlace(trx: Trx, id: number, place: ReplayPlaceInput): Promise<void> {
  await trx.updateTable('replayPlace').set({ name: place.name, address: place.address }).where('id', '=', id).execute();
}

export async function deleteReplayPlace(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('replayPlace').where('id', '=', id).execute();
}
