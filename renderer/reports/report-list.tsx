import type { ReportHead } from '../../shared/reports/reports.contract.ts';
import { formatMoment, formatWeek } from '../../shared/text/format.ts';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';

/** The figures as they are now, then every frozen report, the newest first. */
export function ReportList({ reports, openId }: { reports: ReportHead[]; openId: number | null }) {
  const { t, language } = useTexts();
  return (
    <nav className="reports-list" aria-label={t('reports.list.title')}>
      <button type="button" className="reports-item" aria-current={openId === null} onClick={() => goTo('/reports')}>
        <b>{t('reports.now')}</b>
        <br />
        <span className="quiet">{reports.length === 0 ? t('reports.list.empty') : t('reports.nowHint')}</span>
      </button>
      {reports.map(({ id, number, week, madeAt }) => (
        <button
          key={id}
          type="button"
          className="reports-item number"
          aria-current={openId === id}
          onClick={() => goTo(`/reports/${id}`)}
        >
          <b>{t('reports.heading', { number })}</b>
          <br />
          {formatWeek(week, language)}
          <br />
          <span className="quiet">{t('reports.made', { moment: formatMoment(madeAt) })}</span>
        </button>
      ))}
    </nav>
  );
}
