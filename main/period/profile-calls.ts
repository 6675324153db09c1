import { randomUUID } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { periodContract } from '../../shared/period/period.contract.ts';
import { type Profile, profileFormat, profileVersion, readProfileFile, ruleId } from '../../shared/period/profile.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Store } from '../database/store.ts';
import { freePath } from '../sheets/free-path.ts';
import { catalogue } from './catalogue.ts';
import { addOwnProfile, chooseProfile, deleteOwnProfile, findChosen, findChosenKey, findProfiles, saveOwnProfile } from './profile.repository.ts'; // biome-ignore format: one line

type ProfileCall =
  | 'listProfiles'
  | 'findRulebook'
  | 'chooseProfile'
  | 'copyProfile'
  | 'deleteProfile'
  | 'changeRule'
  | 'exportProfile'
  | 'importProfile';

/** A profile is text of some hundred kilobytes; anything larger is another file. */
const largestFile = 5_000_000;

export function profileCalls(store: Store): Pick<Service<typeof periodContract>, ProfileCall> {
  const find = async (key: string): Promise<Profile> => {
    const profile = (await findProfiles(store.db)).find((known) => known.key === key);
    if (!profile) throw new Problem('period.profile.gone');
    return profile;
  };
  const add = (profile: Profile, action: 'copyProfile' | 'importProfile') =>
    store.change('period', action, { name: profile.name.ru }, async (trx) => {
      await addOwnProfile(trx, profile);
      await chooseProfile(trx, profile.key);
      return profile;
    });
  return {
    async listProfiles() {
      const chosen = (await findChosen(store.db)).key;
      return (await findProfiles(store.db)).map(({ key, name, own }) => ({ key, name, own, chosen: key === chosen }));
    },
    async findRulebook() {
      const { clauses, documents, topics } = catalogue();
      return { clauses, documents, topics, profile: await findChosen(store.db) };
    },
    async chooseProfile({ key }) {
      await find(key);
      if (key === (await findChosenKey(store.db))) return null;
      await store.change('period', 'chooseProfile', {}, (trx) => chooseProfile(trx, key));
      return null;
    },
    async copyProfile({ key, name }) {
      const source = await find(key);
      return add({ ...source, key: `own-${randomUUID()}`, name: { ru: name, kk: name }, own: true }, 'copyProfile');
    },
    async deleteProfile({ key }) {
      const profile = await find(key);
      if (!profile.own) throw new Problem('period.profile.builtIn');
      if (key === (await findChosenKey(store.db))) throw new Problem('period.profile.inUse');
      await store.change('period', 'deleteProfile', { name: profile.name.ru }, (trx) => deleteOwnProfile(trx, key));
      return null;
    },
    async changeRule({ key, rule, state, reason }) {
      const profile = await find(key);
      if (!profile.own) throw new Problem('period.profile.builtIn');
      const given = profile.layers.flatMap(({ rules }) => rules).find((known) => ruleId(known) === rule);
      if (!given) throw new Problem('period.profile.gone');
      const others = profile.changes.filter((change) => change.rule !== rule);
      const back = state === null || state === given.state;
      if (!back && reason.trim() === '') throw new Problem('period.profile.noReason', { clause: given.clause });
      const changes = back ? others : [...others, { rule, state, reason: reason.trim() }];
      await store.change('period', 'changeRule', { clause: given.clause }, (trx) =>
        saveOwnProfile(trx, { ...profile, changes }),
      );
      return null;
    },
    async exportProfile({ key, folder }) {
      const { key: _key, own: _own, ...profile } = await find(key);
      const name = profile.name.ru.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'profile';
      const path = await freePath(join(folder, `${name}.json`));
      try {
        await writeFile(
          path,
          `${JSON.stringify({ format: profileFormat, version: profileVersion, profile }, null, 2)}\n`,
        );
      } catch (error) {
        throw new Problem('period.profile.notWritten', { folder }, { cause: error });
      }
      return path;
    },
    async importProfile({ path }) {
      const reading = readProfileFile(await readText(path), catalogue().clauseIds);
      if (!reading.ok) {
        const values = reading.reason === 'unknownClause' ? { clause: reading.clause } : {};
        throw new Problem(`period.profile.${reading.reason}`, values);
      }
      return add({ ...reading.file.profile, key: `own-${randomUUID()}`, own: true }, 'importProfile');
    },
  };
}

async function readText(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > largestFile) throw new Problem('period.profile.foreign');
    return await readFile(path, 'utf8');
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('period.profile.unreadable', { path }, { cause: error });
  }
}
