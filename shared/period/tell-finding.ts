import { formatDayShort } from '../text/format.ts';
import type { Texts } from '../text/texts.ts';
import { type PeriodFinding, PeriodKind } from './distance-period.ts';

/** A finding in words, for the screen and the command line. */
export function tellFinding({ kind, values }: PeriodFinding, t: Texts): string {
  const { from = '', to = '', day = '' } = values;
  const other = PeriodKind.safeParse(values['kind']);
  return t(`period.finding.${kind}`, {
    from: from && formatDayShort(from),
    to: to && formatDayShort(to),
    day: day && formatDayShort(day),
    kind: other.success ? t(`period.kind.${other.data}`) : '',
  });
}
