import type { Publication } from '../../../shared/tv-plan/leaving/leaving.contract.ts';
import type { Day } from '../../../shared/week.ts';
import type { Db, Trx } from '../../database/store.ts';

const columns = ['id', 'day', 'place', 'author', 'publishedAt', 'lessons', 'withoutDue'] as const;

/** Stamps of these days, the newest of a day first. */
export const findPublications = (db: Db, from: Day, to: Day): Promise<Publication[]> =>
  db
    .selectFrom('publication')
    .select(columns)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('id', 'desc')
    .execute();

export const insertPublication = (trx: Trx, publication: Omit<Publication, 'id'>): Promise<Publication> =>
  trx.insertInto('publication').values(publication).returning(columns).executeTakeFirstOrThrow();
