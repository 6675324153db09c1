import { naivePrint } from './naive-print.ts';
import { benchPlan } from './print-plan.ts';

// The naive way in a process of its own: on each message it prints two packets more and answers with its pages a second.

const plan = benchPlan(300);
let round = 0;
process.on('message', async () => {
  const { pages, milliseconds } = await naivePrint({ ...plan, packets: plan.packets.slice((round * 17) % 250) }, 2);
  round++;
  process.send?.((pages * 1000) / milliseconds);
});
