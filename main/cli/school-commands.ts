import { existsSync } from 'node:fs';
import { Problem } from '../../shared/problem.ts';
import { openHouse } from '../house.ts';
import { makeSampleFile } from '../sample/sample-school.ts';
import { type Command, inSchool, type Order, schoolFile } from './command.ts';
import { noMoreWords } from './usage.ts';

/** `init`: an empty school file. */
export const initCommand: Command = async (order) => {
  const path = freeFile(order);
  const house = await openHouse(path);
  await house.close();
  return { result: { path }, lines: [order.t('cli.done.init', { path })] };
};

/** `sample`: a file with the sample school. */
export const sampleCommand: Command = async (order) => {
  const path = freeFile(order);
  const counts = await makeSampleFile(path, order.work);
  return { result: { path, ...counts }, lines: [order.t('cli.done.sample', { path, ...counts })] };
};

/** A path at which no file stands yet: nothing is ever written over a school. */
function freeFile(order: Order): string {
  noMoreWords(order.words, 0);
  const path = schoolFile(order);
  if (existsSync(path)) throw new Problem('cli.exists', { path });
  return path;
}

/** `check`: SQLite's own check of the whole file. */
export const checkCommand: Command = async (order) => {
  noMoreWords(order.words, 0);
  return inSchool(order, async ({ store }) => {
    const found = store.checkIntegrity();
    const result = { path: store.file, sound: found.length === 0, found };
    if (found.length === 0) return { result, lines: [order.t('cli.done.sound')] };
    const lines = [order.t('cli.done.unsound', { count: found.length }), ...found.map((line) => `  ${line}`)];
    return { result, lines, refused: true };
  });
};
