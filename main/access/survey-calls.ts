import type { Access, AccessRow, accessContract, ClassCount, TrendWeek } from '../../shared/access/access.contract.ts';
import { type InternetKind, internetKind, internetKinds } from '../../shared/access/answers.ts';
import { mayOverride } from '../../shared/access/channel.ts';
import { clauseText } from '../../shared/access/clauses.ts';
import { countTrend } from '../../shared/access/trend.ts';
import { noDecision, withAnswers } from '../../shared/access/with-answers.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { today } from '../../shared/week.ts';
import { breathe, inSlices } from '../breathe.ts';
import type { Trx } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { findStudent, findStudents } from '../people/student.repository.ts';
import { accessOf, type Decided, findAccess, findDecided, findUndecided, saveAccess } from './access.repository.ts';
import { findAllAnswers, findAnswers, momentOf, saveInterview, saveTyped } from './answers.repository.ts';
import { findRules } from './rules.repository.ts';

type Calls = Service<typeof accessContract>;
type SurveyCalls = Pick<
  Calls,
  'list' | 'count' | 'answer' | 'interview' | 'listAnswers' | 'override' | 'findTrend' | 'listUndecided'
>;

/** Asking, and what follows from the answers. */
export function surveyCalls({ store }: Foundation): SurveyCalls {
  return {
    list: async () => (await inSlices(await findDecided(store.db), 500, (part) => part.map(toAccessRow))).flat(),
    count: async () => countClasses(await findDecided(store.db)),
    answer: ({ studentIds, answers }) =>
      store.change('access', 'answer', answerDetail(studentIds), async (trx) => {
        await changeEach(trx, studentIds, (known) => withAnswers(known, answers, today()), saveTyped);
        return null;
      }),
    async interview({ recheckOn, askedOn, ...interview }) {
      const student = await findStudent(store.db, interview.studentId);
      if (!student) throw new Problem('people.gone');
      if (askedOn > today()) throw new Problem('access.survey.future');
      const detail = { name: formatPerson(student) };
      return store.change('access', 'interview', detail, async (trx) => {
        await saveInterview(trx, { ...interview, askedAt: momentOf(askedOn) }, recheckOn);
        return null;
      });
    },
    listAnswers: async ({ studentId }) => (await findAnswers(store.db, studentId)).reverse(),
    override: (order) =>
      store.change('access', order.channel === null ? 'byRule' : 'override', { count: order.studentIds.length }, async (trx) => {
        if (order.channel !== null && order.reason.trim() === '') throw new Problem('access.override.needsReason');
        await changeEach(trx, order.studentIds, (access) => withOverride(access, order), (inner, _, next) => saveAccess(inner, next));
        return null;
      }), // biome-ignore format: one line for the change
    async findTrend({ week, weeks }) {
      const students = await findStudents(store.db);
      const known = await findAccess(store.db);
      await breathe();
      const answers = await findAllAnswers(store.db);
      const rules = await findRules(store.db);
      const trend: TrendWeek[] = [];
      for (const counted of countTrend({ students, answers, known, rules, week, weeks })) {
        trend.push(counted);
        await breathe();
      }
      return trend;
    },
    listUndecided: async () => (await findUndecided(store.db)).map(({ id }) => id),
  };
}

function toAccessRow({ student, access, decision, family, tvChildren }: Decided): AccessRow {
  const { classId, sortKey, guardian, guardianPhone } = student;
  const { channel, because, overridden, rule, fallback, delivery, returnWay } = decision;
  return {
    ...access,
    channel,
    because,
    overridden,
    rule,
    fallback,
    delivery,
    returnWay,
    classId,
    sortKey,
    guardian,
    guardianPhone,
    tvChildren,
    hasAddress: student.address.trim() !== '',
    name: formatPerson(student),
    siblings: family.filter((id) => id !== student.id),
  };
}

/** The classes in numbers: channels, kinds of internet, reached or not. */
export function countClasses(decided: readonly Decided[]): ClassCount[] {
  const counts = new Map<number, ClassCount>();
  for (const { student, access, decision } of decided) {
    const { classId } = student;
    const count = counts.get(classId) ?? emptyCount(classId);
    counts.set(classId, count);
    count.total += 1;
    count[decision.channel ?? 'unknown'] += 1;
    if (decision.channel !== null) count.reached += 1;
    count.levels[internetKind(access)] += 1;
  }
  return [...counts.values()];
}

function emptyCount(classId: number): ClassCount {
  const levels = Object.fromEntries(internetKinds.map((kind) => [kind, 0])) as Record<InternetKind, number>;
  return { classId, total: 0, platform: 0, tv: 0, phone: 0, paper: 0, unknown: 0, reached: 0, levels };
}

/** One student's answer is seen at once in the table; only many at once are announced in words. */
const answerDetail = (ids: readonly number[]) => ({ count: ids.length, ...(ids.length === 1 ? { quiet: 1 } : {}) });

async function changeEach(
  trx: Trx,
  ids: readonly number[],
  next: (access: Access) => Access,
  save: (trx: Trx, before: Access, next: Access) => Promise<void>,
): Promise<void> {
  const known = await findAccess(trx);
  for (const [place, id] of ids.entries()) {
    const before = accessOf(known, id);
    await save(trx, before, next(before));
    if (place % 50 === 49) await breathe();
  }
}

function withOverride(access: Access, order: Parameters<Calls['override']>[0]): Access {
  const { channel, reason, fallback = null, delivery = null, returnWay = null, agreedWith = '' } = order;
  if (channel === null) return { ...access, ...noDecision };
  if (!mayOverride(access, channel)) {
    throw new Problem('access.override.needsInternet', { clauses: clauseText('noInternet') });
  }
  if (fallback === 'platform' && access.internet !== true) {
    throw new Problem('access.override.fallbackNeedsInternet', { clauses: clauseText('noInternet') });
  }
  const said = { overrideReason: reason.trim(), agreedWith: agreedWith.trim(), decidedOn: today() };
  return { ...access, ...said, channelOverride: channel, fallback, delivery, returnWay };
}
