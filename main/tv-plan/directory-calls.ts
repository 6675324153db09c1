import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { fold } from '../../shared/text/collation.ts';
import type { Channel, ChannelInput, directoryContract } from '../../shared/tv-plan/directory.contract.ts';
import type { Store, Trx } from '../database/store.ts';
import {
  deleteChannel,
  deleteReplayPlace,
  findChannels,
  findReplayPlaces,
  insertChannel,
  insertReplayPlace,
  updateChannel,
  updateReplayPlace,
} from './directory.repository.ts';
import { tvCatalogue } from './tv-catalogue.ts';

/** Channels, replay places, and what the documents say of subjects on TV. */
export function directoryCalls(store: Store): Service<typeof directoryContract> {
  return {
    listChannels: () => findChannels(store.db),
    addChannel: (channel) =>
      store.change('tvPlan', 'addChannel', { name: channel.name.ru }, async (trx) => {
        await refuseTakenName(trx, channel, null);
        return insertChannel(trx, channel);
      }),
    saveChannel: ({ id, ...channel }) =>
      store.change('tvPlan', 'saveChannel', { name: channel.name.ru }, async (trx) => {
        await needChannel(trx, id);
        await refuseTakenName(trx, channel, id);
        await updateChannel(trx, id, channel);
        return null;
      }),
    async deleteChannel({ id }) {
      const { name, own, broadcasts } = await needChannel(store.db, id);
      if (!own) throw new Problem('tvPlan.directory.refused.national', { name: name.ru });
      if (broadcasts > 0) throw new Problem('tvPlan.directory.refused.used', { name: name.ru, count: broadcasts });
      return store.change('tvPlan', 'deleteChannel', { name: name.ru }, async (trx) => {
        await deleteChannel(trx, id);
        return null;
      });
    },
    listReplayPlaces: () => findReplayPlaces(store.db),
    addReplayPlace: (place) =>
      store.change('tvPlan', 'addReplayPlace', { name: place.name }, (trx) => insertReplayPlace(trx, place)),
    saveReplayPlace: ({ id, ...place }) =>
      store.change('tvPlan', 'saveReplayPlace', { name: place.name }, async (trx) => {
        await updateReplayPlace(trx, id, place);
        return null;
      }),
    async deleteReplayPlace({ id }) {
      const place = (await findReplayPlaces(store.db)).find((known) => known.id === id);
      if (!place) throw new Problem('tvPlan.directory.refused.gone');
      return store.change('tvPlan', 'deleteReplayPlace', { name: place.name }, async (trx) => {
        await deleteReplayPlace(trx, id);
        return null;
      });
    },
    findTvSubjects: async () => ({ tv: tvCatalogue().subjects, offTv: tvCatalogue().offTv }),
  };
}

async function needChannel(db: Store['db'], id: number): Promise<Channel> {
  const channel = (await findChannels(db)).find((known) => known.id === id);
  if (!channel) throw new Problem('tvPlan.directory.refused.gone');
  return channel;
}

async function refuseTakenName(trx: Trx, { name }: ChannelInput, own: number | null): Promise<void> {
  const names = [name.ru, name.kk].map(fold);
  const holder = (await findChannels(trx)).find(
    (known) => known.id !== own && [known.name.ru, known.name.kk].some((other) => names.includes(fold(other))),
  );
  if (holder) throw new Problem('tvPlan.directory.refused.taken', { name: holder.name.ru });
}
