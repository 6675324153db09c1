import { join } from 'node:path';
import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import type { Briefing, DutyPaper } from '../../../shared/duties/paper-calls.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service, Work } from '../../../shared/rpc.ts';
import type { Foundation, RoomServices } from '../../house.ts';
import { findStaff } from '../../people/staff.repository.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { findBoard } from '../find-board.ts';
import { deleteBriefings, findBriefings, saveBriefing } from './briefings.repository.ts';
import { makePaper } from './make-paper.ts';

type PaperCalls = Pick<
  Service<typeof dutiesContract>,
  'listBriefings' | 'saveBriefing' | 'deleteBriefings' | 'previewPaper' | 'printPaper'
>;

/** Papers of the matrix, sheets of people, and the journal of briefings (A01, A04). */
export function paperCalls(foundation: Foundation, people: RoomServices['people']): PaperCalls {
  const { store, papersFolder } = foundation;
  const findMatrix = async (work: Work) => {
    const board = await findBoard({ db: store.db, people, work }, null);
    if (!board) throw new Problem('dutyPapers.matrix.noBoard');
    return board;
  };
  const list = async (): Promise<Briefing[]> => {
    const [stored, staff] = [await findBriefings(store.db), await findStaff(store.db)];
    return stored.map((briefing) => {
      const been = new Set(briefing.attendees.map(({ staffId }) => staffId));
      const concerned = staff.filter(
        ({ roles }) => briefing.roles.length === 0 || briefing.roles.some((role) => roles.includes(role)),
      );
      const missing = concerned
        .filter(({ id }) => !been.has(id))
        .map((person) => ({ staffId: person.id, name: formatPerson(person) }));
      return { ...briefing, missing };
    });
  };
  const find = async (id: number): Promise<Briefing> => {
    const found = (await list()).find((one) => one.id === id);
    if (!found) throw new Problem('dutyPapers.briefing.gone');
    return found;
  };
  const make = (order: DutyPaper, work: Work) => makePaper(foundation, { findMatrix, findBriefing: find }, order, work);
  return {
    listBriefings: list,
    async saveBriefing(briefing) {
      if (briefing.id !== null) await find(briefing.id);
      const names = new Map((await findStaff(store.db)).map((person) => [person.id, formatPerson(person)]));
      const { topic } = briefing;
      return store.change('duties', 'saveBriefing', { topic }, async (trx) => ({
        id: await saveBriefing(trx, briefing, names),
      }));
    },
    deleteBriefings: ({ ids }) =>
      store.change('duties', 'deleteBriefings', { count: ids.length }, async (trx) => {
        await deleteBriefings(trx, ids);
        return null;
      }),
    async previewPaper(order, work) {
      const { name: _name, ...paper } = await make(order, work);
      return paper;
    },
    async printPaper({ order, folder }, work) {
      const { name, bytes, pages, people } = await make(order, work);
      const path = join(folder ?? join(papersFolder, 'duties'), `${name}.pdf`);
      await writeWhole(path, bytes);
      return { path, pages, people };
    },
  };
}
