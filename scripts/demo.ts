import { mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processTerminal } from '../main/cli/terminal.ts';
import { runCli } from '../main/cli.ts';
import type { Language } from '../shared/language.ts';
import { formatNumber, formatWeek } from '../shared/text/format.ts';
import { type MessageKey, texts } from '../shared/text/texts.ts';

// Sample school, its packets and its report, made by the same commands that anybody can type.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'out', 'demo');
const file = join(folder, 'school.sqlite');
const week = '2020-W15';
const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
const language: Language = /^kk/i.test(locale) ? 'kk' : 'ru';
const t = texts(language);

interface Step {
  result: Record<string, unknown>;
  seconds: number;
}

/** Runs one command; ends the demo with its exit code and reason when it is refused. */
async function step(title: MessageKey, args: string[]): Promise<Step> {
  const command = [...args, '--db', file];
  const shown = command.map((arg) => (arg.startsWith(root) ? relative(root, arg) : arg));
  console.log(`\n${t(title)}\n  zavuch ${shown.join(' ')}`);
  const begun = performance.now();
  let json = '';
  const code = await runCli([...command, '--language', language, '--json'], {
    ...processTerminal(),
    out: (text) => {
      json += text;
    },
  });
  if (code !== 0) {
    console.error(t('cli.demo.failed', { code }));
    process.exit(code);
  }
  return { result: JSON.parse(json) as Step['result'], seconds: (performance.now() - begun) / 1000 };
}

/** Lines of two columns; the second one begins under itself. */
function table(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

const place = (path: unknown) => {
  const text = String(path);
  return `${relative(root, text)} (${t('cli.demo.size', { size: formatNumber(statSync(text).size / 1024) })})`;
};
const number = (value: unknown) => formatNumber(Number(value));
const time = ({ seconds }: Step) => t('cli.demo.seconds', { seconds: formatNumber(seconds, 1) });

console.log(t('cli.demo.title', { week: formatWeek(week, language) }));
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
} catch (error) {
  console.error(t('app.disk.denied', { path: folder }), error instanceof Error ? error.message : error);
  process.exit(1);
}
const school = await step('cli.demo.school', ['sample']);
const packets = await step('cli.demo.packets', ['packets', '--week', week, '--out', folder, '--merged']);
const report = await step('cli.demo.report', ['report', 'week', '--week', week, '--out', folder]);

const [merged] = packets.result['files'] as string[];
console.log(
  `\n${t('cli.demo.done', { seconds: formatNumber(school.seconds + packets.seconds + report.seconds, 1) })}\n`,
);
console.log(
  table([
    [t('cli.demo.rowSchool'), `${place(file)}, ${time(school)}`],
    ['', t('cli.demo.inSchool', mapNumbers(school.result))],
    [t('cli.demo.rowPackets'), `${place(merged)}, ${time(packets)}`],
    ['', t('cli.demo.inPackets', mapNumbers(packets.result))],
    [t('cli.demo.rowReport'), `${place(report.result['pdf'])}, ${time(report)}`],
    ['', place(report.result['xlsx'])],
  ]),
);
console.log(`\n${t('cli.demo.open', { folder: relative(root, folder), file: basename(file) })}`);

function mapNumbers(result: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(result).flatMap(([name, value]) => (typeof value === 'number' ? [[name, number(value)]] : [])),
  );
}
