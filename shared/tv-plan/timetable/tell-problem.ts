import type { Texts } from '../../text/texts.ts';
import type { LineProblem } from './timetable.contract.ts';

/** What was wrong in a line of a timetable file, in words. */
export const tellLineProblem = ({ kind, line, text }: LineProblem, t: Texts): string =>
  t(`tvPlan.timetable.problem.${kind}`, { line, text });
