import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import { lacksEvidence } from '../../../shared/duties/requirements.ts';
import { hasGround, type TeacherPaperInput } from '../../../shared/duties/teacher-papers.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import { fold } from '../../../shared/text/collation.ts';
import { today } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import type { Foundation } from '../../house.ts';
import { catalogue } from '../../period/catalogue.ts';
import {
  deletePapers,
  findPapers,
  findRequirements,
  insertPaper,
  saveRequirement,
  updatePaper,
} from './checks.repository.ts';

type CheckCall = 'listRequirements' | 'saveRequirement' | 'listPapers' | 'addPaper' | 'savePaper' | 'deletePapers';

/** The six requirements (O05) and the papers that a teacher may be asked for (O10). */
export function checkCalls({ store }: Foundation): Pick<Service<typeof dutiesContract>, CheckCall> {
  return {
    listRequirements: () => findRequirements(store.db),
    async saveRequirement(given) {
      if (lacksEvidence(given)) throw new Problem('checks.requirement.needsEvidence', { clause: given.clause });
      const before = (await findRequirements(store.db)).find(({ clause }) => clause === given.clause);
      const checkedOn = given.met ? (before?.checkedOn ?? today()) : null;
      await store.change('duties', 'saveRequirement', { clause: given.clause }, (trx) =>
        saveRequirement(trx, { ...given, checkedOn }),
      );
      return null;
    },
    listPapers: () => findPapers(store.db),
    async addPaper(paper) {
      await refuse(store.db, paper, null);
      return store.change('duties', 'addPaper', { name: paper.name }, (trx) => insertPaper(trx, paper));
    },
    async savePaper({ id, ...paper }) {
      await refuse(store.db, paper, id);
      await store.change('duties', 'savePaper', { name: paper.name }, (trx) => updatePaper(trx, id, paper));
      return null;
    },
    async deletePapers({ ids }) {
      await store.change('duties', 'deletePapers', { count: ids.length }, (trx) => deletePapers(trx, ids));
      return null;
    },
  };
}

/** A paper without a ground in law, with an unknown clause, or listed already, is not added. */
async function refuse(db: Db, paper: TeacherPaperInput, own: number | null): Promise<void> {
  if (!hasGround(paper)) throw new Problem('checks.papers.needsGround');
  const { clause, name } = paper;
  if (clause !== null && !catalogue().clauses.some(({ id }) => id === clause)) {
    throw new Problem('checks.papers.unknownClause', { clause });
  }
  const same = (await findPapers(db)).some((known) => known.id !== own && fold(known.name) === fold(name));
  if (same) throw new Problem('checks.papers.taken', { name });
}
