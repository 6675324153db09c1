import type { Entry } from '../../../shared/duties/entry.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';

/** The main clause of a duty; one that the school added may rest on none. */
export function DutyClause({ entry, tabIndex }: { entry: Pick<Entry, 'clauses'>; tabIndex?: number }) {
  const { t } = useTexts();
  const [main] = entry.clauses;
  if (!main) return <span className="quiet">{t('dutyCatalogue.noClause')}</span>;
  return <ClauseTag id={main} {...(tabIndex === undefined ? {} : { tabIndex })} />;
}
