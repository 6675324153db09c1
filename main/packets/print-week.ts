import { dirname, join } from 'node:path';
import type { z } from 'zod';
import type { LeftOut, PacketRow, PrintResult, packetsContract } from '../../shared/packets/packets.contract.ts';
import { planPacketWeek } from '../../shared/packets/week-plan.ts';
import { Problem } from '../../shared/problem.ts';
import type { Work } from '../../shared/rpc.ts';
import { weekExists } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Db } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { composePlan } from './build-plan.ts';
import { findNames, findWeekRecords, savePackets, savePrintRun } from './packets.repository.ts';
import { printPackets } from './print-packets.ts';
import { refuseDemands } from './refuse-demands.ts';

export type PrintOrder = z.output<typeof packetsContract.print.input>;

/**
 * Prints packets and writes down that they were printed, in one change, after the files stand. A cancelled or failed
 * run leaves neither files nor records.
 */
export async function printWeek(foundation: Foundation, order: PrintOrder, work: Work): Promise<PrintResult> {
  const { store, cacheFolder, pool, papersFolder } = foundation;
  const { week, studentIds, as } = order;
  if (!weekExists(week)) throw new Problem('app.cli.wrongWeek', { week });
  const { rows, plan, toCall, outside } = await store.db.transaction().execute(async (trx) => {
    const records = await findWeekRecords(trx, week);
    await breathe();
    return {
      rows: planPacketWeek(records).rows,
      toCall: records.toCall.studentIds,
      outside: records.outside,
      plan: await composePlan(trx, records, studentIds),
    };
  });
  if (plan.packets.length === 0) throw nothingToPrint(rows.length, toCall.length, outside.size);
  await refuseDemands(store.db, plan.sheets);
  const made = await printPackets(plan, {
    to: order.folder ?? join(papersFolder, week),
    as,
    cacheFolder,
    pool,
    signal: work.signal,
    progress: work.progress,
  });

  const folder = dirname(made.files[0]!); // single files get a folder of their week inside a chosen one
  const printedAt = new Date().toISOString();
  const byStudent = new Map(rows.map((row) => [row.studentId, row]));
  const packets = plan.packets.map((packet, place) => {
    const { classId, missing } = byStudent.get(packet.studentId)!;
    const { pages, paper } = made.packets[place]!;
    return {
      week,
      studentId: packet.studentId,
      classId,
      number: packet.number,
      printedAt,
      pages,
      sheets: paper,
      missing,
    };
  });
  const pages = sum(packets.map((packet) => packet.pages));
  const paper = sum(packets.map((packet) => packet.sheets));
  await store.change('packets', 'print', { count: packets.length, week }, async (trx) => {
    await savePackets(trx, packets);
    await savePrintRun(trx, {
      week,
      madeAt: printedAt,
      packets: packets.length,
      pages,
      paper,
      folder,
      file: made.files[0]!,
    });
  });

  const printed = plan.packets.map(({ studentId }) => byStudent.get(studentId)!);
  return {
    week,
    folder,
    files: made.files,
    packets: packets.length,
    pages,
    paper,
    leftOut: await findLeftOut(store.db, rows, studentIds ?? [...rows.map((row) => row.studentId), ...toCall], (id) =>
      toCall.includes(id) ? 'needsRequest' : outside.has(id) ? 'outsidePeriod' : 'hasInternet',
    ),
    noAddress: printed.filter(({ address }) => address !== 'full').map(named),
    incomplete: printed.filter(({ missing }) => missing.length > 0).length,
  };
}

function nothingToPrint(onPaper: number, toCall: number, outside: number): Problem {
  if (onPaper > 0) return new Problem('packets.nothingToPrint');
  if (toCall > 0) return new Problem('packets.onlyToCall', { count: toCall });
  return new Problem(outside > 0 ? 'packets.nobodyInPeriod' : 'packets.nobodyOnPaper');
}

/** Who was asked for (or is on paper, when all were) and has no packet, and why. */
async function findLeftOut(
  db: Db,
  rows: readonly PacketRow[],
  studentIds: readonly number[],
  reasonOf: (id: number) => LeftOut['reason'],
): Promise<LeftOut[]> {
  const wanted = new Set(studentIds);
  const empty = rows.flatMap((row) =>
    row.empty === null || !wanted.has(row.studentId) ? [] : [{ ...named(row), reason: row.empty }],
  );
  const onPaper = new Set(rows.map(({ studentId }) => studentId));
  const others = await findNames(
    db,
    studentIds.filter((id) => !onPaper.has(id)),
  );
  return [...empty, ...others.map((student) => ({ ...student, reason: reasonOf(student.studentId) }))];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const named = ({ studentId, name, className }: PacketRow) => ({ studentId, name, className });
