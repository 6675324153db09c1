import { Problem } from '../../shared/problem.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { readDay } from '../../shared/text/read-day.ts';
import { type PlanNames, tellFinding } from '../../shared/tv-plan/checks/tell-finding.ts';
import { countKinds } from '../../shared/tv-plan/counts.contract.ts';
import type { PlanOrder } from '../../shared/tv-plan/leaving/leaving.contract.ts';
import type { Plan } from '../../shared/tv-plan/plan.contract.ts';
import { formatTime } from '../../shared/tv-plan/time.ts';
import { addDays, type Day, dayOfWeek, today } from '../../shared/week.ts';
import type { RoomServices } from '../house.ts';
import { folderOption, inSchool, type Order, type Outcome, weekOption } from './command.ts';
import { chosenClass, chosenTeacher } from './tv-choice.ts';
import { noMoreWords, WrongUsage } from './usage.ts';

interface Span {
  from: Day;
  to: Day;
}

/** The days of `--week`, or of `--from` and `--to`: a school year at most. */
function spanOption(order: Order): Span {
  const { week, from, to } = order.values;
  if (week === undefined && from === undefined && to === undefined) throw new WrongUsage('cliTv.wrong.noDays');
  if (from === undefined && to === undefined) {
    const whole = weekOption(order);
    return { from: dayOfWeek(whole, 1), to: dayOfWeek(whole, 7) };
  }
  if (week !== undefined) throw new WrongUsage('cliTv.wrong.days');
  const day = (text: string | undefined, name: string) => {
    if (!text) throw new WrongUsage('cli.wrong.needed', { name });
    const found = readDay(text);
    if (!found) throw new WrongUsage('cli.wrong.day', { name: text });
    return found;
  };
  const span = { from: day(from, 'from'), to: day(to, 'to') };
  if (span.to < span.from)
    throw new WrongUsage('cliTv.wrong.reversed', { from: formatDayShort(span.from), to: formatDayShort(span.to) });
  if (span.to > addDays(span.from, 366))
    throw new WrongUsage('cliTv.wrong.long', { from: formatDayShort(span.from), to: formatDayShort(span.to) });
  return span;
}

const readPlan = (span: Span, rooms: RoomServices, order: Order) =>
  rooms.tvPlan.findPlan({ ...span, classId: null, staffId: null }, order.work) as Promise<Plan>;

async function namesOf(plan: Plan, rooms: RoomServices, { language, work }: Order): Promise<PlanNames> {
  const subjects = new Map((await rooms.school.listSubjects(null, work)).map(({ key, name }) => [key, name[language]]));
  const classes = new Map(plan.classes.map(({ id, name }) => [id, name]));
  const staff = new Map(plan.staff.map(({ id, name }) => [id, name]));
  return {
    className: (id) => classes.get(id) ?? '',
    staffName: (id) => staff.get(id) ?? '',
    subjectName: (key) => subjects.get(key) ?? key,
  };
}

/** The plan that is to leave; one without lessons would be a file of nothing. */
async function planToLeave(span: Span, rooms: RoomServices, order: Order): Promise<Plan> {
  const plan = await readPlan(span, rooms, order);
  if (plan.items.every(({ dropped }) => dropped)) throw new Problem('tvPaper.refused.nobody');
  return plan;
}

/** `tv plan`: lessons of the days by class, or the plan of one class or teacher in words. */
export async function tellPlan(order: Order): Promise<Outcome> {
  noMoreWords(order.words, 0);
  const span = spanOption(order);
  return inSchool(order, async ({ rooms }) => {
    const { t, values, work } = order;
    const plan = await readPlan(span, rooms, order);
    const one = await whose(order, plan, rooms);
    if (one.kind !== 'school') {
      const text = await rooms.tvPlan.tellPlan({ kind: one.kind, ids: one.ids, ...span, language: values.language === undefined ? null : order.language }, work); // biome-ignore format: one line
      return { result: { ...span, text }, lines: [text.trimEnd()] };
    }
    const { approved, draft } = await rooms.tvPlan.findVersionState(span, work);
    const lessons = plan.items.filter(({ dropped }) => !dropped);
    const classes = plan.classes.map(({ id, name }) => {
      const own = lessons.filter(({ classId }) => classId === id);
      const alone = own.filter(({ seats }) => !seats.some(({ staffId }) => staffId !== null)).length;
      return {
        className: name,
        lessons: own.length,
        tv: own.filter(({ kind }) => kind === 'tv').length,
        nobody: alone,
      };
    });
    const lines = [
      t('cliTv.plan', { from: formatDayShort(span.from), to: formatDayShort(span.to), lessons: lessons.length }),
      approved
        ? t('cliTv.approved', { number: approved.number, day: formatDayShort(approved.approvedOn), approver: approved.approver, changes: draft?.changes ?? 0 })
        : t('cliTv.draft'),
      ...classes.map((row) => `  ${t('cliTv.class', row)}`),
    ]; // biome-ignore format: a line a line
    return { result: { ...span, lessons: lessons.length, approved, draft, classes }, lines };
  });
}

/** Whose plan: of the class of `--class`, of the teacher of `--teacher`, of all `--kind` names; else of the school. */
async function whose({ values, work }: Order, plan: Plan, rooms: RoomServices): Promise<Pick<PlanOrder, 'kind' | 'ids'> & { ids: number[] }> {
  if ([values.kind, values.class, values.teacher].filter((one) => one !== undefined).length > 1) throw new WrongUsage('cliTv.wrong.both');
  if (values.class !== undefined) return { kind: 'class', ids: [chosenClass(values.class, plan)] };
  if (values.teacher !== undefined) return { kind: 'teacher', ids: [await chosenTeacher(values.teacher, rooms, work)] };
  const kind = values.kind ?? 'school';
  if (kind !== 'class' && kind !== 'teacher' && kind !== 'school') throw new WrongUsage('cliTv.wrong.kind', { name: kind });
  return { kind, ids: [] };
} // biome-ignore format: one signature a line

/** Refuses `--class` and `--teacher` beside a kind that is of the whole school. */
function wholeSchool({ values }: Order, kind: string): void {
  if (values.class !== undefined || values.teacher !== undefined) throw new WrongUsage('cliTv.wrong.whole', { name: kind });
} // biome-ignore format: one refusal

/** With `--kind coverage`, `programme` or `ledger`: what is counted in these days, as far as they are over. */
function countOrder(order: Order, span: Span, folder: string) {
  const { values, language } = order;
  const kind = countKinds.find((one) => one === values.kind);
  if (kind) wholeSchool(order, kind);
  if (kind === 'programme' && span.from > today()) throw new Problem('cliTv.notYet', { day: formatDayShort(span.from) });
  return kind && { ...span, kind, until: [today(), span.to].sort()[0] ?? span.to, language, folder };
} // biome-ignore format: one refusal

/** `tv print`: the plan as PDF, or the substitution sheet. */
export async function printPlan(order: Order): Promise<Outcome> {
  noMoreWords(order.words, 0);
  const [span, folder] = [spanOption(order), folderOption(order)];
  return inSchool(order, async ({ rooms }) => {
    const { values, language, work } = order;
    if (values.kind === 'substitutions') {
      wholeSchool(order, values.kind);
      const { path, count } = await rooms.tvPlan.printSubstitutions(
        { ...span, onlyNew: false, language, folder },
        work,
      );
      return wrote(order, { files: [path], count });
    }
    const counted = countOrder(order, span, folder);
    if (counted) {
      const { path, count } = await rooms.tvPlan.printCount(counted, work);
      return wrote(order, { files: [path], count });
    }
    const one = await whose(order, await planToLeave(span, rooms, order), rooms);
    const wanted = { ...one, ...span, folder, language: values.language === undefined ? null : language };
    const { path, pages, count } = await rooms.tvPlan.printPlan(wanted, work);
    return wrote(order, { files: [path], pages, count });
  });
}

/** `tv export`: the plan as a workbook and as calendars, or one of both. */
export async function exportPlan(order: Order): Promise<Outcome> {
  noMoreWords(order.words, 0);
  const [span, folder] = [spanOption(order), folderOption(order)];
  const formats = (['xlsx', 'ics'] as const).filter((one) => (order.values.format ?? one) === one);
  if (formats.length === 0) throw new WrongUsage('cliTv.wrong.format', { name: order.values.format ?? '' });
  if (order.values.kind === 'substitutions') throw new WrongUsage('cliTv.wrong.onlyPaper');
  return inSchool(order, async ({ rooms }) => {
    const { values, language, work } = order;
    const counted = countOrder(order, span, folder);
    if (counted) {
      if (values.format === 'ics') throw new WrongUsage('cliTv.wrong.noCalendar', { name: counted.kind });
      const { path, count } = await rooms.tvPlan.exportCount(counted, work);
      return wrote(order, { files: [path], count });
    }
    const one = await whose(order, await planToLeave(span, rooms, order), rooms);
    const wanted = { ...one, ...span, folder, language: values.language === undefined ? null : language };
    const files: string[] = [];
    let count = 0;
    for (const format of formats) {
      const written = await rooms.tvPlan.exportPlan({ ...wanted, format }, work);
      files.push(written.path);
      count = written.count;
    }
    return wrote(order, { files, count });
  });
}

const wrote = ({ t }: Order, result: { files: string[]; pages?: number; count: number }): Outcome => ({
  result,
  lines: [...result.files.map((path) => t('cli.done.wroteTo', { path })), t('cliTv.written', { count: result.count })],
});

/** `tv check`: what is wrong in the plan, with the clause that asks for it; refused while something stops it. */
export async function checkPlan(order: Order): Promise<Outcome> {
  noMoreWords(order.words, 0);
  const span = spanOption(order);
  return inSchool(order, async ({ rooms }) => {
    const { t, work } = order;
    const plan = await readPlan(span, rooms, order);
    const names = await namesOf(plan, rooms, order);
    const found = await rooms.tvPlan.checkPlan(span, work);
    const findings = found.map((finding) => {
      const { kind, level, clause } = finding;
      return { kind, level, clause, text: tellFinding(finding as Parameters<typeof tellFinding>[0], t, names) };
    });
    const count = (level: string) => findings.filter((one) => one.level === level).length;
    const counts = { stop: count('stop'), warn: count('warn'), note: count('note') };
    const lines = [
      t('cliTv.checked', counts),
      ...(plan.items.every(({ dropped }) => dropped) ? [t('tvPaper.noLessons')] : []),
      ...findings.map(({ level, clause, text }) => {
        const told = t(`cliTv.level.${level}`, { text });
        return clause ? t('cli.done.findingClause', { text: told, clause }) : t('cli.done.finding', { text: told });
      }),
    ];
    return { result: { ...span, counts, findings }, lines, refused: counts.stop > 0 };
  });
}

/** How long the exact search may take. */
const seconds = 5;

/** `tv substitute`: sends the best substitutes to all lessons that absences hit; refused while one stays open. */
export async function substitute(order: Order): Promise<Outcome> {
  noMoreWords(order.words, 0);
  const span = spanOption(order);
  const dryRun = order.values['dry-run'] === true;
  return inSchool(order, async ({ rooms }) => {
    const { t, work } = order;
    const names = await namesOf(await readPlan(span, rooms, order), rooms, order);
    const hits = await rooms.tvPlan.listHits({ ...span, staffId: null }, work);
    const { greedy, exact } = await rooms.tvPlan.proposeSubstitutes({ ...span, seconds, onlyOpen: true }, work);
    const { assignments } = exact ?? greedy;
    const lines = assignments.flatMap(({ place, staffId }) => (staffId === null ? [] : [{ ...place, staffId }]));
    if (!dryRun && lines.length > 0)
      await rooms.tvPlan.makeChange({ kind: 'substitute', lines, reason: '' }, work);
    const told = assignments.map(({ place, staffId, total }) => {
      const hit = hits.find((one) => one.classId === place.classId && one.slot === place.slot && one.seat === place.seat);
      const time = hit?.startsAt == null ? String(hit?.number ?? '') : formatTime(hit.startsAt);
      const subject = hit?.subjectKey == null ? (hit?.subjectText ?? '') : names.subjectName(hit.subjectKey);
      return { day: hit?.day ?? '', time, className: names.className(place.classId), subject, absent: names.staffName(hit?.absentId ?? 0), substitute: staffId === null ? null : names.staffName(staffId), points: total };
    });
    const counts = { hit: hits.length, sent: lines.length, open: assignments.length - lines.length };
    return {
      result: { ...span, dryRun, ...counts, substitutions: told },
      lines: [
        t(dryRun ? 'cliTv.substitutesDry' : 'cliTv.substitutes', counts),
        ...told.map((one) => `  ${t(one.substitute === null ? 'cliTv.openLesson' : 'cliTv.substitute', { ...one, day: formatDayShort(one.day), substitute: one.substitute ?? '' })}`),
      ],
      refused: counts.open > 0,
    };
  });
} // biome-ignore format: one line of the answer a line
