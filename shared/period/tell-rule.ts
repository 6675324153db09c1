import { formatDayShort } from '../text/format.ts';
import type { Texts } from '../text/texts.ts';
import type { ResolvedRule } from './resolve.ts';

/** Why a rule holds or does not, in words. */
export const tellStatus = ({ status, by, startsOn, unconfirmed }: ResolvedRule, t: Texts): string => {
  const why = t(`period.why.${status}`, { by: by ?? '', day: startsOn ? formatDayShort(startsOn) : '' });
  return unconfirmed ? `${why} ${t('period.why.unconfirmed')}` : why;
};

/** How the school has changed a rule and why; null when it stands as in the document. */
export const tellChange = ({ given, changeReason }: ResolvedRule, t: Texts): string | null =>
  changeReason === null
    ? null
    : t('period.changedFrom', { state: t(`period.ruleState.${given}`), reason: changeReason });
