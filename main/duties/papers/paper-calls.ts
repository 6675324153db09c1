import { join } from 'node:path';
import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import type { Briefing } from '../../../shared/duties/paper-calls.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { Cancelled, Problem } from '../../../shared/problem.ts';
import type { Service, Work } from '../../../shared/rpc.ts';
import { texts } from '../../../shared/text/texts.ts';
import { today } from '../../../shared/week.ts';
import type { Foundation, RoomServices } from '../../house.ts';
import { findStaff } from '../../people/staff.repository.ts';
import type { PrintableDocument } from '../../print/render-document.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { postOf } from '../documents/responsible.ts';
import { findBoard } from '../find-board.ts';
import { briefingPaper } from './briefing.paper.ts';
import { deleteBriefings, findBriefings, saveBriefing } from './briefings.repository.ts';
import { matrixPaper } from './matrix.paper.ts';
import { findHead } from './paper-head.ts';
import { dutiesOf, personSheet } from './person-sheet.paper.ts';

type PaperCalls = Pick<
  Service<typeof dutiesContract>,
  'listBriefings' | 'saveBriefing' | 'deleteBriefings' | 'printBriefing' | 'printMatrix' | 'printSheets'
>;

/** People that a thread lays out at a time: small enough for a progress that moves. */
const slice = 8;

/** Papers of the matrix, sheets of people, and the journal of briefings (A01, A04). */
export function paperCalls({ store, pool, papersFolder }: Foundation, people: RoomServices['people']): PaperCalls {
  const usual = join(papersFolder, 'duties');
  const write = async (document: PrintableDocument, folder: string | null, name: string, { signal, progress }: Work) => {
    progress({ stage: 'dutyPapers.stage', done: 0, total: 1 });
    const { paper, ...about } = document;
    const [laid] = await pool.run('layOutParts', [paper], signal);
    const parts = [{ pages: laid ?? new Uint8Array(), title: document.title }];
    const { bytes, pages } = await pool.run('bindParts', { parts, ...about }, signal);
    const path = join(folder ?? usual, `${name}-${document.day}-${document.language}.pdf`);
    await writeWhole(path, bytes);
    return { path, pages };
  };
  const findMatrix = async (work: Work) => {
    const board = await findBoard({ db: store.db, people, work }, null);
    if (!board) throw new Problem('dutyPapers.matrix.noBoard');
    return board;
  };
  const list = async (): Promise<Briefing[]> => {
    const [stored, staff] = [await findBriefings(store.db), await findStaff(store.db)];
    return stored.map((briefing) => {
      const been = new Set(briefing.attendees.map(({ staffId }) => staffId));
      const concerned = staff.filter(({ roles }) => briefing.roles.length === 0 || briefing.roles.some((role) => roles.includes(role)));
      const missing = concerned.filter(({ id }) => !been.has(id)).map((person) => ({ staffId: person.id, name: formatPerson(person) }));
      return { ...briefing, missing };
    });
  };
  const find = async (id: number): Promise<Briefing> => {
    const found = (await list()).find((one) => one.id === id);
    if (!found) throw new Problem('dutyPapers.briefing.gone');
    return found;
  };
  return {
    listBriefings: list,
    async saveBriefing(briefing) {
      if (briefing.id !== null) await find(briefing.id);
      const names = new Map((await findStaff(store.db)).map((person) => [person.id, formatPerson(person)]));
      const { topic } = briefing;
      return store.change('duties', 'saveBriefing', { topic }, async (trx) => ({ id: await saveBriefing(trx, briefing, names) }));
    },
    deleteBriefings: ({ ids }) =>
      store.change('duties', 'deleteBriefings', { count: ids.length }, async (trx) => {
        await deleteBriefings(trx, ids);
        return null;
      }),
    async printBriefing({ id, language, folder }, work) {
      const briefing = await find(id);
      const t = texts(language);
      const posts = new Map((await findStaff(store.db)).map((person) => [person.id, postOf(person, t)]));
      const head = await findHead(store.db, language, today());
      return write(briefingPaper({ head, briefing, posts }), folder, `briefing-${id}`, work);
    },
    async printMatrix({ size, language, folder }, work) {
      const board = await findMatrix(work);
      const head = await findHead(store.db, language, today());
      return write(matrixPaper({ head, board, size }), folder, `matrix-${size}`, work);
    },
    async printSheets({ staffIds, language, folder }, { signal, progress, ...work }) {
      const board = await findMatrix({ signal, progress, ...work });
      const wanted = new Set(staffIds);
      const some = board.staff.filter((person) => staffIds.length > 0 ? wanted.has(person.id) : dutiesOf(board, person).length > 0);
      if (some.length === 0) throw new Problem('dutyPapers.sheet.nobody');
      const day = today();
      const head = await findHead(store.db, language, day);
      const parts: { pages: Uint8Array; title: string }[] = [];
      for (let from = 0; from < some.length; from += slice) {
        progress({ stage: 'dutyPapers.stage', done: from, total: some.length });
        if (signal.aborted) throw new Cancelled();
        const group = some.slice(from, from + slice);
        const laid = await pool.run('layOutParts', group.map((person) => personSheet(head, board, person)), signal);
        for (const [place, pages] of laid.entries()) parts.push({ pages, title: group[place]?.name ?? '' });
      }
      const title = texts(language)('dutyPapers.sheet.runTitle');
      const { bytes, pages } = await pool.run('bindParts', { parts, title, language, day }, signal);
      const path = join(folder ?? usual, `sheets-${day}-${language}.pdf`);
      await writeWhole(path, bytes);
      return { path, pages, people: some.length };
    },
  };
} // biome-ignore format: a step a line
