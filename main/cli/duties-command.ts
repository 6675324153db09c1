import type { Board } from '../../shared/duties/board.contract.ts';
import { type Duty, isFinished, isOver, ownersOf } from '../../shared/duties/duty.ts';
import { findBlockers, lacksOwner, runOf, stepNumbers } from '../../shared/duties/steps.ts';
import { Problem } from '../../shared/problem.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { type Command, folderOption, inSchool, type Order, type Outcome } from './command.ts';
import { noMoreWords, WrongUsage } from './usage.ts';

/** `duties status|export|print`: where the matrix of the running period stands, and the matrix as files and on paper. */
export const dutiesCommand: Command = async (order) => {
  const [word] = order.words;
  if (word !== 'status' && word !== 'export' && word !== 'print') throw new WrongUsage('cli.wrong.duties');
  noMoreWords(order.words, 1);
  return word === 'status' ? status(order) : word === 'export' ? exportFiles(order) : print(order);
};

const withBoard = (order: Order, make: (board: Board, rooms: Parameters<Parameters<typeof inSchool>[1]>[0]['rooms']) => Promise<Outcome>) =>
  inSchool(order, async ({ rooms }) => {
    const board = await rooms.duties.findBoard({ periodId: null }, order.work);
    if (!board) throw new Problem('duties.problem.noMatrix');
    return make(board, rooms);
  }); // biome-ignore format: one signature a line

/** Counts, steps, findings and late duties; refused while something is late or without an owner, so that a script sees it. */
const status = (order: Order): Promise<Outcome> =>
  withBoard(order, async (board) => {
    const { t, language } = order;
    const { duties, staff } = board;
    const names = new Map(staff.map(({ id, name }) => [id, name]));
    const titleOf = ({ entry }: (typeof duties)[number]) => entry.title[language] || entry.title.ru || entry.title.kk;
    const late = duties.filter((duty) => duty.late);
    const counts = {
      total: duties.length,
      open: duties.filter(({ state }) => !isFinished(state)).length,
      late: late.length,
      unowned: duties.filter((duty) => lacksOwner(duty, staff)).length,
    };
    const steps = stepNumbers.flatMap((step) => {
      const run = runOf(board.steps, step);
      return run ? [{ ...run, held: run.closedOn === null ? findBlockers(step, duties, staff).length : 0 }] : [];
    });
    const lines = [
      t('cli.done.duties', counts),
      ...steps.map(({ step, startedOn, closedOn, held }) =>
        closedOn === null
          ? t('cli.done.stepRuns', { step, day: formatDayShort(startedOn), held })
          : t('cli.done.stepClosed', { step, day: formatDayShort(closedOn) }),
      ),
      ...board.findings.map(({ kind, clauses, count, staffIds }) => {
        const text = t(`duties.finding.${kind}`, { count, name: names.get(staffIds[0] ?? 0) ?? '' });
        const clause = clauses.join(', ');
        return clause ? t('cli.done.findingClause', { text, clause }) : t('cli.done.finding', { text });
      }),
      ...late.map((duty) => t('cli.done.lateDuty', { title: titleOf(duty), day: formatDayShort(duty.dueOn ?? '') })),
    ];
    const told = late.map((duty) => ({ entry: duty.entry.id, title: titleOf(duty), dueOn: duty.dueOn }));
    const result = { period: board.period, paused: board.paused, ...counts, steps, findings: board.findings, lateDuties: told };
    return { result, lines, refused: counts.late > 0 || counts.unowned > 0 };
  }); // biome-ignore format: one line of the answer a line

/** The workbook and the calendar of all. */
const exportFiles = (order: Order): Promise<Outcome> => {
  const folder = folderOption(order);
  return withBoard(order, async ({ period }, { duties }) => {
    const { t, language, work } = order;
    const wanted = { periodId: period.id, folder, language };
    const files = [
      (await duties.exportTable(wanted, work)).path,
      (await duties.exportCalendar({ ...wanted, staffId: null }, work)).path,
    ];
    return { result: { files }, lines: files.map((path) => t('cli.done.wroteTo', { path })) };
  });
};

/** The matrix and a sheet for each person who has duties. */
const print = (order: Order): Promise<Outcome> => {
  const folder = folderOption(order);
  return withBoard(order, async (board, { duties }) => {
    const { t, language, work } = order;
    const matrix = { paper: 'matrix', size: 'A4', language } as const;
    const sheets = { paper: 'sheets', staffIds: [], language, own: true } as const;
    const files = [(await duties.printPaper({ order: matrix, folder }, work)).path];
    // While nobody has a duty, the matrix alone is worth its paper.
    const isCarried = (duty: Duty) => !isOver(duty.entry) && ownersOf(duty, board.staff).length > 0;
    if (board.duties.some(isCarried)) files.push((await duties.printPaper({ order: sheets, folder }, work)).path);
    return { result: { files }, lines: files.map((path) => t('cli.done.wroteTo', { path })) };
  });
};
