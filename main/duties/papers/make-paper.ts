import type { Board } from '../../../shared/duties/board.contract.ts';
import type { Briefing, DutyPaper } from '../../../shared/duties/paper-calls.ts';
import type { Language } from '../../../shared/language.ts';
import { Cancelled, Problem } from '../../../shared/problem.ts';
import type { Work } from '../../../shared/rpc.ts';
import { texts } from '../../../shared/text/texts.ts';
import { today } from '../../../shared/week.ts';
import type { Foundation } from '../../house.ts';
import { findStaff } from '../../people/staff.repository.ts';
import type { PrintableDocument } from '../../print/render-document.ts';
import type { Paper } from '../../print/typesetter.ts';
import { postOf } from '../documents/responsible.ts';
import { briefingPaper } from './briefing.paper.ts';
import { matrixPaper } from './matrix.paper.ts';
import { findHead, type PaperHead } from './paper-head.ts';
import { dutiesOf, personSheet } from './person-sheet.paper.ts';

/** People that a thread lays out at a time: small enough for a progress that moves. */
const slice = 8;

export interface MadePaper {
  bytes: Uint8Array;
  pages: number;
  /** People who have a sheet in it. */
  people: number;
  /** Of its file, without the ending. */
  name: string;
}

/** What papers are made from. */
export interface PaperSources {
  findMatrix: (work: Work) => Promise<Board>;
  findBriefing: (id: number) => Promise<Briefing>;
}

/** Lays a paper about duties out, in threads. */
export async function makePaper({ store, pool }: Foundation, sources: PaperSources, order: DutyPaper, work: Work): Promise<MadePaper> {
  const day = today();
  const { signal, progress } = work;
  const headOf = (language: Language): Promise<PaperHead> => findHead(store.db, language, day);
  const whole = async ({ paper, ...about }: PrintableDocument, name: string): Promise<MadePaper> => {
    progress({ stage: 'dutyPapers.stage', done: 0, total: 1 });
    const [pages] = await pool.run('layOutParts', [paper], signal);
    const parts = [{ pages: pages ?? new Uint8Array(), title: about.title }];
    return { ...(await pool.run('bindParts', { parts, ...about }, signal)), people: 0, name: `${name}-${day}-${order.language}` };
  };
  if (order.paper === 'matrix') {
    const board = await sources.findMatrix(work);
    return whole(matrixPaper({ head: await headOf(order.language), board, size: order.size }), `matrix-${order.size}`);
  }
  if (order.paper === 'briefing') {
    const briefing = await sources.findBriefing(order.id);
    const t = texts(order.language);
    const posts = new Map((await findStaff(store.db)).map((person) => [person.id, postOf(person, t)]));
    return whole(briefingPaper({ head: await headOf(order.language), briefing, posts }), `briefing-${order.id}`);
  }
  const board = await sources.findMatrix(work);
  const heads = { ru: await headOf('ru'), kk: await headOf('kk') };
  const known = new Map((await findStaff(store.db)).map(({ id, language }) => [id, language]));
  const wanted = new Set(order.staffIds);
  const some = board.staff.filter((person) => wanted.size > 0 ? wanted.has(person.id) : dutiesOf(board, person).length > 0);
  if (some.length === 0) throw new Problem('dutyPapers.sheet.nobody');
  const sheets = some.map((person) => {
    const language = (order.own && known.get(person.id)) || order.language;
    return { title: person.name, paper: personSheet(heads[language], board, person) };
  });
  const parts = await layOutSheets(sheets, { pool, work });
  const title = texts(order.language)('dutyPapers.sheet.runTitle');
  const bound = await pool.run('bindParts', { parts, title, language: order.language, day }, signal);
  return { ...bound, people: some.length, name: `sheets-${day}-${order.own ? 'own' : order.language}` };
} // biome-ignore format: one step a line

/** The sheets of many people, some at a time, so that the work can be seen and stopped. */
async function layOutSheets(sheets: readonly { title: string; paper: Paper }[], { pool, work }: Pick<Foundation, 'pool'> & { work: Work }) {
  const parts: { pages: Uint8Array; title: string }[] = [];
  for (let from = 0; from < sheets.length; from += slice) {
    work.progress({ stage: 'dutyPapers.stage', done: from, total: sheets.length });
    if (work.signal.aborted) throw new Cancelled();
    const group = sheets.slice(from, from + slice);
    const laid = await pool.run('layOutParts', group.map(({ paper }) => paper), work.signal);
    for (const [place, pages] of laid.entries()) parts.push({ pages, title: group[place]?.title ?? '' });
  }
  return parts;
} // biome-ignore format: one step a line
