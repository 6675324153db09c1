import { IconCards, IconDeviceTv, IconExclamationMark, IconFileText, IconWorld } from '@tabler/icons-react';
import { memo, useEffect, useMemo } from 'react';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { ClassCoverage, Way } from '../../../shared/tv-plan/coverage.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { gridCell, useGridKeys } from '../use-grid-keys.ts';
import { useNames } from '../use-tv-plan.ts';
import './coverage.css';

export const wayIcons = { tv: IconDeviceTv, platform: IconWorld, card: IconCards, paper: IconFileText };

interface CoverageMatrixProps {
  classes: readonly ClassCoverage[];
  names: PlanNames;
  /** `5 pe`: class and subject in the panel. */
  open: string | null;
  onOpen: (name: string) => void;
}

/** Classes by subjects; a cell shows the ways by their signs, a gap by a red mark. */
export function CoverageMatrix({ classes, names, open, onOpen }: CoverageMatrixProps) {
  const { t } = useTexts();
  const { subjects: order } = useNames();
  const subjects = useMemo(() => {
    const taught = new Set(classes.flatMap((one) => one.subjects.map(({ subjectKey }) => subjectKey)));
    return order.map(({ value }) => value).filter((key) => taught.has(key));
  }, [classes, order]);
  const keys = useGridKeys({ rows: classes.length, columns: subjects.length }, (key, row, column) => {
    const one = classes[row]?.subjects.find(({ subjectKey }) => subjectKey === subjects[column]);
    if (key !== 'Enter' || !one) return false;
    onOpen(`${classes[row]?.classId} ${one.subjectKey}`);
    return true;
  });
  const { ref } = keys.table;
  const drawn = useGrowing(classes.length, 3);
  useEffect(() => {
    if (open) ref.current?.querySelector('[data-open]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open, ref]);
  return (
    <div className="plan-scroll">
      <table {...keys.table} className="coverage" aria-label={t('tvCount.coverage.label')}>
        <thead>
          <tr>
            <th scope="col">{t('tvPlan.field.grade')}</th>
            <th scope="col">{t('tvCount.coverage.reached')}</th>
            {subjects.map((key) => (
              <th key={key} scope="col" className="coverage-subject" title={names.subjectName(key)}>
                <span>{names.subjectName(key)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.slice(0, drawn).map((one, row) => (
            <CoverageRow
              key={one.classId}
              {...{ row, one, subjects, names, onOpen }}
              active={row === keys.active.row ? keys.active.column : -1}
              open={open?.startsWith(`${one.classId} `) ? open : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CoverageRowProps {
  row: number;
  one: ClassCoverage;
  subjects: readonly string[];
  names: PlanNames;
  /** The column of the active cell, -1 when it is in another row. */
  active: number;
  open: string | null;
  onOpen: (name: string) => void;
}

const CoverageRow = memo(function CoverageRow({ row, one, subjects, names, active, open, onOpen }: CoverageRowProps) {
  const { t } = useTexts();
  const { classId, subjects: own, percent } = one;
  return (
    <tr>
      <th scope="row">{names.className(classId)}</th>
      <td className="coverage-percent" data-full={percent === 100 || undefined}>
        {own.length === 0 ? t('tvCount.coverage.nothing') : t('tvCount.percent', { value: percent })}
      </td>
      {subjects.map((key, column) => {
        const taught = own.find(({ subjectKey }) => subjectKey === key);
        const name = `${classId} ${key}`;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to the keys.
          <td
            key={key}
            {...gridCell(row, column, column === active)}
            className="coverage-cell"
            data-taught={taught !== undefined || undefined}
            data-gap={taught?.ways.length === 0 || undefined}
            data-open={open === name || undefined}
            title={taught && `${names.className(classId)}: ${names.subjectName(key)}`}
            onClick={() => taught && onOpen(name)}
          >
            {taught && <Signs ways={taught.ways.join(' ')} />}
          </td>
        );
      })}
    </tr>
  );
});

const Signs = memo(function Signs({ ways }: { ways: string }) {
  const { t } = useTexts();
  if (ways === '') return <IconExclamationMark size={18} aria-label={t('tvCount.coverage.gap')} />;
  return ways.split(' ').map((way) => {
    const Sign = wayIcons[way as Way];
    return <Sign key={way} size={16} aria-label={t(`tvCount.coverage.way.${way as Way}`)} />;
  });
});
