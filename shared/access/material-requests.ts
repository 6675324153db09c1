import { Temporal } from 'temporal-polyfill';
import type { Day } from '../week.ts';
import type { MaterialRequest } from './requests.contract.ts';

export type RequestState = 'open' | 'late' | 'closed';

/** By when the material should be handed over; null while the school has not said in how many days. */
export const dueOf = ({ askedOn }: Pick<MaterialRequest, 'askedOn'>, days: number | null): Day | null =>
  days === null ? null : Temporal.PlainDate.from(askedOn).add({ days }).toString();

/** Closed only with the day of handing over; an open one is late after its day. */
export function stateOf(
  request: Pick<MaterialRequest, 'askedOn' | 'handedOn'>,
  days: number | null,
  day: Day,
): RequestState {
  if (request.handedOn !== null) return 'closed';
  const due = dueOf(request, days);
  return due !== null && day > due ? 'late' : 'open';
}
