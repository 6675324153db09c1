import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AccessRow, AnswersChange } from '../../shared/access/access.contract.ts';
import { decideChannel } from '../../shared/access/channel.ts';
import type { Rule } from '../../shared/access/rules.ts';
import type { Trajectory } from '../../shared/access/trajectory.ts';
import { withAnswers } from '../../shared/access/with-answers.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { today, type Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useQuery } from '../ui/use-query.ts';

const none: never[] = [];
const listKey = ['access', 'list'];

export function useAccess(): { rows: AccessRow[]; loaded: boolean } {
  const { data } = useQuery({ queryKey: listKey, queryFn: () => school.access.list(null) });
  return { rows: data ?? none, loaded: data !== undefined };
}

export function useClassCounts() {
  const { data } = useQuery({ queryKey: ['access', 'count'], queryFn: () => school.access.count(null) });
  return { rows: data ?? none, loaded: data !== undefined };
}

export const useRules = () =>
  useQuery({ queryKey: ['access', 'findRules'], queryFn: () => school.access.findRules(null) }).data;

export const useTrend = (week: Week, weeks: number) =>
  useQuery({
    queryKey: ['access', 'findTrend', week, weeks],
    queryFn: () => school.access.findTrend({ week, weeks }),
  }).data ?? none;

export const usePastAnswers = (studentId: number) =>
  useQuery({
    queryKey: ['access', 'listAnswers', studentId],
    queryFn: () => school.access.listAnswers({ studentId }),
  }).data ?? none;

export const useSettings = () =>
  useQuery({ queryKey: ['access', 'findSettings'], queryFn: () => school.access.findSettings(null) }).data;

export function useRequests() {
  const { data } = useQuery({ queryKey: ['access', 'listRequests'], queryFn: () => school.access.listRequests(null) });
  return { rows: data ?? none, loaded: data !== undefined };
}

export const useSubjects = () =>
  useQuery({ queryKey: ['school', 'listSubjects'], queryFn: () => school.school.listSubjects(null) }).data ?? none;

export const useStaff = () =>
  useQuery({ queryKey: ['people', 'listStaff'], queryFn: () => school.people.listStaff(null) }).data ?? none;

export const useBuildings = () =>
  useQuery({ queryKey: ['access', 'listBuildings'], queryFn: () => school.access.listBuildings(null) }).data ?? none;

export const useLoops = () =>
  useQuery({ queryKey: ['access', 'listLoops'], queryFn: () => school.access.listLoops(null) }).data;

/** The kind of distance learning by class. */
export function useTrajectories(): ReadonlyMap<number, Trajectory> {
  const { data } = useQuery({
    queryKey: ['access', 'listTrajectories'],
    queryFn: () => school.access.listTrajectories(null),
  });
  return useMemo(() => new Map((data ?? []).map(({ classId, kind }) => [classId, kind])), [data]);
}

/** Families to be called before there can be a packet in this week. */
export const useToCall = (week: Week) =>
  useQuery({ queryKey: ['access', 'findToCall', week], queryFn: () => school.access.findToCall({ week }) }).data;

/** Names and order of classes. */
export function useClassNames() {
  const { data } = useQuery({ queryKey: ['people', 'listClasses'], queryFn: () => school.people.listClasses(null) });
  return useMemo(() => {
    const byId = new Map((data ?? []).map((row) => [row.id, row]));
    return {
      name: (id: number) => {
        const found = byId.get(id);
        return found ? formatClass(found) : '';
      },
      sort: (id: number) => byId.get(id)?.sortKey ?? '',
      choices: (data ?? []).map((row) => ({ value: String(row.id), label: formatClass(row) })),
      list: data ?? [],
    };
  }, [data]);
}

/** Stores answers; the table shows them at once and is read again after the change is announced. */
export function useAnswering(): (ids: readonly number[], answers: AnswersChange) => void {
  const queries = useQueryClient();
  const { t } = useTexts();
  const rules: readonly Rule[] | undefined = useRules()?.rules;
  return (ids, answers) => {
    const day = today();
    const wanted = new Set(ids);
    const next = (row: AccessRow): AccessRow => {
      const changed = withAnswers(row, answers, day);
      const { channel, because, overridden, rule } = decideChannel(changed, rules);
      return { ...changed, channel, because, overridden, rule };
    };
    queries.setQueryData<AccessRow[]>(listKey, (rows) =>
      rows?.map((row) => (wanted.has(row.studentId) ? next(row) : row)),
    );
    school.access.answer({ studentIds: [...ids], answers }).catch((error: unknown) => {
      showProblem(error, t);
      void queries.invalidateQueries({ queryKey: listKey });
    });
  };
}
