import { Profile } from '../../shared/period/profile.ts';
import { withConfirmedDays } from '../../shared/period/question.ts';
import type { Db, Trx } from '../database/store.ts';
import { catalogue } from './catalogue.ts';
import { findQuestions } from './question.repository.ts';

/** The profiles of the program, then the school's own in the order in which they were made. */
export async function findProfiles(db: Db): Promise<Profile[]> {
  const own = await db.selectFrom('ownProfile').select('content').orderBy('id').execute();
  return [...catalogue().profiles, ...own.map(({ content }) => Profile.parse(JSON.parse(content)))];
}

export async function findChosenKey(db: Db): Promise<string> {
  return (await db.selectFrom('chosenProfile').select('key').executeTakeFirstOrThrow()).key;
}

/** The profile by which the school works, with the days that it has confirmed; the first one should the chosen be gone. */
export async function findChosen(db: Db): Promise<Profile> {
  const [profiles, key] = [await findProfiles(db), await findChosenKey(db)];
  const chosen = profiles.find((profile) => profile.key === key) ?? (profiles[0] as Profile);
  return withConfirmedDays(chosen, await findQuestions(db, chosen));
}

export async function chooseProfile(trx: Trx, key: string): Promise<void> {
  await trx.updateTable('chosenProfile').set({ key }).where('id', '=', 1).execute();
}

export async function addOwnProfile(trx: Trx, profile: Profile): Promise<void> {
  await trx
    .insertInto('ownProfile')
    .values({ key: profile.key, content: JSON.stringify(profile) })
    .execute();
}

export async function saveOwnProfile(trx: Trx, profile: Profile): Promise<void> {
  await trx
    .updateTable('ownProfile')
    .set({ content: JSON.stringify(profile) })
    .where('key', '=', profile.key)
    .execute();
}

export async function deleteOwnProfile(trx: Trx, key: string): Promise<void> {
  await trx.deleteFrom('ownProfile').where('key', '=', key).execute();
}
