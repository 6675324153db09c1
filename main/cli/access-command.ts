import { formatClass } from '../../shared/people/class-name.ts';
import { type Command, folderOption, inSchool, type Order, type Outcome } from './command.ts';
import { importCommand } from './import-command.ts';
import { noMoreWords, WrongUsage } from './usage.ts';

/** `access import|status|report`: answers about access from a file, where they stand, and the page for the director. */
export const accessCommand: Command = async (order) => {
  const [word, ...words] = order.words;
  if (word === 'import') return importCommand({ ...order, words: ['access', ...words] });
  if (word !== 'status' && word !== 'report') throw new WrongUsage('cli.wrong.access');
  noMoreWords(order.words, 1);
  return word === 'status' ? status(order) : report(order);
};

/** How many are reached; refused while somebody is without a decision, so that a script can wait for it. */
const status = (order: Order): Promise<Outcome> =>
  inSchool(order, async ({ rooms }) => {
    const { t, work } = order;
    const rows = await rooms.access.list(null, work);
    const classes = new Map((await rooms.people.listClasses(null, work)).map((one) => [one.id, formatClass(one)]));
    const count = (channel: string | null) => rows.filter((row) => row.channel === channel).length;
    const unknown = count(null);
    const result = {
      total: rows.length,
      reached: rows.length - unknown,
      platform: count('platform'),
      tv: count('tv'),
      phone: count('phone'),
      paper: count('paper'),
      unknown,
    };
    const undecided = rows
      .filter(({ channel }) => channel === null)
      .map(({ studentId, name, classId }) => ({ studentId, name, className: classes.get(classId) ?? '' }));
    const late = (await rooms.access.listRequests(null, work)).filter(({ state }) => state === 'late').length;
    const lines = [t('cli.done.access', result)];
    if (late > 0) lines.push(t('cli.done.lateRequests', { count: late }));
    if (unknown > 0) lines.push(t('cli.done.undecided', { count: unknown }));
    for (const person of undecided) lines.push(t('cli.done.person', person));
    return { result: { ...result, undecided, lateRequests: late }, lines, refused: unknown > 0 };
  });

const report = (order: Order): Promise<Outcome> => {
  const folder = folderOption(order);
  return inSchool(order, async ({ rooms }) => {
    const { path } = await rooms.access.printSummary({ folder, language: order.language }, order.work);
    return { result: { path }, lines: [order.t('cli.done.wroteTo', { path })] };
  });
};
