import type { importsContract } from '../../shared/imports/imports.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';

export function importsService(_foundation: Foundation): Service<typeof importsContract> {
  return {};
}
