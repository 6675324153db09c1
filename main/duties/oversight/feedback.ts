import { lateBy } from '../../../shared/duties/feedback.ts';
import type { FeedbackRow } from '../../../shared/duties/oversight-calls.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import type { Work } from '../../../shared/rpc.ts';
import type { Day } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import type { RoomServices } from '../../house.ts';
import { findFeedback } from './oversight.repository.ts';

/** Everybody who teaches, by the alphabet, each against the period that they named themselves. */
export async function findFeedbackRows(db: Db, people: RoomServices['people'], day: Day, work: Work): Promise<FeedbackRow[]> {
  const plans = new Map((await findFeedback(db)).map((plan) => [plan.staffId, plan]));
  const staff = await people.listStaff(null, work);
  return staff
    .filter(({ id, hours, roles }) => hours > 0 || roles.includes('subject_teacher') || plans.has(id))
    .map((person) => {
      const { days = null, answeredOn = null } = plans.get(person.id) ?? {};
      const { id: staffId, sortKey } = person;
      return { staffId, name: formatPerson(person), sortKey, days, answeredOn, late: lateBy(days, answeredOn, day) };
    })
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
} // biome-ignore format: one signature
