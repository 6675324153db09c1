import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Language } from '../../shared/language.ts';
import { fileName } from '../../shared/packets/file-name.ts';
import { packetNumber } from '../../shared/packets/packet-code.ts';
import type { PacketPlan, PaperSheet } from '../../shared/packets/packet-plan.ts';
import { Cancelled, Problem } from '../../shared/problem.ts';
import type { Progress } from '../../shared/rpc.ts';
import type { MessageKey } from '../../shared/text/texts.ts';
import { inSlices } from '../breathe.ts';
import { diskProblem } from '../print/disk-problem.ts';
import { isKept, pruneKept } from '../print/page-cache.ts';
import { part } from '../print/part-file.ts';
import type { Pool } from '../work/pool.ts';
import type { LayOutJob } from './lay-out.ts';
import { type RunJobs, runJobs, sheetJobs } from './packet-jobs.ts';
import type { PacketJob, WriteOrder, WriteResult } from './write-packets.ts';

export interface PrintOptions {
  /** The folder that the files go to; made when it is not there. */
  to: string;
  as: 'merged' | 'files';
  cacheFolder: string;
  pool: Pool;
  signal: AbortSignal;
  progress: (progress: Progress) => void;
}

export interface PrintedPackets {
  files: string[];
  /** In the order of printing; `paper` counts physical sheets, printed on both sides. */
  packets: { number: number; studentId: number; pages: number; paper: number }[];
  leftOut: { studentId: number; studentName: string; reason: MessageKey }[];
  pages: number;
  paper: number;
  milliseconds: number;
}

type Workshop = Pick<PrintOptions, 'cacheFolder' | 'pool'> & {
  signal?: AbortSignal;
  progress?: PrintOptions['progress'];
};

/**
 * Prints the packets of a plan. Files appear under their names only when they are whole; a stopped, failed or killed run
 * leaves none. Throws `Cancelled`, or a `Problem` that says what to do (disk full, no rights, file open elsewhere).
 */
export async function printPackets(plan: PacketPlan, options: PrintOptions): Promise<PrintedPackets> {
  const started = performance.now();
  const run = await runJobs(plan);
  if (run.packets.length === 0) throw new Problem('print.problem.nothing');
  const to = target(plan, run.packets, options);
  await sweep(options.to, to.folder);
  const files = 'merged' in to.order ? [to.order.merged] : to.order.files;
  let result: Done;
  try {
    result = await write(plan, run, to.order, options);
    await publish(files, options.signal);
  } catch (error) {
    await sweep(options.to, to.folder).catch(() => {});
    throw error;
  }
  void pruneKept(options.cacheFolder);
  const packets = run.packets.map(({ number, studentId }, index) => {
    const { pages = 0, sheets = 0 } = result.packets[index] ?? {};
    return { number, studentId, pages, paper: sheets };
  });
  return {
    files,
    packets,
    leftOut: run.leftOut.map(({ studentId, studentName }) => ({
      studentId,
      studentName,
      reason: 'print.leftOut.noSheets',
    })),
    pages: packets.reduce((sum, { pages }) => sum + pages, 0),
    paper: packets.reduce((sum, { paper }) => sum + paper, 0),
    milliseconds: performance.now() - started,
  };
}

/** The first packet of a plan, as it would be printed, in memory. */
export async function previewPacket(
  plan: PacketPlan,
  { cacheFolder, pool }: Pick<PrintOptions, 'cacheFolder' | 'pool'>,
  signal?: AbortSignal,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; pages: number }> {
  const run = await runJobs({ ...plan, packets: plan.packets.slice(0, 1) });
  if (run.packets.length === 0) throw new Problem('print.problem.nothing');
  const result = await write(plan, run, { memory: true }, { cacheFolder, pool, ...(signal ? { signal } : {}) });
  return { bytes: new Uint8Array(result.bytes ?? []), pages: result.packets[0]?.pages ?? 0 };
}

/** Lays out whatever a plan needs and is not kept yet: the run, or a preview, then only puts packets together. */
export async function preparePackets(plan: PacketPlan, workshop: Workshop): Promise<void> {
  const jobs = [...(await runJobs(plan)).layOut.values()];
  const missing = await inSlices(jobs, 100, (part) => part.filter(({ key }) => !isKept(workshop.cacheFolder, key)));
  await layOut(missing.flat(), workshop);
}

/** Lays sheets out ahead of the print run (when one becomes ready), so that the run only puts packets together. */
export async function layOutSheets(
  sheets: readonly PaperSheet[],
  pictures: PacketPlan['pictures'],
  workshop: Workshop,
): Promise<void> {
  await layOut([...(await sheetJobs(sheets, pictures)).values()], workshop);
}

function target(plan: PacketPlan, packets: readonly PacketJob[], options: PrintOptions) {
  if (options.as === 'merged')
    return { folder: options.to, order: { merged: join(options.to, `${plan.week}-packets.pdf`) } };
  const folder = basename(options.to) === plan.week ? options.to : join(options.to, plan.week);
  const files = packets.map(({ className, number, studentName }) =>
    join(folder, `${fileName(`${className.replaceAll(' ', '')}-${packetNumber(number)}-${studentName}`)}.pdf`),
  );
  return { folder, order: { files } };
}

/** Makes the folder and removes what a killed run left behind. */
async function sweep(to: string, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const place of new Set([to, folder])) {
      const rests = (await readdir(place)).filter((name) => name.endsWith(`.pdf${part}`));
      for (const name of rests) await rm(join(place, name), { force: true });
    }
  } catch (error) {
    throw diskProblem(error as NodeJS.ErrnoException, join(folder, '-'));
  }
}

type Done = Extract<WriteResult, { kind: 'done' }>;

async function write(plan: PacketPlan, run: RunJobs, to: WriteOrder['to'], workshop: Workshop): Promise<Done> {
  const { cacheFolder, pool, signal, progress } = workshop;
  await layOut(
    [...run.layOut.values()].filter(({ key }) => !isKept(cacheFolder, key)),
    workshop,
  );
  const shared = new SharedArrayBuffer(8);
  const numbers = new Int32Array(shared);
  const total = run.packets.length;
  const tell = () =>
    progress?.({ stage: 'print.stage.packets', done: Math.min(total, Atomics.load(numbers, 0)), total });
  // The threads stop by themselves between two packets, so that they can remove their files and keep their fonts.
  const stop = () => void Atomics.store(numbers, 1, 1);
  signal?.addEventListener('abort', stop);
  const timer = setInterval(tell, 100);
  try {
    const { week, printedOn, envelope } = plan;
    const language = mainLanguage(run.packets);
    const order = { week, printedOn, envelope, cacheFolder, language, glyphsOf: [...run.layOut.keys()], shared };
    // Twice: kept pages may turn out to be damaged, or vanish while we look.
    for (let attempt = 0; attempt < 3; attempt++) {
      if (signal?.aborted) throw new Cancelled();
      const results = await Promise.all(
        shares(run.packets, to, pool.threads).map((share) => pool.run('writePackets', { ...order, ...share })),
      );
      const missing = results.flatMap((result) => (result.kind === 'missing' ? result.keys : []));
      if (missing.length === 0) {
        if (results.some(({ kind }) => kind === 'stopped')) throw new Cancelled();
        const failed = results.find((result) => result.kind === 'disk');
        if (failed) throw diskProblem(failed, failed.path);
        tell();
        return joined(results as Done[]);
      }
      Atomics.store(numbers, 0, 0);
      await layOut(
        missing.flatMap((key) => run.layOut.get(key) ?? []),
        workshop,
      );
    }
    throw new Error('kept pages cannot be read back');
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** One merged file is written by one thread; single files are shared out to all. */
function shares(
  packets: readonly PacketJob[],
  to: WriteOrder['to'],
  threads: number,
): Pick<WriteOrder, 'packets' | 'to'>[] {
  if (!('files' in to)) return [{ packets: [...packets], to }];
  const size = Math.max(1, Math.ceil(packets.length / threads));
  return Array.from({ length: Math.ceil(packets.length / size) }, (_, index) => ({
    packets: packets.slice(index * size, (index + 1) * size),
    to: { files: to.files.slice(index * size, (index + 1) * size) },
  }));
}

function joined(results: readonly Done[]): Done {
  const bytes = results[0]?.bytes;
  return { kind: 'done', packets: results.flatMap(({ packets }) => packets), ...(bytes ? { bytes } : {}) };
}

/** Gives whole files their names. Should one be open in a viewer, the others that are new are not left half-named. */
async function publish(files: readonly string[], signal: AbortSignal): Promise<void> {
  let current = '';
  try {
    if (signal.aborted) throw new Cancelled();
    for (let at = 0; at < files.length; at += 16) {
      const some = files.slice(at, at + 16).map(async (file) => {
        await rename(file + part, file).catch((error) => {
          current = file;
          throw error;
        });
      });
      await Promise.all(some);
    }
  } catch (error) {
    throw error instanceof Cancelled ? error : diskProblem(error as NodeJS.ErrnoException, current);
  }
}

/** How many sets a thread takes at once: few, so that progress moves and both threads end together. */
const batch = 4;

async function layOut(jobs: readonly LayOutJob[], { cacheFolder, pool, signal, progress }: Workshop): Promise<void> {
  if (jobs.length === 0) return;
  const waiting = [...jobs];
  let done = 0;
  const tell = () => progress?.({ stage: 'print.stage.sheets', done, total: jobs.length });
  tell();
  const thread = async () => {
    for (let next = waiting.splice(0, batch); next.length > 0; next = waiting.splice(0, batch)) {
      const { damaged, disk } = await pool.run('layOutPages', { folder: cacheFolder, jobs: next }, signal);
      if (disk) throw diskProblem(disk, join(cacheFolder, '-'));
      const [first] = damaged;
      if (first) throw damagedProblem(next, first);
      done += next.length;
      tell();
    }
  };
  await Promise.all(Array.from({ length: pool.threads }, thread));
}

function damagedProblem(jobs: readonly LayOutJob[], { key, message }: { key: string; message: string }): Error {
  const job = jobs.find((one) => one.key === key);
  if (job?.kind !== 'sheet') return new Error(message);
  const { subject, language, topic } = job.sheet;
  return new Problem('print.problem.damagedSheet', { subject: subject[language], topic }, { cause: message });
}

function mainLanguage(packets: readonly PacketJob[]): Language {
  return packets.filter(({ language }) => language === 'kk').length * 2 > packets.length ? 'kk' : 'ru';
}
