import { z } from 'zod';
import { Bilingual } from '../language.ts';
import type { Profile } from '../period/profile.ts';
import { type ResolvedRule, resolveProfile } from '../period/resolve.ts';
import { Day } from '../week.ts';
import { Entry, titleLength } from './entry.ts';

/** What the school may word or set otherwise. A title of any length comes this far, so that its writer can be told. */
export const EntryEdit = Entry.pick({ clauses: true, role: true, step: true, frequency: true, due: true }).extend({
  title: z.object({ ru: z.string().trim().max(1_000), kk: z.string().trim().max(1_000) }),
  evidence: Bilingual.nullable(),
});
export type EntryEdit = z.infer<typeof EntryEdit>;

/** What the school has made of an entry: other words or settings, or switched it off. */
export interface Edition {
  entry: string;
  edit: EntryEdit | null;
  offReason: string | null;
}

/** Why an entry counts or does not. The first three are in force. */
export const standingStates = [
  'inForce',
  'softened',
  'disputed',
  'off',
  'overruled',
  'notYet',
  'expired',
  'repealed',
  'gone',
] as const;
const Standing = z.object({
  state: z.enum(standingStates),
  /** The clause behind it; empty where there is none. */
  by: z.string(),
  /** First day (not yet) or the day after the last (expired, repealed). */
  on: Day.nullable(),
  /** The school's reason for switching it off or for changing its rule; what repealed it. */
  reason: z.string(),
});
export type Standing = z.infer<typeof Standing>;

/** An entry as the school has it now, with its standing on a day. */
export const CatalogueRow = Entry.extend({
  standing: Standing,
  /** What comes with the program, where the school has changed it. */
  given: EntryEdit.nullable(),
});
export type CatalogueRow = z.infer<typeof CatalogueRow>;

export const isInForce = ({ standing: { state } }: Pick<CatalogueRow, 'standing'>): boolean =>
  state === 'inForce' || state === 'softened' || state === 'disputed';

/** What is wrong with an edit; null when nothing is. */
export function faultOf({ title }: Pick<EntryEdit, 'title'>): 'noTitle' | 'titleTooLong' | null {
  const lengths = [title.ru.trim().length, title.kk.trim().length];
  if (Math.max(...lengths) > titleLength) return 'titleTooLong';
  return Math.max(...lengths) === 0 ? 'noTitle' : null;
}

export const editOf = ({ clauses, role, step, frequency, due, title, evidence }: EntryEdit): EntryEdit => ({
  clauses,
  role,
  step,
  frequency,
  due,
  title,
  evidence,
});

/** A text in one language speaks for both until the other is written. */
const filled = ({ ru, kk }: Bilingual): Bilingual => ({ ru: ru.trim() || kk.trim(), kk: kk.trim() || ru.trim() });

/** An edit as it is kept: nothing stands empty in one language only. */
export function wholeEdit(edit: EntryEdit): EntryEdit {
  const evidence = edit.evidence && filled(edit.evidence);
  return { ...edit, title: filled(edit.title), evidence: evidence?.ru ? evidence : null };
}

const standing = (state: Standing['state'], more: Partial<Standing> = {}): Standing => ({
  state,
  by: '',
  on: null,
  reason: '',
  ...more,
});

/** Rules of the profile about one clause: the one that loses most decides. */
function byRules(rules: readonly ResolvedRule[]): Standing {
  for (const { changeReason, given, state } of rules) {
    if (changeReason === null || given !== 'must' || state === 'must') continue;
    return standing(state === 'must_not' ? 'overruled' : 'softened', { reason: changeReason });
  }
  for (const status of ['overruled', 'disputed', 'softened'] as const) {
    const rule = rules.find((one) => one.status === status);
    if (rule) return standing(status, { by: rule.by ?? '' });
  }
  return standing('inForce');
}

/**
 * The duties of a profile as the school has them on a day: its own words and settings, what it switched off, what it
 * added, and what the layers of the profile themselves do not let stand. An edition of an entry that the catalogue no
 * longer has is kept and shown as gone.
 */
export function editCatalogue(
  catalogue: readonly Entry[],
  editions: readonly Edition[],
  profile: Profile,
  day: Day,
): CatalogueRow[] {
  const rules = resolveProfile(profile, day);
  const layers = new Map(profile.layers.map((layer) => [layer.key, layer]));
  const judge = (entry: Entry): Standing => {
    const layer = layers.get(entry.layer);
    if (entry.repealed && day >= entry.repealed.on) {
      return standing('repealed', { on: entry.repealed.on, reason: entry.repealed.by });
    }
    if (layer?.from && day < layer.from) return standing('notYet', { on: layer.from });
    if (layer?.to && day > layer.to) return standing('expired', { on: layer.to });
    return byRules(rules.filter(({ clause }) => clause === entry.id));
  };
  const known = new Map(catalogue.map((entry) => [entry.id, entry]));
  const edited = new Map(editions.map((edition) => [edition.entry, edition]));
  const given = catalogue
    .filter(({ layer }) => layers.has(layer))
    .map((entry): CatalogueRow => {
      const { edit = null, offReason = null } = edited.get(entry.id) ?? {};
      return {
        ...entry,
        ...edit,
        clauses: entry.clauses, // the ground is not the school's to change
        given: edit && editOf(entry),
        standing: offReason === null ? judge(entry) : standing('off', { reason: offReason }),
      };
    });
  const added = editions.flatMap(({ entry: id, edit, offReason }): CatalogueRow[] => {
    if (!edit || known.has(id)) return [];
    const own = id.startsWith('own-') ? standing('inForce') : standing('gone');
    const state = offReason === null ? own : standing('off', { reason: offReason });
    return [{ ...edit, id, layer: 'own', given: null, standing: state }];
  });
  return [...given, ...added];
}
