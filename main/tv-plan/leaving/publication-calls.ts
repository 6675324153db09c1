import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.ts';
import { resolveProfile, topicState } from '../../../shared/period/resolve.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service, Work } from '../../../shared/rpc.ts';
import { formatDayShort, formatMoment } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import { duePublication, publishedLessons } from '../../../shared/tv-plan/leaving/due-publication.ts';
import type { leavingCalls as contract } from '../../../shared/tv-plan/leaving/leaving.contract.ts';
import type { planCalls } from '../../../shared/tv-plan/plan.contract.ts';
import type { Day } from '../../../shared/week.ts';
import type { Db, Store } from '../../database/store.ts';
import { findChosen } from '../../period/profile.repository.ts';
import { findRemindAt, saveRemindAt } from '../plan-settings.ts';
import { findPublications, insertPublication } from './publication.repository.ts';

type Calls = Pick<Service<typeof contract>, 'findPublications' | 'publishDay' | 'saveReminder'>;
type Plans = Pick<Service<typeof planCalls>, 'findPlan'>;

/** The day's plan is told to everybody, with a stamp: when, where, by whom (S03). */
export function publicationCalls(store: Store, plans: Plans): Calls {
  const { db } = store;
  const countDays = async (from: Day, to: Day, work: Work) => {
    const { days, items } = await plans.findPlan({ from, to, classId: null, staffId: null }, work);
    return days
      .filter(({ off, remoteClassIds }) => off === null && remoteClassIds.length > 0)
      .map((day) => {
        const own = publishedLessons(day, items);
        return { day: day.day, lessons: own.length, withoutDue: own.filter(({ dueOn }) => dueOn === null).length };
      });
  };
  return {
    async findPublications({ from, to }, work) {
      const [publications, days, remindAt, profile] = await Promise.all([
        findPublications(db, from, to),
        countDays(from, to, work),
        findRemindAt(db),
        findChosen(db),
      ]);
      const now = Temporal.Now.plainDateTimeISO();
      const { state, clause } = topicState(resolveProfile(profile, from, to), 'publication');
      const published = new Set(publications.map(({ day }) => day));
      const open = days.filter(({ day, lessons }) => lessons > 0 && !published.has(day)).map(({ day }) => day);
      const minute = now.hour * 60 + now.minute;
      const due = duePublication(open, { today: now.toPlainDate().toString(), minute, remindAt });
      return { publications, days, remindAt, due, rule: { must: state === 'must', clause } };
    },
    async publishDay({ day, place, author }, work) {
      const [count] = await countDays(day, day, work);
      if (!count || count.lessons === 0) throw new Problem('tvPaper.refused.emptyDay', { day: formatDayShort(day) });
      const stamp = { ...count, place, author, publishedAt: new Date().toISOString() };
      return store.change('tvPlan', 'publishDay', { day: formatDayShort(day) }, (trx) => insertPublication(trx, stamp));
    },
    async saveReminder({ remindAt }) {
      if (remindAt === (await findRemindAt(db))) return null;
      await store.change('tvPlan', 'saveReminder', {}, (trx) => saveRemindAt(trx, remindAt));
      return null;
    },
  };
}

/** The newest stamp of a day as it stands on its papers; empty for several days and for a day that is not published. */
export async function stampOf(db: Db, from: Day, to: Day, language: Language): Promise<string> {
  const [stamp] = from === to ? await findPublications(db, from, to) : [];
  if (!stamp) return '';
  const { place, author, publishedAt } = stamp;
  return texts(language)('tvPaper.published', { moment: formatMoment(publishedAt), place, author });
}
