import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importKinds } from '../shared/imports/imports.contract.ts';
import { fieldKeys } from '../shared/imports/recognise.ts';
import { Cancelled, Problem } from '../shared/problem.ts';
import { type Texts, texts } from '../shared/text/texts.ts';
import { accessCommand } from './cli/access-command.ts';
import type { Command, Outcome } from './cli/command.ts';
import { dutiesCommand } from './cli/duties-command.ts';
import { importCommand } from './cli/import-command.ts';
import { onInterrupt } from './cli/interrupt.ts';
import { packetsCommand, reportCommand } from './cli/paper-commands.ts';
import { periodCommand } from './cli/period-command.ts';
import { checkCommand, initCommand, sampleCommand } from './cli/school-commands.ts';
import { processTerminal, progressWriter, type Terminal } from './cli/terminal.ts';
import { tvCommand } from './cli/tv-command.ts';
import { type CommandName, languageOf, readUsage, type Usage, WrongUsage } from './cli/usage.ts';
import { resource } from './resources.ts';

const commands: Record<CommandName, Command> = {
  init: initCommand,
  sample: sampleCommand,
  import: importCommand,
  packets: packetsCommand,
  report: reportCommand,
  access: accessCommand,
  period: periodCommand,
  duties: dutiesCommand,
  tv: tvCommand,
  check: checkCommand,
};

/** Runs one command; returns the exit code: 0 done, 1 refused with a reason, 2 wrong usage. */
export async function runCli(args: string[], terminal: Terminal = processTerminal()): Promise<number> {
  const t = texts(languageOf(args));
  const json = args.includes('--json');
  try {
    const usage = readUsage(args);
    const help = helpText(usage, t);
    if (help !== null) {
      terminal.out(help);
      return 0;
    }
    if (!usage.command) throw new WrongUsage('cli.wrong.noCommand');
    const outcome = await work(usage.command, usage, terminal, t);
    const { result, lines, refused = false } = outcome;
    if (json) terminal.out(`${JSON.stringify({ ok: !refused, command: usage.command, ...result })}\n`);
    else terminal.out(`${lines.join('\n')}\n`);
    return refused ? 1 : 0;
  } catch (error) {
    return explain(error, { args, json, terminal, t });
  }
}

/** Runs the command with progress on the error stream; Ctrl+C, or a request to end, cancels it. */
async function work(command: CommandName, usage: Usage, terminal: Terminal, t: Texts): Promise<Outcome> {
  const stop = new AbortController();
  const writer = progressWriter(terminal, t);
  const progress = usage.values.quiet ? () => {} : writer.progress;
  const release = onInterrupt(() => stop.abort());
  try {
    const language = usage.values.language === 'kk' ? 'kk' : 'ru';
    return await commands[command]({ ...usage, language, t, work: { signal: stop.signal, progress } });
  } catch (error) {
    throw stop.signal.aborted && !(error instanceof Problem) ? new Cancelled() : error;
  } finally {
    writer.end();
    release();
  }
}

function helpText({ command, values }: Usage, t: Texts): string | null {
  if (values.version) return `${t('cli.version', { version: productVersion() })}\n`;
  if (!values.help) return null;
  if (!command) return `${t('cli.title')}\n\n${t('cli.overview')}`;
  const fields = importKinds.map((kind) => `  ${kind}: ${fieldKeys(kind).join(', ')}`).join('\n');
  return `${t(`cli.help.${command}`, { fields })}\n${t('cli.common')}\n`;
}

function productVersion(): string {
  const { version } = JSON.parse(readFileSync(resource('..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

interface Place {
  args: string[];
  json: boolean;
  terminal: Terminal;
  t: Texts;
}

/** Says what went wrong, to people on the error stream, to programs as JSON; returns the exit code. */
function explain(error: unknown, { args, json, terminal, t }: Place): number {
  const [code, key, text] = wording(error, t);
  if (json) terminal.out(`${JSON.stringify({ ok: false, problem: { key, text } })}\n`);
  terminal.err(`${text}\n`);
  if (code === 2) {
    const command = args.find((arg) => arg in commands) ?? '';
    terminal.err(`${t('cli.wrong.more', { command }).replace('  ', ' ')}\n`);
  }
  if (key === 'cli.unexpected')
    terminal.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return code;
}

function wording(error: unknown, t: Texts): [code: number, key: string, text: string] {
  if (error instanceof WrongUsage) return [2, error.key, t(error.key, error.values)];
  if (error instanceof Problem) return [1, error.key, t(error.key, error.values)];
  if (error instanceof Cancelled) return [1, 'cli.cancelled', t('cli.cancelled')];
  return [1, 'cli.unexpected', t('cli.unexpected')];
}

const entry = process.argv[1];
if (import.meta.url.endsWith('/main/cli.ts') && entry && realpathSync(entry) === fileURLToPath(import.meta.url)) {
  void runCli(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
