import type { accessContract } from '../../shared/access/access.contract.ts';
import { clauseText } from '../../shared/access/clauses.ts';
import { builtInRules, isImpossible } from '../../shared/access/rules.ts';
import { whatIf } from '../../shared/access/what-if.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { findDecided } from './access.repository.ts';
import type { PrintedSheets } from './access.service.ts';
import { findOwnRules, findSettings, saveRules, saveSettings } from './rules.repository.ts';

type RuleCalls = Pick<
  Service<typeof accessContract>,
  'findRules' | 'saveRules' | 'findSettings' | 'saveSettings' | 'whatIf'
>;

/** What the school lays down: rules of channels, days and minutes, the postage; and what would follow from a change. */
export function ruleCalls({ store }: Foundation, findPrintedSheets: PrintedSheets): RuleCalls {
  return {
    async findRules() {
      const own = await findOwnRules(store.db);
      return { rules: own ?? [...builtInRules], own: own !== null };
    },
    async saveRules({ rules }) {
      const wrong = rules?.findIndex(isImpossible) ?? -1;
      if (wrong >= 0) {
        throw new Problem('access.rules.needsInternet', { place: wrong + 1, clauses: clauseText('noInternet') });
      }
      return store.change('access', rules === null ? 'resetRules' : 'saveRules', {}, async (trx) => {
        await saveRules(trx, rules);
        return null;
      });
    },
    findSettings: () => findSettings(store.db),
    saveSettings: (settings) =>
      store.change('access', 'saveSettings', {}, async (trx) => {
        await saveSettings(trx, settings);
        return null;
      }),
    async whatIf({ classIds, count }) {
      const wanted = new Set(classIds);
      const decided = await findDecided(store.db);
      const online = decided.filter(
        ({ student, decision }) =>
          decision.channel === 'platform' && (wanted.size === 0 || wanted.has(student.classId)),
      ).length;
      const sheetsEach = await findPrintedSheets(classIds);
      const settings = await findSettings(store.db);
      return { online, sheetsEach, ...whatIf({ students: Math.min(count, online), sheetsEach, settings }) };
    },
  };
}
