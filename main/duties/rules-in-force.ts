import { type ProofRule, proofRule } from '../../shared/duties/profile-guard.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { today } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findChosen } from '../period/profile.repository.ts';

/** How the chosen profile stands today to demands of photo or video (M20). */
export const findProofRule = async (db: Db): Promise<ProofRule> =>
  proofRule(resolveProfile(await findChosen(db), today()));
