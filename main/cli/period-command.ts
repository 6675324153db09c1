import {
  type Period,
  type PeriodFinding,
  type PeriodInput,
  PeriodKind,
  stateOf,
} from '../../shared/period/distance-period.ts';
import { gradeRuns } from '../../shared/period/frost.ts';
import { tellFinding } from '../../shared/period/tell-finding.ts';
import { Problem } from '../../shared/problem.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { readDay } from '../../shared/text/read-day.ts';
import type { Texts } from '../../shared/text/texts.ts';
import type { Day } from '../../shared/week.ts';
import { type Command, inSchool, type Order, type Outcome } from './command.ts';
import { needed, noMoreWords, WrongUsage } from './usage.ts';

/** `period list|start|end`: distance periods without a window. */
export const periodCommand: Command = async (order) => {
  const [what] = order.words;
  const work = { list: listPeriods, start: startPeriod, end: endPeriod }[what ?? ''];
  if (!work) throw new WrongUsage('cli.wrong.period');
  noMoreWords(order.words, 1);
  return work(order);
};

const listPeriods = (order: Order): Promise<Outcome> =>
  inSchool(order, async ({ rooms }) => {
    const { t } = order;
    const periods = await rooms.period.list(null, order.work);
    const lines = periods.flatMap((period) => [lineOf(period as Period, t), ...findingLines(period.findings, t)]);
    return { result: { periods }, lines: lines.length > 0 ? lines : [t('cli.done.noPeriods')] };
  });

async function startPeriod(order: Order): Promise<Outcome> {
  const input = readPeriod(order);
  return inSchool(order, async ({ rooms }) => {
    const saved = await rooms.period.save(input, order.work);
    const period = order.values['announce-only']
      ? saved
      : await rooms.period.switchRemote({ id: saved.id, on: true, reason: order.values.reason ?? '' }, order.work);
    const lines = [order.t('cli.done.periodStarted', valuesOf(period)), ...findingLines(period.findings, order.t)];
    return { result: { period }, lines };
  });
}

async function endPeriod(order: Order): Promise<Outcome> {
  const endsOn = dayOption(order, 'on');
  const wanted = order.values.id;
  if (wanted !== undefined && !/^\d+$/.test(wanted)) throw new WrongUsage('cli.wrong.number', { name: wanted });
  return inSchool(order, async ({ rooms }) => {
    const periods = await rooms.period.list(null, order.work);
    const running = periods.filter(
      (period) => stateOf(period, endsOn) === 'current' && (wanted === undefined || period.id === Number(wanted)),
    );
    const [first] = running;
    const day = formatDayShort(endsOn);
    if (!first) throw new Problem('cli.noPeriod', { day });
    const ids = running.map(({ id }) => id).join(', ');
    if (running.length > 1) throw new Problem('cli.manyPeriods', { day, ids });
    const period = await rooms.period.endEarlier({ id: first.id, endsOn }, order.work);
    return { result: { period }, lines: [order.t('cli.done.periodEnded', valuesOf(period))] };
  });
}

function readPeriod(order: Order): PeriodInput {
  const { values } = order;
  const kind = PeriodKind.safeParse(values.kind ?? 'quarantine');
  if (!kind.success) throw new WrongUsage('cli.wrong.periodKind', { name: values.kind ?? '' });
  const grades = readGrades(values.grades);
  return {
    id: null,
    kind: kind.data,
    startsOn: dayOption(order, 'from'),
    endsOn: dayOption(order, 'to'),
    grounds: values.grounds ?? '',
    documentNumber: values.document ?? '',
    documentOn: values['document-day'] === undefined ? null : dayOption(order, 'document-day'),
    agreedWith: '',
    agreementNumber: values.agreement ?? '',
    agreedOn: values['agreement-day'] === undefined ? null : dayOption(order, 'agreement-day'),
    scope: grades ? 'grades' : 'school',
    grades: grades ?? [],
    classIds: [],
    studentIds: [],
  };
}

function readGrades(text: string | undefined): number[] | null {
  if (text === undefined) return null;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.some((part) => !/^(\d|1[0-2])$/.test(part))) throw new WrongUsage('cli.wrong.grades', { name: text });
  return parts.map(Number);
}

function dayOption({ values }: Order, name: 'from' | 'to' | 'on' | 'document-day' | 'agreement-day'): Day {
  const text = needed(values[name], name);
  const day = readDay(text);
  if (day === null) throw new WrongUsage('cli.wrong.day', { name: text });
  return day;
}

const valuesOf = ({ id, startsOn, endsOn, weeks }: Pick<Period, 'id' | 'startsOn' | 'endsOn' | 'weeks'>) => ({
  id,
  from: formatDayShort(startsOn),
  to: formatDayShort(endsOn),
  weeks: weeks.length,
});

function lineOf(period: Period, t: Texts): string {
  const scope = t(`period.scope.${period.scope}`);
  return t('cli.done.period', {
    ...valuesOf(period),
    kind: t(`period.kind.${period.kind}`),
    scope: period.scope === 'grades' ? `${scope} ${gradeRuns(period.grades)}` : scope,
    remote: t(period.remoteSince === null ? 'period.remoteOff' : 'period.remoteOn'),
  });
}

const findingLines = (findings: readonly PeriodFinding[], t: Texts): string[] =>
  findings.map((finding) => {
    const text = tellFinding(finding, t);
    const { clause } = finding;
    return clause ? t('cli.done.findingClause', { text, clause }) : t('cli.done.finding', { text });
  });
