import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Language } from '../../../shared/language.ts';
import { Cancelled, Problem } from '../../../shared/problem.ts';
import type { Service, Work } from '../../../shared/rpc.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { leavingCalls as contract, PlanOrder, Written } from '../../../shared/tv-plan/leaving/leaving.contract.ts';
import { planMessage } from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { planCalls } from '../../../shared/tv-plan/plan.contract.ts';
import type {
  SubstitutionLine,
  substitutionCalls,
} from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import type { versionCalls } from '../../../shared/tv-plan/versions.contract.ts';
import { today } from '../../../shared/week.ts';
import type { Foundation } from '../../house.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { type Gathered, gatherLeaving, type Leaving, tellDaysOff } from './gather-leaving.ts';
import { noticePaper } from './notice.paper.ts';
import { planCalendar } from './plan-calendar.ts';
import { type PlanPaper, planPapers } from './plan-papers.ts';
import { planSheets } from './plan-table.ts';
import { publicationCalls, stampOf } from './publication-calls.ts';
import { substitutionsPaper } from './substitutions.paper.ts';
import { telephonePaper } from './telephone.paper.ts';

type Plans = Pick<Service<typeof planCalls>, 'findPlan'> &
  Pick<Service<typeof versionCalls>, 'listVersions' | 'findNotice'> &
  Pick<Service<typeof substitutionCalls>, 'listSubstitutions' | 'markPrinted'>;

/** The plan as it leaves the PC: papers, messages, pictures and files for other programs. */
export function leavingCalls(foundation: Foundation, plans: Plans): Service<typeof contract> {
  const { store, pool, papersFolder } = foundation;
  const gather = async (order: PlanOrder, work: Work): Promise<Gathered> => {
    if (order.to < order.from) throw new Problem('tvPaper.refused.reversed');
    work.progress({ stage: 'tvPaper.stage', done: 0, total: 1 });
    const plan = await plans.findPlan({ from: order.from, to: order.to, classId: null, staffId: null }, work);
    return gatherLeaving(store.db, plan, order);
  };
  const place = (folder: string | null, name: string) => join(folder ?? join(papersFolder, 'tv-plan'), name);

  /** The window asks for papers that were just made, and for no other file of this computer. */
  const readOwn = async (path: string) => {
    const own = dirname(resolve(path)) === resolve(papersFolder, 'tv-plan') && extname(path) === '.pdf';
    if (!own) throw new Problem('app.disk.missing', { path });
    return readFile(path).catch((cause: unknown) => {
      throw new Problem('app.disk.missing', { path }, { cause });
    });
  };

  return {
    ...publicationCalls(store, plans),
    async printPlan({ folder, ...order }, work) {
      const gathered = await gather(order, work);
      const papers = await papersOf(gathered, order, store.db);
      const [first] = papers;
      if (!first) throw new Problem('tvPaper.refused.nobody');
      const title = texts(first.language)(`tvPaper.title.${order.kind}`, { about: papers.length === 1 ? first.about : '' }).trim();
      const sized = papers.map(planPapers);
      const { bytes, pages } = await pool.run('renderFitting', { papers: sized, title, language: first.language, day: order.from }, work.signal);
      const path = place(folder, fileName(order, gathered.leaving, 'pdf'));
      await writeWhole(path, bytes);
      return { path, pages, count: papers.length };
    },
    async exportPlan({ folder, format, ...order }, work) {
      const { leaving } = await gather(order, work);
      if (leaving.length === 0) throw new Problem('tvPaper.refused.nobody');
      if (format === 'ics') return writeCalendars(leaving, order, (name) => place(folder, name), work);
      const bytes = await pool.run('tableWorkbook', planSheets(leaving), work.signal);
      const path = place(folder, fileName(order, leaving, 'xlsx'));
      await writeWhole(path, bytes);
      return { path, pages: 0, count: leaving.length };
    },
    async tellPlan(order, work) {
      const { leaving } = await gather(order, work);
      const { about, lines, language, cards, controls } = leaving[0] as Leaving;
      return planMessage(lines, { about, cards, controls, from: order.from, to: order.to, reader: order.kind, language });
    },
    async drawPlan(order, work) {
      const [paper] = await papersOf(await gather(order, work), order, store.db);
      const { about, language } = paper as PlanPaper;
      return pool.run('renderDocument', { paper: telephonePaper(paper as PlanPaper), title: about, language, day: order.from }, work.signal);
    },
    async savePicture({ png, name, folder }) {
      if (!isPng(png)) throw new Problem('tvPaper.refused.picture');
      const path = place(folder, `${tidyName(name)}.png`);
      await writeWhole(path, png);
      return { path };
    },
    async printSubstitutions({ from, to, onlyNew, language, folder }, work) {
      const { plan, names, school } = await gather({ kind: 'school', ids: [], from, to, language }, work);
      const known = (await plans.listSubstitutions({ from, to }, work)) as SubstitutionLine[];
      const lines = known.filter(({ printedAt }) => !onlyNew || printedAt === null);
      if (lines.length === 0) throw new Problem('tvPaper.refused.noSubstitutions');
      const classes = new Map(plan.classes.map(({ id, name }) => [id, name]));
      const head = { name: inLanguage(school.name, language), address: inLanguage(school.address, language), director: school.director };
      const paper = substitutionsPaper({ school: head, lines, names, onlyNew, language, className: (id) => classes.get(id) ?? '', day: today() });
      const path = place(folder, `tv-substitutions-${from}-${language}.pdf`);
      await writeWhole(path, await pool.run('renderDocument', paper, work.signal));
      const fresh = lines.filter(({ printedAt }) => printedAt === null).map(({ id }) => id);
      if (fresh.length > 0) await plans.markPrinted({ ids: fresh }, work);
      return { path, pages: 0, count: lines.length };
    },
    readPaper: ({ path }) => readOwn(path),
    async savePaper({ path, folder }) {
      const to = join(folder, basename(path));
      await writeWhole(to, await readOwn(path));
      return { path: to };
    },
    async printNotice({ id, language, folder }, work) {
      work.progress({ stage: 'tvPaper.stage', done: 0, total: 1 });
      const version = (await plans.listVersions(null, work)).find((known) => known.id === id);
      if (!version) throw new Problem('tvPlan.plan.refused.noVersion');
      const order: PlanOrder = { kind: 'school', ids: [], from: version.startsOn, to: version.endsOn, language };
      const { plan, names, school } = await gather(order, work);
      const changes = (await plans.findNotice({ id }, work)) as Parameters<typeof noticePaper>[0]['changes'];
      const head = { name: inLanguage(school.name, language), address: inLanguage(school.address, language) };
      const paper = noticePaper({ school: head, version, changes, names, bells: plan.bells.shown, language });
      const path = place(folder, `tv-notice-${version.startsOn}-${version.number}-${language}.pdf`);
      await writeWhole(path, await pool.run('renderDocument', paper, work.signal));
      return { path, pages: 0, count: changes.length };
    },
  };
} // biome-ignore format: one step a line

const inLanguage = (text: { ru: string; kk: string }, language: Language) => text[language] || text.ru || text.kk;

async function papersOf({ plan, school, replay, leaving }: Gathered, { from, to }: PlanOrder, db: Foundation['store']['db']): Promise<PlanPaper[]> {
  const stamps = { ru: await stampOf(db, from, to, 'ru'), kk: await stampOf(db, from, to, 'kk') };
  return leaving.map(({ kind, about, language, lines, cards, controls }) => ({
    kind, about, language, lines, cards, controls, from, to, replay,
    school: inLanguage(school.name, language),
    off: tellDaysOff(plan, language),
    stamp: stamps[language],
  }));
} // biome-ignore format: a paper is one value

/** A calendar has one owner, so there is a file for each; the first stands for all where there is one. */
async function writeCalendars(leaving: readonly Leaving[], order: PlanOrder, place: (name: string) => string, work: Work): Promise<Written> {
  const madeAt = new Date().toISOString();
  let path = '';
  for (const [done, one] of leaving.entries()) {
    if (work.signal.aborted) throw new Cancelled();
    work.progress({ stage: 'tvPaper.stage', done, total: leaving.length });
    const to = place(fileName({ ...order, ids: [one.id ?? 0] }, [one], 'ics'));
    await writeWhole(to, Buffer.from(planCalendar(one, madeAt), 'utf8'));
    path ||= to;
  }
  return { path, pages: 0, count: leaving.length };
} // biome-ignore format: one signature a line

/** `tv-2020-04-06-7А.pdf`, `tv-2020-04-06-classes.pdf` */
function fileName({ kind, ids, from, language }: PlanOrder, leaving: readonly Leaving[], ending: string): string {
  const [first] = leaving;
  const one =
    ids.length === 1 && first ? tidyName(kind === 'teacher' ? `${first.about} ${first.id}` : first.about) : kind;
  return `${['tv', from, one, language].filter(Boolean).join('-')}.${ending}`;
}

const tidyName = (name: string) =>
  name
    .replace(/[\\/:*?"<>|\s.]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 80) || today();
const isPng = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '\x89PNG\r\n\x1a\n';
