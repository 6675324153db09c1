import { Text } from '@mantine/core';
import type { DutyEvent } from '../../../shared/duties/board.contract.ts';
import { type DutyState, dutyStates } from '../../../shared/duties/duty.ts';
import { formatDayShort, formatMoment } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useDuty } from '../use-duties.ts';

/** What became of the duty, the newest first: when, who, what it was and what it is. */
export function DutyHistory({ dutyId }: { dutyId: number }) {
  const { t } = useTexts();
  const history = useDuty(dutyId)?.history ?? [];
  if (history.length === 0) return null;
  return (
    <section aria-label={t('duties.history.title')}>
      <Text fw={500}>{t('duties.history.title')}</Text>
      <ul className="duty-history">
        {history.map((event) => (
          <li key={JSON.stringify(event)}>
            <span className="number quiet">{formatMoment(event.at)}</span>
            <span>{tellEvent(event, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isState = (text: string): text is DutyState => dutyStates.some((state) => state === text);

function tellEvent({ kind, who, before, after, reason }: DutyEvent, t: Texts): string {
  const word = (text: string) => {
    if (text === '') return t('duties.history.nothing');
    if (kind === 'state' && isState(text)) return t(`duties.state.${text}`);
    if (kind === 'due') return formatDayShort(text);
    return kind === 'everyone' ? t('duties.history.yes') : text;
  };
  const change = t('duties.history.change', { what: t(`duties.history.kind.${kind}`), before: word(before), after: word(after) });
  return [who && t('duties.history.who', { who }), change, reason && t('duties.panel.reason', { reason })].filter(Boolean).join(' ');
} // biome-ignore format: one sentence a line
