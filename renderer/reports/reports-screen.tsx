import { Button, Center, Loader } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconReport } from '@tabler/icons-react';
import { formatMoment } from '../../shared/text/format.ts';
import { school } from '../client.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { goTo, useRoute } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { problemText } from '../ui/toasts.tsx';
import { useGuarded } from '../ui/use-guarded.ts';
import { useWeek } from '../ui/week.ts';
import { ReportActions } from './report-actions.tsx';
import { ReportList } from './report-list.tsx';
import { ReportView } from './report-view.tsx';
import './reports.css';
import { useFiguresNow, useReport, useReports } from './use-reports.ts';

/** `#/reports`: the figures of the chosen week as they are now; `#/reports/<id>`: a frozen report. */
export function ReportsScreen() {
  const { t, language } = useTexts();
  const week = useWeek();
  const openId = Number(useRoute().path[0]) || null;
  const { busy, guarded } = useGuarded();
  const reports = useReports().data ?? [];
  const now = useFiguresNow(week, language);
  const again = reports.some((report) => report.week === week);
  const make = () => {
    if (!busy) void guarded(async () => goTo(`/reports/${(await school.reports.make({ week, language })).id}`));
  };
  if (now.data && now.data.classes.length === 0 && reports.length === 0) return <NoSchool />;
  return (
    <Page
      title={t('app.rooms.reports')}
      action={
        <Button leftSection={<IconReport size={18} />} onClick={make} loading={busy} disabled={!now.data}>
          {t(again ? 'reports.makeAgain' : 'reports.make', { week: Number(week.slice(-2)) })}
        </Button>
      }
    >
      <div className="reports">
        <ReportList reports={reports} openId={openId} />
        {openId === null ? <Now query={now} /> : <Frozen key={openId} id={openId} />}
      </div>
    </Page>
  );
}

function Now({ query }: { query: ReturnType<typeof useFiguresNow> }) {
  const { t } = useTexts();
  if (query.error) return <Center flex={1}>{problemText(query.error, t)}</Center>;
  if (!query.data) return <Waiting />;
  return <ReportView title={t('reports.now')} note={t('reports.nowText')} figures={query.data} />;
}

function Frozen({ id }: { id: number }) {
  const { t } = useTexts();
  const { data, error } = useReport(id);
  useHotkeys([['Escape', () => goTo('/reports')]]);
  if (error) return <Center flex={1}>{problemText(error, t)}</Center>;
  if (!data) return <Waiting />;
  return (
    <ReportView
      title={t('reports.heading', { number: data.number })}
      note={`${t('reports.made', { moment: formatMoment(data.madeAt) })}. ${t('reports.frozen')}`}
      figures={data.figures}
      actions={<ReportActions report={data} />}
    />
  );
}

const Waiting = () => (
  <Center flex={1}>
    <Loader />
  </Center>
);

function NoSchool() {
  const { t } = useTexts();
  return (
    <Page title={t('app.rooms.reports')}>
      <EmptyState
        icon={<IconReport size={40} />}
        title={t('reports.empty.title')}
        text={t('reports.empty.text')}
        action={<Button onClick={() => goTo('/people')}>{t('reports.empty.action')}</Button>}
      />
    </Page>
  );
}
