import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Bilingual, Language } from '../../shared/language.ts';
import { sortKey } from '../../shared/text/collation.ts';
import { OffTvSubject, TvSubjects } from '../../shared/tv-plan/directory.contract.ts';
import type { Db } from '../database/store.ts';
import { resource } from '../resources.ts';

const CatalogueChannel = z.object({
  key: z.string(),
  name: Bilingual,
  language: Language,
  radio: Bilingual,
  address: z.string(),
  clause: z.string(),
});
const CataloguePlace = z.object({ key: z.string(), name: z.string(), address: z.string(), clause: z.string() });

const TvCatalogue = z.object({
  channels: z.array(CatalogueChannel),
  replay: z.array(CataloguePlace),
  subjects: TvSubjects,
  offTv: z.array(OffTvSubject),
});
type TvCatalogue = z.infer<typeof TvCatalogue>;

let known: TvCatalogue | undefined;

/** What the program knows of broadcasts: channels, replay places, subjects on TV and off it; read once. */
export function tvCatalogue(): TvCatalogue {
  const read = (name: string): unknown => JSON.parse(readFileSync(resource('catalogue', 'tv', name), 'utf8'));
  known ??= TvCatalogue.parse({
    channels: read('channels.json'),
    replay: read('replay.json'),
    subjects: read('subjects.json'),
    offTv: read('off-tv.json'),
  });
  return known;
}

/**
 * Puts channels and replay places that a school file does not have yet into it; what the school has changed in them
 * stays. Not a change of the user's: it stands outside the undo log.
 */
export async function loadTvDirectory(db: Db): Promise<void> {
  const { channels, replay } = tvCatalogue();
  const rows = channels.map(({ key, name, language, radio, address }) => ({
    key,
    nameRu: name.ru,
    nameKk: name.kk,
    language,
    radioRu: radio.ru,
    radioKk: radio.kk,
    address,
    regional: 0,
    sortKey: sortKey(name.ru),
  }));
  await db
    .insertInto('tvChannel')
    .values(rows)
    .onConflict((same) => same.column('key').doNothing())
    .execute();
  await db
    .insertInto('replayPlace')
    .values(replay.map(({ key, name, address }) => ({ key, name, address })))
    .onConflict((same) => same.column('key').doNothing())
    .execute();
}
