import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AccessRow, AnswersChange } from '../../shared/access/access.contract.ts';
import { withAnswers } from '../../shared/access/answers.ts';
import { decideChannel } from '../../shared/access/channel.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { today } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';

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
    };
  }, [data]);
}

/** Stores answers; the table shows them at once and is read again after the change is announced. */
export function useAnswering(): (ids: readonly number[], answers: AnswersChange) => void {
  const queries = useQueryClient();
  const { t } = useTexts();
  return (ids, answers) => {
    const day = today();
    const wanted = new Set(ids);
    const next = (row: AccessRow): AccessRow => {
      const changed = withAnswers(row, answers, day);
      return { ...changed, ...decideChannel(changed) };
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
