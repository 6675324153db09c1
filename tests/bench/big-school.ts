import { join } from 'node:path';
import { openHouse } from '../../main/house.ts';
import { fillGenerated } from '../../main/sample/fill-generated.ts';
import { sampleAbout, samplePeriod, sampleYear } from '../../main/sample/sample-about.ts';

const work = { signal: new AbortController().signal, progress: () => {} };
const weeks = ['2020-W15', '2020-W16'] as const;

/** Fills a user-data folder with a school of 3,000 students in 90 classes, 300 of them without internet, in remote mode. */
export async function makeBigSchool(folder: string): Promise<void> {
  const house = await openHouse(join(folder, 'school.sqlite'));
  const { rooms, store } = house;
  await fillGenerated(store, { students: 3_000, classes: 90, staff: 120, paper: 300, weeks });
  await rooms.school.save({ ...sampleAbout, director: '', deputies: [] }, work);
  await rooms.school.addPreset({ key: sampleYear }, work);
  const { id } = await rooms.period.save(samplePeriod, work);
  await rooms.period.switchRemote({ id, on: true, reason: 'bench' }, work);
  for (const week of weeks) await rooms.reports.make({ week, language: 'ru' }, work);
  await house.close();
}
