import { isDeepStrictEqual } from 'node:util';
import { resolveProfile, topicState } from '../../shared/period/resolve.ts';
import type { Service } from '../../shared/rpc.ts';
import { schoolDays } from '../../shared/school/school-days.ts';
import type { checkCalls as contract } from '../../shared/tv-plan/checks/check.contract.ts';
import { type CheckAround, checkSteps, worstFirst } from '../../shared/tv-plan/checks/check-plan.ts';
import type { Finding } from '../../shared/tv-plan/checks/finding.ts';
import { coverage } from '../../shared/tv-plan/coverage.ts';
import { withChange } from '../../shared/tv-plan/plan-change.ts';
import type { PlanInput } from '../../shared/tv-plan/plan-input.ts';
import type { Day } from '../../shared/week.ts';
import { findTvFamilies } from '../access/tv-families.ts';
import { breathe } from '../breathe.ts';
import type { Db } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { findStaff } from '../people/staff.repository.ts';
import { findChosen } from '../period/profile.repository.ts';
import { findYears } from '../school/calendar.repository.ts';
import { gatherPlan, planInSlices } from './gather-plan.ts';
import { findLimits, limitProposals, saveLimits } from './plan-settings.ts';

/** What is wrong in the plan, why, and what would put it right. */
export function checkCalls({ store }: Foundation): Service<typeof contract> {
  const { db } = store;
  return {
    async checkPlan({ from, to }) {
      const [input, around] = [await gatherPlan(db, from, to), await gatherAround(db, from, to)];
      return judge(input, around, from, to);
    },
    async tryChange({ change, from, to }) {
      const [input, around] = [await gatherPlan(db, from, to), await gatherAround(db, from, to)];
      const before = await judge(input, around, from, to);
      const after = await judge(withChange(input, change), around, from, to);
      return { gone: missingFrom(after, before), found: missingFrom(before, after) };
    },
    async findCoverage({ from, to }) {
      const input = await gatherPlan(db, from, to);
      const ids = input.classes.map(({ id }) => id);
      return coverage(ids, input.load, await planInSlices(input, from, to), input.ways);
    },
    async findLimits({ from, to }) {
      const rules = resolveProfile(await findChosen(db), from, to);
      const length = topicState(rules, 'lesson-length');
      // A profile that keeps the length of lessons to the sanitary norms keeps the time before a screen to them as well.
      const screen = length.state === 'must' ? length.clause : null;
      const clauses = { screen, homework: topicState(rules, 'homework-volume').clause };
      return { limits: await findLimits(db), proposals: limitProposals(), clauses };
    },
    async saveLimits(limits) {
      if (isDeepStrictEqual(limits, await findLimits(db))) return null;
      await store.change('tvPlan', 'saveLimits', {}, (trx) => saveLimits(trx, limits));
      return null;
    },
  };
}

async function judge(input: PlanInput, around: CheckAround, from: Day, to: Day): Promise<Finding[]> {
  const items = await planInSlices(input, from, to);
  const found: Finding[][] = [];
  for (const step of checkSteps(input, items, around)) {
    found.push(step);
    await breathe();
  }
  return worstFirst(found);
}

async function gatherAround(db: Db, from: Day, to: Day): Promise<CheckAround> {
  const [staff, families, limits, years] = await Promise.all([
    findStaff(db),
    findTvFamilies(db),
    findLimits(db),
    findYears(db),
  ]);
  return { staff, families, limits, weeks: schoolDays(from, to, years).length / 5 };
}

/** Findings of one list that the other does not have. What only offers other fixes is the same finding. */
function missingFrom(known: readonly Finding[], list: readonly Finding[]): Finding[] {
  const names = new Set(known.map(nameOf));
  return list.filter((finding) => !names.has(nameOf(finding)));
}
const nameOf = ({ fixes: _, ...finding }: Finding) => JSON.stringify(finding);
