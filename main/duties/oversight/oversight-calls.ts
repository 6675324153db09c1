import { join } from 'node:path';
import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import type { oversightCalls as calls, NoteInput, OversightSignal } from '../../../shared/duties/oversight-calls.ts';
import type { Language } from '../../../shared/language.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { type documentKeys, documentOf } from '../../../shared/period/clause.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service, Work } from '../../../shared/rpc.ts';
import { texts } from '../../../shared/text/texts.ts';
import { today, type Week, weekExists } from '../../../shared/week.ts';
import { breathe } from '../../breathe.ts';
import type { Foundation } from '../../house.ts';
import { findChosen } from '../../period/profile.repository.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { findSchool } from '../../school/school.repository.ts';
import { countSignals } from '../headquarters/headquarters-calls.ts';
import { duties } from './duty-sources.ts';
import { findFeedbackRows } from './feedback.ts';
import { oversightPaper } from './oversight.paper.ts';
import {
  deleteFeedback,
  deleteNotes,
  findNotes,
  insertNote,
  saveFeedback,
  updateNote,
} from './oversight.repository.ts';
import { access, decisions, feedback, sheets } from './school-sources.ts';
import type { Around, Source } from './sources.ts';

type Calls = Pick<Service<typeof dutiesContract>, keyof typeof calls>;

/** Every source of signals, in the order of the page. */
const sources: readonly Source[] = [sheets, access, feedback, duties, decisions];

/** What the director looks at, from records that exist anyway (A33); nobody fills anything in for it (MR-4.3, MR-18.6). */
export function oversightCalls({ store, pool, papersFolder }: Foundation, rooms: Around['rooms']): Calls {
  const { db } = store;
  const find = async (week: Week, language: Language, work: Work): Promise<OversightSignal[]> => {
    if (!weekExists(week)) throw new Problem('lessons.noSuchWeek', { week });
    const { layers } = await findChosen(db);
    const known = new Set(layers.flatMap(({ documents }) => documents));
    const inProfile = (clause: string) => known.has(documentOf(clause) as (typeof documentKeys)[number]);
    const around = { db, rooms, week, day: today(), language, t: texts(language), work };
    const found: OversightSignal[] = [];
    for (const source of sources) {
      found.push(...(await source(around)));
      await breathe();
    }
    // Order 141 asks nothing of a school whose profile has other documents.
    return found
      .map((one) => ({ ...one, clauses: one.clauses.filter(inProfile) }))
      .filter(({ key, clauses }) => key !== 'requirements' || clauses.length > 0);
  };
  const nameOf = async (staffId: number, work: Work) => {
    const person = (await rooms.people.listStaff(null, work)).find(({ id }) => id === staffId);
    if (!person) throw new Problem('people.gone');
    return { name: formatPerson(person) };
  };
  return {
    listOversight: ({ week, language }, work) => find(week, language, work),
    async printOversight({ week, language, folder }, work) {
      work.progress({ stage: 'oversight.stage', done: 0, total: 1 });
      const [signals, school, illness] = [await find(week, language, work), await findSchool(db), await countSignals(db, week)];
      const paper = oversightPaper({ school, signals, illness, week, language, day: today() });
      const path = join(folder ?? join(papersFolder, week), `oversight-${week}-${language}.pdf`);
      await writeWhole(path, await pool.run('renderDocument', paper, work.signal));
      return { path };
    },
    listFeedback: (_, work) => findFeedbackRows(db, rooms.people, today(), work),
    async saveFeedback(plan, work) {
      if (plan.answeredOn !== null && plan.answeredOn > today()) throw new Problem('oversight.future');
      await store.change('duties', 'saveFeedback', await nameOf(plan.staffId, work), (trx) => saveFeedback(trx, plan));
      return null;
    },
    async clearFeedback({ staffId }, work) {
      await store.change('duties', 'clearFeedback', await nameOf(staffId, work), (trx) => deleteFeedback(trx, staffId));
      return null;
    },
    listNotes: () => findNotes(db),
    async addNote(note) {
      refuseWrong(note);
      return store.change('duties', 'addNote', {}, (trx) => insertNote(trx, note));
    },
    async saveNote({ id, ...note }) {
      refuseWrong(note);
      await store.change('duties', 'saveNote', {}, (trx) => updateNote(trx, id, note));
      return null;
    },
    async deleteNotes({ ids }) {
      await store.change('duties', 'deleteNotes', { count: ids.length }, (trx) => deleteNotes(trx, ids));
      return null;
    },
  };
} // biome-ignore format: one call a line

function refuseWrong({ onDay, answer, answeredOn }: NoteInput): void {
  if (onDay > today()) throw new Problem('oversight.future');
  if (answeredOn !== null && answeredOn < onDay) throw new Problem('oversight.answeredBefore');
  if (answeredOn !== null && answer === '') throw new Problem('oversight.noAnswer');
}
