import { z } from 'zod';
import type { AccessSettings } from '../../shared/access/requests.contract.ts';
import { builtInRules, Rule } from '../../shared/access/rules.ts';
import type { Db, Trx } from '../database/store.ts';

const row = (db: Db) => db.selectFrom('accessSetting').selectAll().executeTakeFirstOrThrow();

/** The school's own rules, or null while the built-in ones hold. */
export async function findOwnRules(db: Db): Promise<Rule[] | null> {
  const { rules } = await row(db);
  if (rules === null) return null;
  const parsed = z.array(Rule).safeParse(JSON.parse(rules));
  return parsed.success ? parsed.data : null;
}

/** The rules that hold. */
export const findRules = async (db: Db): Promise<readonly Rule[]> => (await findOwnRules(db)) ?? builtInRules;

export async function saveRules(trx: Trx, rules: readonly Rule[] | null): Promise<void> {
  await trx
    .updateTable('accessSetting')
    .set({ rules: rules && JSON.stringify(rules) })
    .execute();
}

/** What the school has entered for this room; null is not entered. */
export async function findSettings(db: Db): Promise<AccessSettings> {
  const { id: _, rules: __, postage, ...settings } = await row(db);
  return { ...settings, postage: JSON.parse(postage) as AccessSettings['postage'] };
}

export async function saveSettings(trx: Trx, { postage, ...settings }: AccessSettings): Promise<void> {
  await trx
    .updateTable('accessSetting')
    .set({ ...settings, postage: JSON.stringify(postage) })
    .execute();
}
