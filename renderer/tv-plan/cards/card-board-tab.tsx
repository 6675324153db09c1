import type { CardPlace } from '../../../shared/tv-plan/subject-card.ts';
import { cardState } from '../../../shared/tv-plan/subject-card.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { useWeek } from '../../ui/week.ts';
import { usePlan, usePlanNames } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { useTvSubjects } from '../use-tv-plan.ts';
import { useCardColumns } from './card-columns.tsx';
import { CardPanel } from './card-panel.tsx';

const none: CardPlace[] = [];
const cardName = ({ subjectKey, grade, language }: CardPlace) => `${subjectKey} ${grade} ${language}`;

/** What teachers of subjects without broadcasts owe to each grade, and what has come (A30). */
export function CardBoardTab() {
  const { t } = useTexts();
  const { data: board = none } = useQuery({
    queryKey: ['tvPlan', 'findCardBoard'],
    queryFn: () => school.tvPlan.findCardBoard(null),
  });
  const offTv = useTvSubjects()?.offTv;
  const names = usePlanNames(usePlan(useWeek()));
  const columns = useCardColumns(board, names, offTv);
  const opened = useOpened<string>();
  const card = board.find((one) => cardName(one) === opened.id);
  const subject = offTv?.find((one) => one.subject === card?.subjectKey);
  return (
    <TvPlanPage
      part="cards"
      note={t('tvCards.board.total', { count: board.filter((one) => cardState(one) === 'due').length })}
    >
      <WithPanel panel={card && <CardPanel key={cardName(card)} {...{ card, subject, names, opened }} />}>
        <DataTable
          label={t('tvCards.board.label')}
          rows={board}
          columns={columns}
          rowId={cardName}
          openId={opened.id}
          onOpen={(row) => opened.open(row.grade === null ? null : cardName(row))}
        />
      </WithPanel>
    </TvPlanPage>
  );
}
