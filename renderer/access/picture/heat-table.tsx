import { IconAlertTriangle } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { ClassCount } from '../../../shared/access/access.contract.ts';
import { internetKinds } from '../../../shared/access/answers.ts';
import { channels } from '../../../shared/access/channel.ts';
import { surveyedOf } from '../../../shared/access/trajectory.ts';
import { formatNumber } from '../../../shared/text/format.ts';
import { useTexts } from '../../ui/texts.tsx';
import { TrajectorySelect, useOnlineWarning } from '../trajectory-select.tsx';
import { useClassNames } from '../use-access.ts';

interface HeatColumn {
  id: string;
  label: string;
  of: (count: ClassCount) => number;
  /** What the list behind the number is filtered by. */
  filter: string;
  /** Is a high share a worry or good? */
  tone: 'late' | 'done' | 'quiet';
}

/** Classes by kinds of internet and channels: the number says how many, the ground how large a share of the class. */
export function HeatTable({ counts }: { counts: readonly ClassCount[] }) {
  const { t } = useTexts();
  const classes = useClassNames();
  const all: HeatColumn[] = [
    { id: 'total', label: t('people.field.students'), of: ({ total }) => total, filter: '', tone: 'quiet' },
    { id: 'reached', label: t('access.picture.reached'), of: ({ reached }) => reached, filter: '', tone: 'quiet' },
    ...internetKinds.map((kind): HeatColumn => ({
      id: kind,
      label: t(`access.internet.${kind}`),
      of: ({ levels }) => levels[kind],
      filter: `internet=${kind}`,
      tone: kind === 'mobile' || kind === 'wired' || kind === 'some' ? 'done' : 'late',
    })),
    ...channels.map((channel): HeatColumn => ({
      id: `channel-${channel}`,
      label: t(`access.channel.${channel}`),
      of: (count) => count[channel],
      filter: `channel=${channel}`,
      tone: channel === 'paper' ? 'late' : 'done',
    })),
  ]; // biome-ignore format: columns
  const columns = all.filter(({ id, of }) => id !== 'some' || counts.some((count) => of(count) > 0));
  const ordered = [...counts].sort((a, b) => (classes.sort(a.classId) < classes.sort(b.classId) ? -1 : 1));
  const total = (of: HeatColumn['of']) => counts.reduce((sum, count) => sum + of(count), 0);
  const place = (filter: string, classId?: number) =>
    `#/access/students?${[classId === undefined ? '' : `class=${classId}`, filter].filter(Boolean).join('&')}`;
  return (
    <table className="heat">
      <thead>
        <tr>
          <th scope="col">{t('people.field.class')}</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{t('access.class.trajectory.label')}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((count) => (
          <tr key={count.classId}>
            <th scope="row">
              <a href={`#/access/class/${count.classId}`}>{classes.name(count.classId)}</a>
            </th>
            {columns.map(({ id, of, filter, tone }) => (
              <td key={id} style={ground(of(count), count.total, tone)}>
                {of(count) === 0 ? '' : <a href={place(filter, count.classId)}>{formatNumber(of(count))}</a>}
              </td>
            ))}
            <TrajectoryCell count={count} name={classes.name(count.classId)} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('access.picture.all')}</th>
          {columns.map(({ id, of, filter }) => (
            <td key={id}>
              <a href={place(filter)}>{formatNumber(total(of))}</a>
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

/** The kind of distance learning; the warning is a sign here, in full on the page of the class. */
function TrajectoryCell({ count, name }: { count: ClassCount; name: string }) {
  const warning = useOnlineWarning(count.classId, surveyedOf(count));
  return (
    <td>
      <span className="heat-trajectory">
        <TrajectorySelect classId={count.classId} name={name} />
        {warning && (
          <a href={`#/access/class/${count.classId}`} title={warning} aria-label={warning}>
            <IconAlertTriangle size={16} color="var(--due)" aria-hidden />
          </a>
        )}
      </span>
    </td>
  );
}

/** The larger the share of the class, the stronger the ground; the number itself always stands there. */
function ground(count: number, total: number, tone: HeatColumn['tone']): CSSProperties {
  if (tone === 'quiet' || count === 0 || total === 0) return {};
  const share = Math.round(8 + 30 * (count / total));
  return { background: `color-mix(in srgb, var(--${tone}) ${share}%, var(--sheet))` };
}
