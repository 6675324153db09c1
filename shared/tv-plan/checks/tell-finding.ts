import { formatDayShort, formatNumber } from '../../text/format.ts';
import type { Texts } from '../../text/texts.ts';
import type { Finding, Fix } from './finding.ts';

/** Who and what the numbers of a plan are called. */
export interface PlanNames {
  className: (id: number) => string;
  staffName: (id: number) => string;
  subjectName: (key: string) => string;
}

/** What is wrong and why, in one sentence. */
export function tellFinding(finding: Finding, t: Texts, names: PlanNames): string {
  const { kind, classIds, staffId, subjectKey, day, text, value, limit, rows } = finding;
  const subject = subjectKey === null ? text : names.subjectName(subjectKey);
  return t(`tvPlan.check.finding.${kind}`, {
    classes: classIds.map(names.className).join(', '),
    teacher: staffId === null ? t('tvPlan.check.nobody') : names.staffName(staffId),
    subject,
    text,
    day: day === null ? '' : formatDayShort(day),
    value: value === null ? '' : formatNumber(value),
    limit: limit === null ? '' : formatNumber(limit),
    more: value === null || limit === null ? '' : formatNumber(Math.abs(value - limit)),
    count: kind === 'oneTv' ? (value ?? 0) : rows.length,
  });
}

/** What the button of a fix says. */
export function tellFix(fix: Fix, t: Texts, names: PlanNames): string {
  if (fix.kind === 'open') return t(`tvPlan.check.open.${fix.place}`);
  const teacher = fix.staffId === null ? '' : names.staffName(fix.staffId);
  const [first] = fix.change.kind === 'edit' ? fix.change.items : fix.change.kind === 'move' ? fix.change.moves : [];
  const subject = first?.subjectKey ? names.subjectName(first.subjectKey) : t('tvPlan.check.unknownSubject');
  return t(`tvPlan.check.fix.${fix.name}`, { teacher, subject, number: fix.number ?? '' });
}
