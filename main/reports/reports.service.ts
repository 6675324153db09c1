import type { reportsContract } from '../../shared/reports/reports.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';

export function reportsService(_foundation: Foundation): Service<typeof reportsContract> {
  return {};
}
