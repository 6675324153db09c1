import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { type Period, stateOf } from '../../shared/period/distance-period.ts';
import { formatDayShort, formatWeek } from '../../shared/text/format.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { today, type Week, weekOf } from '../../shared/week.ts';
import { school } from '../client.ts';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { chooseWeek } from '../ui/week.ts';
import { EndEarlier } from './end-earlier.tsx';
import { FindingList } from './finding-list.tsx';
import { usePeriodWords } from './period-words.ts';
import { Passes, TurnOn, Undecided } from './turn-on.tsx';

/** A period with its state, what is missing, its packet weeks and the next step. */
export function PeriodCard({ period, onEdit }: { period: Period; onEdit: () => void }) {
  const { t, language } = useTexts();
  const { span, scope } = usePeriodWords(period.scope === 'students');
  const state = stateOf(period, today());
  const on = period.remoteSince !== null;
  const turnOff = () =>
    void school.period.switchRemote({ id: period.id, on: false }).catch((error: unknown) => showProblem(error, t));
  return (
    <section className="period-card" data-running={state === 'current' || undefined}>
      <Group gap="sm" align="baseline">
        <Title order={2} fz={20}>
          {t(`period.kind.${period.kind}`)} {span(period)}
        </Title>
        <Badge tt="none" fw={400} size="lg" variant="light">
          {t(`period.state.${state}`)}
        </Badge>
        <Text c={on ? 'var(--done)' : 'var(--due)'}>{t(on ? 'period.remoteOn' : 'period.remoteOff')}</Text>
      </Group>
      <div className="period-facts">
        <span>{scope(period)}</span>
        {period.documentNumber && period.documentOn && (
          <span>
            {t('period.field.document')} № {period.documentNumber}, {formatDayShort(period.documentOn)}
          </span>
        )}
        {period.plannedEnd && <span>{t('period.endedEarlier', { day: formatDayShort(period.plannedEnd) })}</span>}
      </div>
      <FindingList findings={period.findings} />
      {(!on || state !== 'over') && <Undecided period={period} />}
      <Passes passes={period.passes} />
      {on && <Weeks weeks={period.weeks} />}
      <Text fw={700}>{nextStep(period, t, (week) => formatWeek(week, language))}</Text>
      <Group gap="xs">
        {!on && <TurnOn period={period} />}
        {on && state !== 'over' && <EndEarlier period={period} />}
        <Button variant="default" onClick={onEdit}>
          {t('period.edit')}
        </Button>
        {on && (
          <Button variant="subtle" color="gray" onClick={turnOff}>
            {t('period.turnOff')}
          </Button>
        )}
      </Group>
    </section>
  );
}

/** The weeks for which packets are made; a click goes to the packets of that week. */
function Weeks({ weeks }: { weeks: readonly Week[] }) {
  const { t, language } = useTexts();
  const now = weekOf(today());
  const open = (week: Week) => {
    chooseWeek(week);
    goTo('/packets');
  };
  return (
    <div>
      <Text c="var(--quiet)" mb={4}>
        {t('period.weeks', { count: weeks.length })}
      </Text>
      <div className="period-weeks">
        {weeks.map((week) => (
          <Button
            key={week}
            size="compact-sm"
            fw={400}
            variant={week === now ? 'light' : 'default'}
            onClick={() => open(week)}
          >
            {formatWeek(week, language)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** One sentence: what is to be done now. */
function nextStep(period: Period, t: Texts, name: (week: Week) => string): string {
  if (period.remoteSince === null) {
    if (period.undecided > 0) return t('period.next.decide');
    return t(period.findings.some(({ kind }) => kind !== 'agreementNotYet') ? 'period.next.fix' : 'period.next.turnOn');
  }
  const now = weekOf(today());
  const week = period.weeks.find((one) => one >= now);
  if (!week) return t('period.next.done');
  return t(stateOf(period, today()) === 'planned' ? 'period.next.wait' : 'period.next.packets', { week: name(week) });
}
