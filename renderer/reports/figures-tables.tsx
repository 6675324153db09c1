import { Title } from '@mantine/core';
import { memo } from 'react';
import { countedChannels, type ReportFigures } from '../../shared/reports/report-figures.ts';
import { formatDifference, indicatorRows } from '../../shared/reports/report-rows.ts';
import { useTexts } from '../ui/texts.tsx';
import { useGrowing } from '../ui/use-growing.ts';
import { ListLink } from './list-link.tsx';

/** The lines of the report: this week, the last one, the change. */
export function Indicators({ figures }: { figures: ReportFigures }) {
  const { t } = useTexts();
  const { week, previous } = figures;
  return (
    <table className="reports-table">
      <thead>
        <tr>
          <th scope="col">{t('reports.indicator')}</th>
          <th scope="col">{t('reports.thisWeek')}</th>
          <th scope="col">{t('reports.lastWeek')}</th>
          <th scope="col">{t('reports.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {indicatorRows(figures, t).map((row) => (
          <tr key={row.key}>
            <td className={row.isPart ? 'is-part' : undefined}>{row.label}</td>
            <td>
              <ListLink indicator={row.key} what={row.label} value={row.now} week={week} />
            </td>
            <td>
              <ListLink indicator={row.key} what={row.label} value={row.before} week={previous.week} />
            </td>
            <td className="quiet">{formatDifference(row) ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Classes that are drawn in one frame. */
const rowsAtOnce = 10;

/** Students of each class by channel, packets and missing lessons. */
export function Classes({ figures }: { figures: ReportFigures }) {
  const { t } = useTexts();
  const { classes, channels, students, work, week } = figures;
  const drawn = useGrowing(classes.length, rowsAtOnce);
  if (classes.length === 0) return null;
  const heads = ['students', ...countedChannels, 'packets', 'missing'] as const;
  return (
    <section>
      <Title order={3} fz={16} mt="lg" mb={4}>
        {t('reports.byClass')}
      </Title>
      <table className="reports-table is-even">
        <thead>
          <tr>
            <th scope="col">{t('reports.column.className')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`reports.column.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.slice(0, drawn).map((entry) => (
            <ClassLine key={entry.classId} entry={entry} week={week} noData={work === null} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('reports.total')}</td>
            <td>{students}</td>
            {countedChannels.map((channel) => (
              <td key={channel}>{channels[channel]}</td>
            ))}
            <td>{work?.packets ?? '–'}</td>
            <td>{work?.missing ?? '–'}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

type Line = { entry: ReportFigures['classes'][number]; week: string; noData: boolean };

const ClassLine = memo(function ClassLine({ entry, week, noData }: Line) {
  const { t } = useTexts();
  const { classId, name, students, channels, work } = entry;
  const what = (text: string) => `${name}, ${text}`;
  const link = (indicator: Parameters<typeof ListLink>[0]['indicator'], text: string, value: number) => (
    <ListLink indicator={indicator} what={what(text)} value={value} week={week} classId={classId} />
  );
  return (
    <tr>
      <td>{name}</td>
      <td>{link('students.all', t('reports.column.students'), students)}</td>
      {countedChannels.map((channel) => (
        <td key={channel}>{link(`channel.${channel}`, t(`reports.column.${channel}`), channels[channel])}</td>
      ))}
      <td>{noData ? '–' : link('work.packets', t('reports.column.packets'), work.packets)}</td>
      <td>{noData ? '–' : link('work.missing', t('reports.column.missing'), work.missing)}</td>
    </tr>
  );
});
