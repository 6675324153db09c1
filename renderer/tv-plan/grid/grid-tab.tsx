import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconDeviceTv, IconPlus, IconTableImport } from '@tabler/icons-react';
import { formatWeek } from '../../../shared/text/format.ts';
import type { BroadcastRow } from '../../../shared/tv-plan/broadcasts.contract.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { chooseWeek, useWeek } from '../../ui/week.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { useBroadcasts, useBroadcastWeeks } from '../use-tv-plan.ts';
import { useBroadcastColumns } from './broadcast-columns.tsx';
import { BroadcastPanel } from './broadcast-panel.tsx';

const rowId = ({ id }: BroadcastRow) => id;

/** The broadcasts of the chosen week. */
export function GridTab() {
  const { t } = useTexts();
  const week = useWeek();
  const { rows, loaded } = useBroadcasts(week);
  const columns = useBroadcastColumns(rows);
  const opened = useOpened<number | 'new'>();
  const open = rows.find(({ id }) => id === opened.id);
  const remove = (chosen: BroadcastRow[]) =>
    void school.tvPlan
      .deleteBroadcasts({ ids: chosen.map(rowId) })
      .then(() => opened.open(null))
      .catch((error: unknown) => showProblem(error, t));
  const load = (
    <Button leftSection={<IconTableImport size={16} />} onClick={() => goTo('/tv-plan/import')}>
      {t('tvPlan.import.title')}
    </Button>
  );
  const add = { label: t('tvPlan.grid.add'), icon: <IconPlus size={16} />, onClick: () => opened.open('new') };
  return (
    <TvPlanPage part="grid" note={t('tvPlan.grid.total', { count: rows.length })} action={load} menu={[add]}>
      <WithPanel
        panel={
          (opened.id === 'new' || open) && (
            <BroadcastPanel key={opened.id} broadcast={open} week={week} opened={opened} />
          )
        }
      >
        {loaded && rows.length === 0 ? (
          <EmptyState
            icon={<IconDeviceTv size={44} stroke={1.4} />}
            title={t('tvPlan.grid.empty')}
            text={t('tvPlan.grid.emptyText')}
            action={
              <>
                {load}
                <OtherWeeks />
              </>
            }
          />
        ) : (
          <DataTable
            label={t('tvPlan.grid.label')}
            {...{ rows, columns, rowId }}
            openId={opened.id === 'new' ? null : opened.id}
            onOpen={(row) => opened.open(row.id)}
            onDelete={remove}
          />
        )}
      </WithPanel>
    </TvPlanPage>
  );
}

/** The weeks that have broadcasts; a press goes there. */
function OtherWeeks() {
  const { t, language } = useTexts();
  const weeks = useBroadcastWeeks();
  if (weeks.length === 0) return null;
  return (
    <Group gap="sm" justify="center" maw={720}>
      <Text>{t('tvPlan.grid.otherWeeks')}</Text>
      {weeks.map(({ week, count }) => (
        <Anchor key={week} component="button" type="button" onClick={() => chooseWeek(week)}>
          {t('tvPlan.grid.weekOf', { week: formatWeek(week, language), count })}
        </Anchor>
      ))}
    </Group>
  );
}
