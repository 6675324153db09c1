import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { ControlCatalogue, ControlFinding, ControlRules } from './control-rules.ts';

export const controlCalls = {
  /** What speaks against days of control, by the profile of each day and by the rules of the school. */
  judgeControls: read(z.null(), z.array(ControlFinding)),
  /** What the school has set, and rules of a document that it may take over. */
  findControlRules: read(z.null(), z.object({ rules: ControlRules, proposal: ControlCatalogue.shape.proposal })),
  saveControlRules: change(ControlRules, z.null()),
};
