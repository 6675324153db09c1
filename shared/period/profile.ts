import { z } from 'zod';
import { Bilingual } from '../language.ts';
import { Day } from '../week.ts';
import { ClauseId, documentKeys, standings } from './clause.ts';

export const ruleStates = ['must', 'may', 'must_not', 'unclear'] as const;
export const RuleState = z.enum(ruleStates);
export type RuleState = z.infer<typeof RuleState>;

/** What a clause says on one topic. */
export const Rule = z.object({
  clause: ClauseId,
  topic: z.string().min(1).max(60),
  state: RuleState,
  /** First and last day, where they differ from those of the layer. */
  from: Day.optional(),
  to: Day.optional(),
  /** A figure or word that goes with the state: days between contacts, minutes. */
  value: z.string().max(40).optional(),
  note: Bilingual.optional(),
});
export type Rule = z.infer<typeof Rule>;

/** National acts are above those of a city, and these above the school's own. */
export const forces = ['national', 'city', 'school'] as const;

/** The rules of one act, with the days from and to which it works. */
export const Layer = z.object({
  key: z.string().min(1).max(20),
  name: Bilingual,
  documents: z.array(z.enum(documentKeys)),
  force: z.enum(forces),
  standing: z.enum(standings),
  from: Day.nullable(),
  to: Day.nullable(),
  /** The question whose answer gives the first day, while nobody has answered it: `from` is the earliest possible day. */
  unconfirmed: z.string().optional(),
  rules: z.array(Rule).max(1_000),
});
export type Layer = z.infer<typeof Layer>;

/** A rule of one's own profile that stands otherwise than in the document, and why. */
const RuleChange = z.object({ rule: z.string(), state: RuleState, reason: z.string().trim().min(1).max(300) });

/** Layers from strongest to weakest. */
export const Profile = z.object({
  key: z.string().min(1).max(60),
  name: Bilingual,
  country: z.enum(['KZ', 'RU']),
  /** Made by the school: rules of it may be changed. */
  own: z.boolean(),
  layers: z.array(Layer).max(20),
  changes: z.array(RuleChange).max(1_000),
});
export type Profile = z.infer<typeof Profile>;

/** Names a rule inside a profile. */
export const ruleId = ({ clause, topic }: Pick<Rule, 'clause' | 'topic'>): string => `${clause}/${topic}`;

/** Mark and version of a profile that was saved as a file. */
export const profileFormat = 'zavuch-profile';
export const profileVersion = 1;

export const ProfileFile = z.object({
  format: z.literal(profileFormat),
  version: z.int().min(1),
  profile: Profile.omit({ key: true, own: true }),
});
export type ProfileFile = z.infer<typeof ProfileFile>;

/** What is wrong with the text of a profile file; `ok` when nothing is. */
export type ProfileReading =
  | { ok: true; file: ProfileFile }
  | { ok: false; reason: 'damaged' | 'foreign' | 'newer' }
  | { ok: false; reason: 'unknownClause'; clause: string };

/** Reads a saved profile. Every clause must be one that the catalogue knows, or a warning could not open it. */
export function readProfileFile(text: string, known: ReadonlySet<string>): ProfileReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: text.includes(profileFormat) ? 'damaged' : 'foreign' };
  }
  const head = z.object({ format: z.literal(profileFormat), version: z.number() }).safeParse(value);
  if (!head.success) return { ok: false, reason: 'foreign' };
  if (head.data.version > profileVersion) return { ok: false, reason: 'newer' };
  const file = ProfileFile.safeParse(value);
  if (!file.success || !isWhole(file.data)) return { ok: false, reason: 'damaged' };
  const rules = file.data.profile.layers.flatMap((layer) => layer.rules);
  const unknown = rules.find(({ clause }) => !known.has(clause));
  return unknown ? { ok: false, reason: 'unknownClause', clause: unknown.clause } : { ok: true, file: file.data };
}

/** No rule or layer twice, and every change is about a rule that is there. */
function isWhole({ profile }: ProfileFile): boolean {
  const rules = profile.layers.flatMap((layer) => layer.rules.map(ruleId));
  const layers = profile.layers.map(({ key }) => key);
  const changed = profile.changes.map(({ rule }) => rule);
  const once = [rules, layers, changed].every((list) => new Set(list).size === list.length);
  return once && changed.every((rule) => rules.includes(rule));
}
