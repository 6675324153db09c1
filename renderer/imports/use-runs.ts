import { useQuery } from '@tanstack/react-query';
import { school } from '../client.ts';

/** The imports that stand, the newest first. */
export const useRuns = () =>
  useQuery({ queryKey: ['imports', 'listRuns'], queryFn: () => school.imports.listRuns(null) });
