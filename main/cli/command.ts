import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../shared/language.ts';
import { Problem } from '../../shared/problem.ts';
import type { Work } from '../../shared/rpc.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { type Week, weekExists } from '../../shared/week.ts';
import { type House, openHouse } from '../house.ts';
import { ordinaryFile } from './ordinary-file.ts';
import { needed, type Usage, WrongUsage } from './usage.ts';

/** What a command gets. */
export interface Order extends Usage {
  language: Language;
  t: Texts;
  work: Work;
}

/** What a command has done: values for programs, lines for people. `refused` ends with code 1. */
export interface Outcome {
  result: Record<string, unknown>;
  lines: string[];
  refused?: boolean;
}

export type Command = (order: Order) => Promise<Outcome>;

/** Full path of the school file that the command is about. */
export const schoolFile = ({ values }: Order): string => (values.db ? resolve(values.db) : ordinaryFile());

/** Opens the school of the command, works on it and closes it, whatever happens. */
export async function inSchool<T>(order: Order, make: (house: House) => Promise<T>): Promise<T> {
  const path = schoolFile(order);
  if (!existsSync(path)) throw new Problem('cli.noDatabase', { path });
  const house = await openHouse(path);
  try {
    return await make(house);
  } finally {
    await house.close();
  }
}

/** The week of `--week`. Throws WrongUsage when it is missing or does not exist. */
export function weekOption({ values }: Order): Week {
  const week = needed(values.week, 'week').toUpperCase();
  if (!weekExists(week)) throw new WrongUsage('cli.wrong.week', { name: week });
  return week;
}

export const folderOption = ({ values }: Order): string => resolve(needed(values.out, 'out'));
