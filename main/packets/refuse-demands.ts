import { quote } from '../../shared/duties/wording/check-wording.ts';
import { demandsOf } from '../../shared/lessons/sheet-wording.ts';
import type { PaperSheet } from '../../shared/packets/packet-plan.ts';
import { Problem } from '../../shared/problem.ts';
import { breathe } from '../breathe.ts';
import type { Db } from '../database/store.ts';
import { findProofRule } from '../duties/rules-in-force.ts';

/**
 * Nothing goes to families that demands photo or video where the profile forbids it (M20). A sheet that became ready
 * under another profile, or by an import, is met here.
 */
export async function refuseDemands(db: Db, sheets: readonly PaperSheet[]): Promise<void> {
  const { stops, clause } = await findProofRule(db);
  if (!stops) return;
  const wrong: PaperSheet[] = [];
  for (const [place, sheet] of sheets.entries()) {
    if (demandsOf(sheet).length > 0) wrong.push(sheet);
    if (place % 5 === 4) await breathe();
  }
  const [first] = wrong;
  if (!first) return;
  const { grade, language, subject } = first;
  const [demand] = demandsOf(first);
  const words = demand ? quote(demand.text, demand.finding) : '';
  throw new Problem('checks.wording.packetStop', { count: wrong.length, clause, subject: subject[language] || subject.ru, grade, words });
} // biome-ignore format: one refusal
