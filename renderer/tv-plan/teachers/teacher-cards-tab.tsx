import { Button } from '@mantine/core';
import { IconIdBadge2, IconPrinter } from '@tabler/icons-react';
import { lacking, ownerName } from '../../../shared/tv-plan/teacher-card.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo, useRoute } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { usePaper } from '../paper/use-paper.tsx';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { TeacherCardPanel } from './teacher-card-panel.tsx';
import { useTeacherColumns } from './teacher-columns.tsx';
import { useCardNames, useTeacherCards } from './use-teacher-cards.ts';

/** What teachers tell once of each subject and class (S08): form, resources, days of control. */
export function TeacherCardsTab() {
  const { t, language } = useTexts();
  const { cards, loaded } = useTeacherCards();
  const names = useCardNames();
  const columns = useTeacherColumns(cards, names);
  const { path } = useRoute();
  const opened = useOpened<string>(path[1] ?? null);
  const card = cards.find((one) => ownerName(one) === opened.id);
  const paper = usePaper();
  const print = (staffIds: number[]) =>
    paper.show(t('tvTeachers.paper.title'), (options) =>
      school.tvPlan.printTeacherCards({ staffIds, language, folder: null }, options),
    );
  const incomplete = cards.filter((one) => one.taught && lacking(one).length > 0).length;
  const mine = card?.staffId ?? null;
  return (
    <TvPlanPage
      part="teachers"
      note={t('tvTeachers.total', { count: incomplete })}
      action={
        <Button leftSection={<IconPrinter size={16} />} disabled={cards.length === 0} onClick={() => print(mine === null ? [] : [mine])}>
          {t(mine === null ? 'tvTeachers.print' : 'tvTeachers.printOne')}
        </Button>
      }
    >
      <WithPanel panel={paper.panel ?? (card && <TeacherCardPanel key={ownerName(card)} {...{ card, names, opened }} />)}>
        {loaded && cards.length === 0 ? (
          <EmptyState
            icon={<IconIdBadge2 size={44} stroke={1.4} />}
            title={t('tvTeachers.empty')}
            text={t('tvTeachers.emptyText')}
            action={<Button onClick={() => goTo('/people/load')}>{t('tvTeachers.toLoad')}</Button>}
          />
        ) : (
          <DataTable
            label={t('tvTeachers.label')}
            rows={cards}
            columns={columns}
            rowId={ownerName}
            openId={opened.id}
            onOpen={(row) => {
              paper.close();
              opened.open(ownerName(row));
            }}
          />
        )}
      </WithPanel>
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line
