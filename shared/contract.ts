import { accessContract } from './access/access.contract.ts';
import { dutiesContract } from './duties/duties.contract.ts';
import { importsContract } from './imports/imports.contract.ts';
import { lessonsContract } from './lessons/lessons.contract.ts';
import { packetsContract } from './packets/packets.contract.ts';
import { peopleContract } from './people/people.contract.ts';
import { periodContract } from './period/period.contract.ts';
import { reportsContract } from './reports/reports.contract.ts';
import type { Client, Contract, Service } from './rpc.ts';
import { schoolContract } from './school/school.contract.ts';
import { shellContract } from './shell/shell.contract.ts';
import { tvPlanContract } from './tv-plan/tv-plan.contract.ts';

/** Every room of the house and every call that may cross the wall. */
export const contract = {
  shell: shellContract,
  school: schoolContract,
  period: periodContract,
  people: peopleContract,
  access: accessContract,
  duties: dutiesContract,
  tvPlan: tvPlanContract,
  imports: importsContract,
  lessons: lessonsContract,
  packets: packetsContract,
  reports: reportsContract,
} satisfies Record<string, Contract>;

export type Room = keyof typeof contract;
export type Services = { [R in Room]: Service<(typeof contract)[R]> };
export type Clients = { [R in Room]: Client<(typeof contract)[R]> };
