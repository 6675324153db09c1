import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ControlRules, noControlRules } from '../../shared/tv-plan/control-rules.ts';
import { LimitProposal, Limits } from '../../shared/tv-plan/limits.ts';
import { firstSettings, SubstitutionSettings } from '../../shared/tv-plan/substitution/weights.ts';
import type { Db, Trx } from '../database/store.ts';
import { resource } from '../resources.ts';

/** What the school set for its plan, by name; the given value where it has set nothing. */
async function findSetting<T extends z.ZodType>(db: Db, key: string, schema: T, unset: z.output<T>) {
  const row = await db.selectFrom('planSetting').select('value').where('key', '=', key).executeTakeFirst();
  return row ? schema.parse(JSON.parse(row.value)) : unset;
}

async function saveSetting(trx: Trx, key: string, content: unknown): Promise<void> {
  const value = JSON.stringify(content);
  await trx
    .insertInto('planSetting')
    .values({ key, value })
    .onConflict((clash) => clash.column('key').doUpdateSet({ value }))
    .execute();
}

export const findLimits = (db: Db): Promise<Limits> =>
  findSetting(db, 'limits', Limits, { screen: null, homework: null });
export const saveLimits = (trx: Trx, limits: Limits): Promise<void> => saveSetting(trx, 'limits', limits);

/** Limits of documents that a school may take over. */
export const limitProposals = (): LimitProposal[] =>
  z.array(LimitProposal).parse(JSON.parse(readFileSync(resource('catalogue', 'tv', 'limits.json'), 'utf8')));

export const findControlRules = (db: Db): Promise<ControlRules> =>
  findSetting(db, 'controls', ControlRules, noControlRules);
export const saveControlRules = (trx: Trx, rules: ControlRules): Promise<void> => saveSetting(trx, 'controls', rules);

export const findSubstitutionSettings = (db: Db): Promise<SubstitutionSettings> =>
  findSetting(db, 'substitution', SubstitutionSettings, firstSettings);
export const saveSubstitutionSettings = (trx: Trx, settings: SubstitutionSettings): Promise<void> =>
  saveSetting(trx, 'substitution', settings);

const Minute = z.int().nullable();
/** From this minute of the day on, the next day's plan is to be published (S03); null: not set. */
export const findRemindAt = (db: Db): Promise<number | null> => findSetting(db, 'publish-at', Minute, null);
export const saveRemindAt = (trx: Trx, minute: number | null): Promise<void> => saveSetting(trx, 'publish-at', minute);
