import type { CatalogueRow } from '../../../shared/duties/edition.ts';
import type { Due } from '../../../shared/duties/entry.ts';
import type { Language } from '../../../shared/language.ts';
import { weekdayName } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';

export function tellDue(due: Due, t: Texts, language: Language): string {
  if (due === null) return '';
  if (due.kind === 'weekday') return weekdayName(due.weekday, language);
  return due.days === 0 ? t('dutyCatalogue.firstDay') : t('dutyCatalogue.days', { count: due.days });
}

/** Whether the school has added or changed an entry; empty where it stands as it came. */
export const makingOf = ({ id, given }: CatalogueRow): 'own' | 'changed' | '' =>
  id.startsWith('own-') ? 'own' : given ? 'changed' : '';
