import {
  type DefaultError,
  hashKey,
  type QueryKey,
  type UseQueryOptions,
  // biome-ignore lint/style/noRestrictedImports: the rest of the window takes it from here
  useQuery as useStored,
} from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';

/**
 * What the school answers, as `useQuery` of TanStack gives it, except that new data are drawn in pieces: that library
 * draws all that hangs on an answer in one go, which for a list of 3,000 students keeps the window waiting.
 */
export function useQuery<Fetched = unknown, Failure = DefaultError, Data = Fetched, Key extends QueryKey = QueryKey>(
  options: UseQueryOptions<Fetched, Failure, Data, Key>,
): { data: Data | undefined; error: Failure | null } {
  const { data, error } = useStored(options);
  const hash = hashKey(options.queryKey);
  const shown = useDeferredValue(useMemo(() => ({ hash, data }), [hash, data]));
  // What answers another question is not shown as the answer to this one.
  const fits = shown.hash === hash || shown.data === data;
  return { data: fits ? shown.data : undefined, error };
}

/**
 * The same for a record that the user is writing in: drawn in pieces at first, and from then on always what was read last.
 * An answer that is drawn late would be taken for a change from elsewhere and overwrite what was typed since.
 */
export function useRecordQuery<Data, Key extends QueryKey>(
  options: UseQueryOptions<Data, DefaultError, Data, Key>,
): { data: Data | undefined; error: DefaultError | null } {
  const { data, error } = useStored(options);
  const hash = hashKey(options.queryKey);
  const drawn = useDeferredValue(data === undefined ? null : hash);
  return { data: drawn === hash ? data : undefined, error };
}

/**
 * The same in one go, as that library gives it: for what is changed by the user's own hand and shown before the school
 * has answered, and for who asks whether an answer is on its way.
 */
export const useQueryAtOnce = useStored;
