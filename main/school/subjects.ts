import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Db } from '../database/store.ts';
import { resource } from '../resources.ts';

const names = z.array(z.string());

/** A subject of the catalogue; synonyms are what timetables and e-journals call it. */
const CatalogueSubject = z.object({
  key: z.string(),
  ru: z.string(),
  kk: z.string(),
  position: z.int(),
  synonyms: z.object({ ru: names, kk: names, en: names }),
});
export type CatalogueSubject = z.infer<typeof CatalogueSubject>;

let catalogue: CatalogueSubject[] | undefined;

/** The subjects that the program knows, read once. */
export function subjectCatalogue(): CatalogueSubject[] {
  catalogue ??= z
    .array(CatalogueSubject)
    .parse(JSON.parse(readFileSync(resource('catalogue', 'subjects.json'), 'utf8')));
  return catalogue;
}

/**
 * Puts subjects that a school file does not have yet into it and brings names up to date. Not a change of the user's:
 * it stands outside the undo log.
 */
export async function loadSubjects(db: Db): Promise<void> {
  const known = new Map((await db.selectFrom('subject').selectAll().execute()).map((row) => [row.key, row]));
  const news = subjectCatalogue()
    .map(({ key, ru, kk, position }) => ({ key, nameRu: ru, nameKk: kk, position }))
    .filter((row) => {
      const old = known.get(row.key);
      return !old || old.nameRu !== row.nameRu || old.nameKk !== row.nameKk || old.position !== row.position;
    });
  if (news.length === 0) return;
  await db
    .insertInto('subject')
    .values(news)
    .onConflict((same) =>
      same.column('key').doUpdateSet((from) => ({
        nameRu: from.ref('excluded.nameRu'),
        nameKk: from.ref('excluded.nameKk'),
        position: from.ref('excluded.position'),
      })),
    )
    .execute();
}
