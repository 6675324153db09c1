import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Board } from '../../shared/duties/board.contract.ts';
import type { DutyEdit } from '../../shared/duties/sheet-calls.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useQuery, useQueryAtOnce } from '../ui/use-query.ts';
import { applyEdits } from './matrix/apply-edits.ts';

const boardKey = ['duties', 'findBoard'];

/** The matrix of the running period; null when there is none. */
export function useBoard() {
  return useQueryAtOnce({ queryKey: boardKey, queryFn: () => school.duties.findBoard({ periodId: null }) });
}

export const useDuty = (id: number) =>
  useQuery({ queryKey: ['duties', 'findDuty', id], queryFn: () => school.duties.findDuty({ id }) }).data;

/** Calls that change something: a refused one says why, and the matrix is read again. */
export function useCalls(): (call: Promise<unknown>) => void {
  const queries = useQueryClient();
  const { t } = useTexts();
  return useCallback(
    (call) =>
      void call.catch((error: unknown) => {
        showProblem(error, t);
        void queries.invalidateQueries({ queryKey: boardKey });
      }),
    [queries, t],
  );
}

/** Stores edits of the sheet in one change; the matrix shows them at once. */
export function useEditing(): (edits: readonly DutyEdit[]) => void {
  const queries = useQueryClient();
  const call = useCalls();
  return useCallback(
    (edits) => {
      if (edits.length === 0) return;
      queries.setQueryData<Board | null>(boardKey, (board) => board && applyEdits(board, edits));
      call(school.duties.edit({ edits: [...edits] }));
    },
    [queries, call],
  );
}
