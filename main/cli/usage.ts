import { parseArgs } from 'node:util';
import { type Language, languages } from '../../shared/language.ts';
import type { ProblemValues } from '../../shared/problem.ts';
import type { MessageKey } from '../../shared/text/texts.ts';

/** The command was written wrongly: exit code 2. */
export class WrongUsage extends Error {
  readonly key: MessageKey;
  readonly values: ProblemValues;
  constructor(key: MessageKey, values: ProblemValues = {}) {
    super(key);
    this.name = 'WrongUsage';
    this.key = key;
    this.values = values;
  }
}

export const commandNames = [
  'init',
  'sample',
  'import',
  'packets',
  'report',
  'access',
  'period',
  'duties',
  'tv',
  'check',
] as const;
export type CommandName = (typeof commandNames)[number];

const options = {
  db: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  map: { type: 'string', multiple: true },
  errors: { type: 'string' },
  sheet: { type: 'string' },
  'new-classes': { type: 'string' },
  week: { type: 'string' },
  out: { type: 'string' },
  merged: { type: 'boolean' },
  files: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  on: { type: 'string' },
  kind: { type: 'string' },
  grades: { type: 'string' },
  document: { type: 'string' },
  'document-day': { type: 'string' },
  agreement: { type: 'string' },
  'agreement-day': { type: 'string' },
  grounds: { type: 'string' },
  id: { type: 'string' },
  reason: { type: 'string' },
  'announce-only': { type: 'boolean' },
  replace: { type: 'boolean' },
  class: { type: 'string' },
  teacher: { type: 'string' },
  format: { type: 'string' },
} as const;
type OptionName = keyof typeof options;

const common: readonly OptionName[] = ['db', 'json', 'quiet', 'language', 'help', 'version'];
const own: Record<CommandName, readonly OptionName[]> = {
  init: [],
  sample: [],
  import: ['dry-run', 'map', 'errors', 'sheet', 'new-classes', 'week'],
  packets: ['week', 'out', 'merged', 'files'],
  report: ['week', 'out'],
  access: ['dry-run', 'map', 'errors', 'sheet', 'out'],
  period: [
    'from',
    'to',
    'on',
    'kind',
    'grades',
    'document',
    'document-day',
    'agreement',
    'agreement-day',
    'grounds',
    'id',
    'reason',
    'announce-only',
  ],
  duties: ['out'],
  tv: ['dry-run', 'week', 'sheet', 'replace', 'from', 'to', 'class', 'teacher', 'kind', 'format', 'out'],
  check: [],
};

export interface Usage {
  command: CommandName | null;
  /** Words after the command. */
  words: string[];
  values: ReturnType<typeof parseValues>['values'];
}

const parseValues = (args: string[]) => parseArgs({ args, options, allowPositionals: true, strict: true });

/** Takes a command line apart. Throws WrongUsage for unknown commands, options and values. */
export function readUsage(args: string[]): Usage {
  const { values, positionals } = parse(args);
  const [name, ...words] = positionals[0] === 'help' ? positionals.slice(1) : positionals;
  if (positionals[0] === 'help') values.help = true;
  readLanguage(values.language ?? 'ru');
  if (name === undefined) return { command: null, words, values };
  const command = commandNames.find((known) => known === name);
  if (!command) throw new WrongUsage('cli.wrong.command', { name });
  for (const option of Object.keys(values) as OptionName[]) {
    if (!common.includes(option) && !own[command].includes(option))
      throw new WrongUsage('cli.wrong.option', { command, name: option });
  }
  return { command, words, values };
}

function parse(args: string[]): ReturnType<typeof parseValues> {
  try {
    return parseValues(args);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const name = /'(--?[^'\s=<]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new WrongUsage('cli.wrong.unknownOption', { name });
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new WrongUsage('cli.wrong.value', { name });
    throw error;
  }
}

function readLanguage(name: string): Language {
  const language = languages.find((known) => known === name);
  if (!language) throw new WrongUsage('cli.wrong.language', { name });
  return language;
}

/** The language to answer in, even to a command line that cannot be understood otherwise. */
export function languageOf(args: readonly string[]): Language {
  const place = args.indexOf('--language');
  const name =
    place >= 0 ? args[place + 1] : args.find((arg) => arg.startsWith('--language='))?.slice('--language='.length);
  return name === 'kk' ? 'kk' : 'ru';
}

/** Refuses options that another word of the command takes, so that none is passed over in silence. */
export function onlyOptions(command: string, { values }: Pick<Usage, 'values'>, known: readonly OptionName[]): void {
  const extra = (Object.keys(values) as OptionName[]).find((name) => !common.includes(name) && !known.includes(name));
  if (extra !== undefined) throw new WrongUsage('cli.wrong.option', { command, name: extra });
}

/** Refuses words that the command does not know what to do with. */
export function noMoreWords(words: readonly string[], known: number): void {
  const extra = words[known];
  if (extra !== undefined) throw new WrongUsage('cli.wrong.extra', { name: extra });
}

export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined || value === '') throw new WrongUsage('cli.wrong.needed', { name });
  return value;
}
