import { sql } from 'kysely';
import type { Language } from '../../shared/language.ts';
import { linkRepeats } from '../../shared/tv-plan/link-repeats.ts';
import type { Trx } from '../database/store.ts';

/** Ties repeats to their first showing anew, for one grade and language or for all. */
export async function relink(
  trx: Trx,
  only: { grade: number; language: Language } | null,
  pace: () => Promise<void> = async () => {},
): Promise<void> {
  // Subject by subject: the few showings of one are over in a moment.
  const groups = await trx
    .selectFrom('broadcast')
    .select(['grade', 'language', 'subjectKey'])
    .distinct()
    .$if(only !== null, (query) => query.where((is) => is.and({ grade: only!.grade, language: only!.language })))
    .execute();
  for (const { grade, language, subjectKey } of groups) {
    const showings = await trx
      .selectFrom('broadcast')
      .select(['id', 'channelId', 'subjectKey', 'topic', 'repeats', 'firstId'])
      .where((is) => is.and({ grade, language }))
      .where('subjectKey', 'is', subjectKey)
      .orderBy('day')
      .orderBy('startsAt')
      .orderBy('id')
      .execute();
    await pace();
    const firsts = linkRepeats(showings);
    const changed = showings.flatMap(({ id, firstId }) => {
      const first = firsts.get(id) ?? null;
      return first === firstId ? [] : [[id, first]];
    });
    for (let from = 0; from < changed.length; from += 200) {
      const json = JSON.stringify(changed.slice(from, from + 200));
      await sql`UPDATE broadcast SET first_id = told.first
        FROM (SELECT value ->> 0 AS id, value ->> 1 AS first FROM json_each(${json})) AS told
        WHERE broadcast.id = told.id`.execute(trx);
      await pace();
    }
  }
}
