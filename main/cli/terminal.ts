import type { Progress } from '../../shared/rpc.ts';
import type { Texts } from '../../shared/text/texts.ts';

/** Where a command writes: results to one stream, what it is doing to the other. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Can a line be written over? False when the stream goes to a file. */
  live: boolean;
}

export const processTerminal = (): Terminal => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  live: process.stderr.isTTY === true,
});

/** Shows steps of work: one line that is written over, or, into a file, a line for each quarter of a stage. */
export function progressWriter(terminal: Terminal, t: Texts): { progress: (step: Progress) => void; end: () => void } {
  let shown = '';
  let quarter = -1;
  let stage = '';
  const clear = () => {
    if (terminal.live && shown) terminal.err(`\r${' '.repeat(shown.length)}\r`);
    shown = '';
  };
  return {
    progress(step) {
      const text = `${t(step.stage)}: ${t('app.work.progress', { done: step.done, total: step.total })}`;
      if (terminal.live) {
        if (text === shown) return;
        clear();
        terminal.err(text);
        shown = text;
        return;
      }
      const now = step.total > 0 ? Math.floor((4 * step.done) / step.total) : 4;
      if (step.stage === stage && now <= quarter) return;
      stage = step.stage;
      quarter = now;
      terminal.err(`${text}\n`);
    },
    end: clear,
  };
}
