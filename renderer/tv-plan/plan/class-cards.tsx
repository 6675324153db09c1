import { Anchor, Text } from '@mantine/core';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { SubjectWay } from '../../../shared/tv-plan/coverage.ts';
import { useTexts } from '../../ui/texts.tsx';

/** What stands in for the subjects of a class that are not on TV (A30). */
export function ClassCards({ cards, names }: { cards: readonly SubjectWay[]; names: PlanNames }) {
  const { t } = useTexts();
  if (cards.length === 0) return null;
  return (
    <Text size="sm" mb="xs" lineClamp={2} title={cards.map(({ note }) => note).join('\n')}>
      <Anchor href="#/tv-plan/cards" inherit>
        {t('tvCards.board.inPlan')}
      </Anchor>{' '}
      {cards.map(({ subjectKey, note }) => `${names.subjectName(subjectKey)}: ${note}`).join('; ')}
    </Text>
  );
}
