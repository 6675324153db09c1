import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { DutiesPage, type DutiesPart } from '../duties-page.tsx';
import { useCalls } from '../use-duties.ts';

/** Before there is a matrix: what it is for, and the button that makes it. */
export function NoMatrix({ part = 'matrix' }: { part?: DutiesPart }) {
  const { t, language } = useTexts();
  const call = useCalls();
  const periods = useQuery({ queryKey: ['period', 'list'], queryFn: () => school.period.list(null) }).data;
  const book = useQuery({ queryKey: ['period', 'findRulebook'], queryFn: () => school.period.findRulebook(null) }).data;
  if (!periods || !book) return <DutiesPage part={part}>{null}</DutiesPage>;
  const now = today();
  const period = periods.find(({ endsOn, startsOn }) => startsOn <= now && now <= endsOn) ?? periods[0];
  const profile = book.profile.name[language];
  return (
    <DutiesPage part={part}>
      {period ? (
        <EmptyState
          icon={<IconListCheck size={40} />}
          title={t('duties.matrix.noDuties')}
          text={t('duties.matrix.noDutiesText', { profile })}
          action={
            <Button onClick={() => call(school.duties.fill({ periodId: period.id }))}>
              {t('duties.matrix.fillNamed', { profile })}
            </Button>
          }
        />
      ) : (
        <EmptyState
          icon={<IconListCheck size={40} />}
          title={t('duties.matrix.noPeriod')}
          text={t('duties.matrix.noPeriodText')}
          action={<Button onClick={() => goTo('/period')}>{t('duties.matrix.declare')}</Button>}
        />
      )}
    </DutiesPage>
  );
}
