import type { DutyEntry } from '../../../shared/duties/duty.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';

/** Why a duty counts less or not at all; empty when it is simply in force. */
export function tellStanding({ standing: { state, by, on, reason } }: DutyEntry, t: Texts): string {
  if (state === 'inForce') return '';
  const word = t(`duties.standing.${state}`);
  const since = on ? t('duties.standingOn', { state: word, day: formatDayShort(on) }) : word;
  const because = [by, reason].filter(Boolean).join('; ');
  return because ? t('duties.standingBy', { state: since, by: because }) : since;
}
