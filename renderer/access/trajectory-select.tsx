import { NativeSelect, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { clauseText } from '../../shared/access/clauses.ts';
import {
  type SurveyedClass,
  type Trajectory,
  trajectories,
  trajectoryClause,
  warnOfOnline,
} from '../../shared/access/trajectory.ts';
import { school } from '../client.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useTrajectories } from './use-access.ts';

interface OfClass {
  classId: number;
  name: string;
}

/** How the class learns at a distance (K04). */
export function TrajectorySelect({ classId, name, labelled = false }: OfClass & { labelled?: boolean }) {
  const { t } = useTexts();
  const kind = useTrajectories().get(classId) ?? null;
  const choose = (value: string) =>
    void school.access
      .chooseTrajectory({ classId, kind: trajectories.find((one) => one === value) ?? null })
      .catch((error: unknown) => showProblem(error, t));
  return (
    <NativeSelect
      size="xs"
      {...(labelled ? { label: t('access.class.trajectory.label') } : {})}
      aria-label={`${t('access.class.trajectory.label')}, ${name}`}
      value={kind ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: t('access.class.trajectory.none') },
        ...trajectories.map((value) => ({ value, label: t(`access.class.trajectory.${value}`) })),
      ]}
    />
  );
}

/** The figure from the survey with which online lessons are warned about; null where they are not. */
export function useOnlineWarning(classId: number, surveyed: SurveyedClass): string | null {
  const { t } = useTexts();
  const figure = warnOfOnline(useTrajectories().get(classId) ?? null, surveyed);
  return figure && t('access.class.onlineWarning', { ...figure, clauses: clauseText('online') });
}

/** The choice on the page of one class, with the clause that allows it and the warning. */
export function TrajectoryNote({ classId, name, surveyed }: OfClass & { surveyed: SurveyedClass }) {
  const { t } = useTexts();
  const kind: Trajectory | undefined = useTrajectories().get(classId);
  const warning = useOnlineWarning(classId, surveyed);
  return (
    <section className="class-trajectory">
      <TrajectorySelect classId={classId} name={name} labelled />
      {kind && !warning && (
        <Text c="var(--quiet)">
          <WithClauses text={t('access.class.chosenBy', { clause: trajectoryClause[kind] })} />
        </Text>
      )}
      {warning && (
        <Text c="var(--due)" className="access-warning" role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          <span>
            <WithClauses text={warning} />
          </span>
        </Text>
      )}
    </section>
  );
}
