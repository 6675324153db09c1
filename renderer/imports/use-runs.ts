import { school } from '../client.ts';
import { useQuery } from '../ui/use-query.ts';

/** The imports that stand, the newest first. */
export const useRuns = () =>
  useQuery({ queryKey: ['imports', 'listRuns'], queryFn: () => school.imports.listRuns(null) });
