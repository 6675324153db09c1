import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { packetsContract } from '../../shared/packets/packets.contract.ts';
import { planPacketWeek } from '../../shared/packets/week-plan.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { buildPlan } from './build-plan.ts';
import { findPrintRuns, findWeekRecords } from './packets.repository.ts';
import { preparePackets, previewPacket } from './print-packets.ts';
import { printWeek } from './print-week.ts';

export function packetsService(foundation: Foundation): Service<typeof packetsContract> {
  const { store, papersFolder } = foundation;
  let printing = false;
  return {
    planWeek: async ({ week }) => planPacketWeek(await findWeekRecords(store.db, week)),
    findFolder: async ({ week }) => join(papersFolder, week),
    async print(order, work) {
      if (printing) throw new Problem('packets.busy');
      printing = true;
      try {
        return await printWeek(foundation, order, work);
      } finally {
        printing = false;
      }
    },
    async preview({ week, studentId }, { signal }) {
      const plan = await buildPlan(store.db, week, [studentId]);
      if (plan.packets.length === 0) throw new Problem('packets.nothingToShow');
      return previewPacket(plan, foundation, signal);
    },
    async prepare({ week }, { signal }) {
      if (printing) return null; // the run lays out for itself, and reports on it
      const plan = await buildPlan(store.db, week, null);
      await preparePackets(plan, { ...foundation, signal });
      return null;
    },
    async listPrints({ week }) {
      const runs = await findPrintRuns(store.db, week);
      return runs.map((run) => ({ ...run, there: existsSync(run.file) }));
    },
  };
}
