import type { DraftKind } from '../documents.ts';
import type { Draft } from '../draft.ts';
import type { DraftFacts } from './draft-facts.ts';
import {
  assessmentOrder,
  headquartersOrder,
  programmesOrder,
  responsibleOrder,
  timeNormsOrder,
  timetableOrder,
  transitionOrder,
} from './orders.ts';
import { interactionRules, regulationRules } from './rules.ts';

const builders: Record<DraftKind, (facts: DraftFacts) => Draft> = {
  headquarters: headquartersOrder,
  regulation: regulationRules,
  transition: transitionOrder,
  responsible: responsibleOrder,
  timetable: timetableOrder,
  programmes: programmesOrder,
  assessment: assessmentOrder,
  interaction: interactionRules,
  timeNorms: timeNormsOrder,
};

/** The draft of a document from what the school has entered. */
export const buildDraft = (kind: DraftKind, facts: DraftFacts): Draft => builders[kind](facts);
