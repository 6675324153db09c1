import { dirname, join } from 'node:path';
import type { Services } from '../shared/contract.ts';
import { accessService } from './access/access.service.ts';
import { openStore } from './database/open.ts';
import type { Store } from './database/store.ts';
import { dutiesService } from './duties/duties.service.ts';
import { importsService } from './imports/imports.service.ts';
import { lessonsService } from './lessons/lessons.service.ts';
import { layOutAhead } from './packets/lay-out-ahead.ts';
import { packetsService } from './packets/packets.service.ts';
import { peopleService } from './people/people.service.ts';
import { periodService } from './period/period.service.ts';
import { reportsService } from './reports/reports.service.ts';
import { schoolService } from './school/school.service.ts';
import { loadSubjects } from './school/subjects.ts';
import { loadTvDirectory } from './tv-plan/tv-catalogue.ts';
import { tvPlanService } from './tv-plan/tv-plan.service.ts';
import { openPool, type Pool } from './work/pool.ts';

/** What every room is built from. */
export interface Foundation {
  store: Store;
  pool: Pool;
  /** Folder of laid-out lesson sheets: can be deleted at any time. */
  cacheFolder: string;
  /** Where papers go when no other folder is chosen: a folder for each week is made in it. */
  papersFolder: string;
}

export type RoomServices = Omit<Services, 'shell'>;
export interface House extends Foundation {
  rooms: RoomServices;
  close(): Promise<void>;
}

/** Opens a school file and the rooms that work on it; the same for the window, the command line and the tests. */
export async function openHouse(file: string, papersFolder = join(dirname(file), 'papers')): Promise<House> {
  const store = openStore(file);
  await loadSubjects(store.db);
  await loadTvDirectory(store.db);
  const foundation: Foundation = {
    store,
    pool: openPool(),
    cacheFolder: join(dirname(file), 'sheets-cache'),
    papersFolder,
  };
  const school = schoolService(foundation);
  const people = peopleService(foundation);
  const access = accessService(foundation);
  const ahead = layOutAhead(foundation);
  const lessons = lessonsService(foundation, ahead.onReady);
  const period = periodService(foundation, { school, people });
  const rooms: RoomServices = {
    school,
    period,
    people,
    access,
    lessons,
    duties: dutiesService(foundation, { people, period, lessons, access }),
    tvPlan: tvPlanService(foundation),
    imports: importsService(foundation),
    packets: packetsService(foundation),
    reports: reportsService(foundation),
  };
  return {
    ...foundation,
    rooms,
    async close() {
      await ahead.close();
      await foundation.pool.close();
      await store.close();
    },
  };
}
