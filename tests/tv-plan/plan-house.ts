import { broadcastCalls } from '../../main/tv-plan/broadcast-calls.ts';
import { loadTvDirectory } from '../../main/tv-plan/tv-catalogue.ts';
import { tvPlanService } from '../../main/tv-plan/tv-plan.service.ts';
import type { Language } from '../../shared/language.ts';
import type { BroadcastInput } from '../../shared/tv-plan/broadcasts.contract.ts';
import { aClass, aTeacher, emptyHouse, work } from '../people/test-house.ts';
import { monday } from './plan-fixture.ts';

/** A school with a TV plan: classes, teachers with their load, and a grid. */
export async function planHouse() {
  const house = await emptyHouse();
  await loadTvDirectory(house.store.db);
  const tvPlan = tvPlanService(house);
  const { people } = house.rooms;
  const channels = await tvPlan.listChannels(null, work);
  const channelOf = (language: Language) => channels.find((channel) => channel.language === language)!.id;
  return {
    ...house,
    tvPlan,
    people,
    addClass: async (grade: number, letter: string, language: Language) =>
      (await people.addClass(aClass({ grade, letter, language }), work)).id,
    addTeacher: async (lastName: string, subjects: string[] = []) =>
      (await people.addStaff(aTeacher({ lastName, subjects }), work)).id,
    addLoad: (classId: number, subjectKey: string, staffId: number | null, groupName = '', hours = 2) =>
      people.addLoad({ classId, subjectKey, staffId, groupName, hours }, work),
    show: (given: Partial<BroadcastInput> = {}) =>
      broadcastCalls(house.store).addBroadcast(
        {
          day: monday,
          startsAt: 540,
          minutes: 10,
          channelId: channelOf(given.language ?? 'kk'),
          grade: 5,
          language: 'kk',
          subjectKey: 'mathematics',
          subjectText: 'Математика',
          topic: '',
          replayLink: '',
          ...given,
        },
        work,
      ),
    plan: (from = monday, to = '2020-04-12') => tvPlan.findPlan({ from, to, classId: null, staffId: null }, work),
  };
}
