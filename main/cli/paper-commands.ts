import type { MessageKey } from '../../shared/text/texts.ts';
import { type Command, folderOption, inSchool, weekOption } from './command.ts';
import { noMoreWords, WrongUsage } from './usage.ts';

const reasonText = { noSheets: 'cli.reason.noSheets', noLoad: 'cli.reason.noLoad', hasInternet: 'cli.reason.hasInternet', needsRequest: 'cli.reason.needsRequest', outsidePeriod: 'cli.reason.outsidePeriod' } satisfies Record<string, MessageKey>; // biome-ignore format: one line

/** `packets`: prints the packets of a week for all who can get one. */
export const packetsCommand: Command = async (order) => {
  noMoreWords(order.words, 0);
  const { t, values } = order;
  if (values.merged && values.files) throw new WrongUsage('cli.wrong.together');
  const [week, folder] = [weekOption(order), folderOption(order)];
  return inSchool(order, async ({ rooms }) => {
    const as = values.files ? 'files' : 'merged';
    const result = await rooms.packets.print({ week, studentIds: null, as, folder }, order.work);
    const lines = [
      t('cli.done.packets', {
        packets: result.packets,
        pages: result.pages,
        paper: result.paper,
        incomplete: result.incomplete,
      }),
      t('cli.done.wroteTo', { path: result.files.length === 1 ? (result.files[0] ?? '') : result.folder }),
    ];
    if (result.leftOut.length > 0) lines.push(t('cli.done.leftOut', { count: result.leftOut.length }));
    for (const { name, className, reason } of result.leftOut)
      lines.push(t('cli.done.personReason', { name, className, reason: t(reasonText[reason]) }));
    if (result.noAddress.length > 0) lines.push(t('cli.done.noAddress', { count: result.noAddress.length }));
    for (const { name, className } of result.noAddress) lines.push(t('cli.done.person', { name, className }));
    return { result, lines };
  });
};

/** `report week`: freezes the figures of a week and writes them as PDF and XLSX. */
export const reportCommand: Command = async (order) => {
  const { t, language } = order;
  if (order.words[0] !== 'week') throw new WrongUsage('cli.wrong.report');
  noMoreWords(order.words, 1);
  const [week, folder] = [weekOption(order), folderOption(order)];
  return inSchool(order, async ({ rooms }) => {
    const report = await rooms.reports.make({ week, language }, order.work);
    const files = await rooms.reports.export({ id: report.id, folder, language }, order.work);
    const lines = [
      t('cli.done.report', { number: report.number, week }),
      t('cli.done.wroteTo', { path: files.pdf }),
      t('cli.done.wroteTo', { path: files.xlsx }),
    ];
    return { result: { ...report, ...files }, lines };
  });
};
