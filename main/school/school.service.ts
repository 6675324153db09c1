import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { schoolContract } from '../../shared/school/school.contract.ts';
import { tidySchool } from '../../shared/school/tidy-school.ts';
import type { Foundation } from '../house.ts';
import { calendarCalls } from './calendar-calls.ts';
import { savePicture } from './pictures.ts';
import { findLogo, findSchool, findSubjects, updateLogo, updateSchool } from './school.repository.ts';

/** Pixels of the longer side of a logo: 25 mm on paper at 600 dots an inch. */
const logoSide = 600;

export function schoolService({ store, pool }: Foundation): Service<typeof schoolContract> {
  return {
    ...calendarCalls(store),
    find: () => findSchool(store.db),
    async save(school) {
      const tidy = tidySchool(school);
      if (isDeepStrictEqual(tidy, await findSchool(store.db))) return tidy; // nothing to take back later
      await store.change('school', 'saveSchool', { quiet: 1 }, (trx) => updateSchool(trx, tidy));
      return tidy;
    },
    async findLogo() {
      const logo = await findLogo(store.db);
      if (!logo) return null;
      const { mime, width, height, bytes } = logo;
      return { dataUrl: `data:${mime};base64,${bytes.toString('base64')}`, width, height };
    },
    async setLogo({ path }, { signal }) {
      const picture = await pool.run('preparePicture', { from: path, longestSide: logoSide }, signal);
      if (!picture.ok) throw new Problem(`school.picture.${picture.reason}`);
      const { mime, width, height, bytes } = picture;
      await store.change('school', 'setLogo', {}, async (trx) => {
        await updateLogo(trx, await savePicture(trx, { mime, width, height, bytes: Buffer.from(bytes) }));
      });
      return null;
    },
    async removeLogo() {
      await store.change('school', 'removeLogo', {}, (trx) => updateLogo(trx, null));
      return null;
    },
    listSubjects: () => findSubjects(store.db),
  };
}
