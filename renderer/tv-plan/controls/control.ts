import { formatDayShort } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import type { ControlFinding } from '../../../shared/tv-plan/control-rules.ts';
import {
  type CardOwner,
  type ControlDate,
  ownerName,
  type TeacherCardPlace,
} from '../../../shared/tv-plan/teacher-card.ts';

/** A control with the card that it stands in. */
export interface Control extends ControlDate {
  card: TeacherCardPlace;
}

export const controlName = ({ card, day, kind }: Pick<Control, 'day' | 'kind'> & { card: CardOwner }): string =>
  `${ownerName(card)} ${day} ${kind}`;

export const tellControlFinding = ({ why, value }: ControlFinding, t: Texts): string =>
  t(`tvTeachers.finding.${why}`, { value: typeof value === 'string' ? formatDayShort(value) : (value ?? 0) });
