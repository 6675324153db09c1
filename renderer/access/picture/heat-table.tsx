import { IconAlertTriangle } from '@tabler/icons-react';
import { type CSSProperties, memo, useMemo } from 'react';
import type { ClassCount } from '../../../shared/access/access.contract.ts';
import { internetKinds } from '../../../shared/access/answers.ts';
import { channels } from '../../../shared/access/channel.ts';
import { surveyedOf } from '../../../shared/access/trajectory.ts';
import { formatNumber } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
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

/** Classes that are drawn in one frame. */
const rowsAtOnce = 8;

/** Classes by kinds of internet and channels: the number says how many, the ground how large a share of the class. */
export function HeatTable({ counts }: { counts: readonly ClassCount[] }) {
  const { t } = useTexts();
  const classes = useClassNames();
  const { columns, ordered } = useMemo(
    () => ({
      columns: heatColumns(counts, t),
      ordered: [...counts].sort((a, b) => (classes.sort(a.classId) < classes.sort(b.classId) ? -1 : 1)),
    }),
    [counts, classes, t],
  );
  const total = (of: HeatColumn['of']) => counts.reduce((sum, count) => sum + of(count), 0);
  const drawn = useGrowing(ordered.length, rowsAtOnce);
  return (
    <div className="heat" role="table" style={{ '--columns': columns.length } as CSSProperties}>
      <div className="heat-row heat-head" role="row">
        <span role="columnheader">{t('people.field.class')}</span>
        {columns.map(({ id, label }) => (
          <span key={id} role="columnheader" className="heat-name">
            <span className="heat-word">{label}</span>
          </span>
        ))}
        <span role="columnheader">{t('access.class.trajectory.label')}</span>
      </div>
      {ordered.slice(0, drawn).map((count) => (
        <HeatRow key={count.classId} count={count} columns={columns} name={classes.name(count.classId)} />
      ))}
      <div className="heat-row heat-foot" role="row">
        <span role="rowheader">{t('access.picture.all')}</span>
        {columns.map(({ id, of, filter }) => (
          <span key={id} role="cell">
            <a href={place(filter)}>{formatNumber(total(of))}</a>
          </span>
        ))}
        <span role="cell" />
      </div>
    </div>
  );
}

function heatColumns(counts: readonly ClassCount[], t: Texts): HeatColumn[] {
  const all: HeatColumn[] = [
    { id: 'total', label: t('people.field.students'), of: ({ total }) => total, filter: '', tone: 'quiet' },
    { id: 'reached', label: t('access.picture.reached'), of: ({ reached }) => reached, filter: '', tone: 'quiet' },
    ...internetKinds.map(
      (kind): HeatColumn => ({
        id: kind,
        label: t(`access.internet.${kind}`),
        of: ({ levels }) => levels[kind],
        filter: `internet=${kind}`,
        tone: kind === 'mobile' || kind === 'wired' || kind === 'some' ? 'done' : 'late',
      }),
    ),
    ...channels.map(
      (channel): HeatColumn => ({
        id: `channel-${channel}`,
        label: t(`access.channel.${channel}`),
        of: (count) => count[channel],
        filter: `channel=${channel}`,
        tone: channel === 'paper' ? 'late' : 'done',
      }),
    ),
  ];
  return all.filter(({ id, of }) => id !== 'some' || counts.some((count) => of(count) > 0));
}

const place = (filter: string, classId?: number) =>
  `#/access/students?${[classId === undefined ? '' : `class=${classId}`, filter].filter(Boolean).join('&')}`;

interface HeatRowProps {
  count: ClassCount;
  columns: readonly HeatColumn[];
  name: string;
}

const HeatRow = memo(function HeatRow({ count, columns, name }: HeatRowProps) {
  return (
    <div className="heat-row" role="row">
      <span role="rowheader">
        <a href={`#/access/class/${count.classId}`}>{name}</a>
      </span>
      {columns.map(({ id, of, filter, tone }) => (
        <span key={id} role="cell" style={ground(of(count), count.total, tone)}>
          {of(count) === 0 ? '' : <a href={place(filter, count.classId)}>{formatNumber(of(count))}</a>}
        </span>
      ))}
      <TrajectoryCell count={count} name={name} />
    </div>
  );
});

/** The kind of distance learning; the warning is a sign here, in full on the page of the class. */
function TrajectoryCell({ count, name }: { count: ClassCount; name: string }) {
  const warning = useOnlineWarning(count.classId, surveyedOf(count));
  return (
    <span role="cell" className="heat-trajectory">
      <TrajectorySelect classId={count.classId} name={name} />
      {warning && (
        <a href={`#/access/class/${count.classId}`} title={warning} aria-label={warning}>
          <IconAlertTriangle size={16} color="var(--due)" aria-hidden />
        </a>
      )}
    </span>
  );
}

/** The larger the share of the class, the stronger the ground; the number itself always stands there. */
function ground(count: number, total: number, tone: HeatColumn['tone']): CSSProperties {
  if (tone === 'quiet' || count === 0 || total === 0) return {};
  const share = Math.round(8 + 30 * (count / total));
  return { background: `color-mix(in srgb, var(--${tone}) ${share}%, var(--sheet))` };
}
