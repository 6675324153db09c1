import type { Reason } from '../../imports/imports.contract.ts';
import type { OpenWord, ViewCell, ViewLine } from './import.contract.ts';
import type { Layout, Row } from './layout.ts';
import type { SubjectMatch } from './subject-match.ts';

/** How many lines from the beginning, and how many more with questions, the picture shows. */
const shown = { first: 120, asked: 120 };

/** How each cell of a table was understood, and the words that nobody has explained. */
export class Picture {
  private readonly cells = new Map<string, Omit<ViewCell, 'text'>>();
  private readonly open = new Map<string, OpenWord>();
  private readonly asked = new Set<number>();

  private mark(line: number, column: number, cell: Partial<ViewCell>): void {
    const key = `${line}:${column}`;
    const blank = { state: 'plain' as const, subjectKey: null, word: null, why: null };
    this.cells.set(key, { ...(this.cells.get(key) ?? blank), ...cell });
  }
  subject = (row: Pick<Row, 'line'>, column: number, { how, key, text }: SubjectMatch): void => {
    const before = this.cells.get(`${row.line}:${column}`)?.state;
    if (how !== 'unmatched') {
      const state = how === 'exact' ? 'ok' : how;
      return before === 'open' ? undefined : this.mark(row.line, column, { state, subjectKey: key, word: text });
    }
    this.mark(row.line, column, { state: 'open', word: text });
    this.ask('subject', text, row.line);
  };
  unknownChannel = (row: Row, column: number, text: string): void => this.unknown('channel', row, column, text);
  /** A word that the user has to explain. */
  unknown(place: OpenWord['place'], row: Pick<Row, 'line'>, column: number, text: string): void {
    this.mark(row.line, column, { state: 'open', word: text });
    this.ask(place, text, row.line);
  }
  private ask(place: OpenWord['place'], text: string, line: number): void {
    const key = `${place} ${text.toLowerCase()}`;
    const known = this.open.get(key);
    if (known) known.count += 1;
    else {
      this.open.set(key, { place, text, count: 1 });
      if (this.asked.size < shown.asked) this.asked.add(line);
    }
  }
  refuse(line: number, column: number, why: Reason): void {
    const state = this.cells.get(`${line}:${column}`)?.state;
    this.mark(line, column, { ...(state === 'open' ? {} : { state: 'wrong' }), why });
    if (this.asked.size < shown.asked) this.asked.add(line);
  }
  words = (): OpenWord[] => [...this.open.values()].sort((a, b) => b.count - a.count).slice(0, 300);

  lines(rows: readonly Row[], layout: Layout): ViewLine[] {
    const heads = new Set(layout.headings);
    const side = (column: number) => !['skip', 'cell', 'subject'].includes(layout.roles[column] ?? 'skip');
    return rows.flatMap(({ line, cells }, place) => {
      if (place >= shown.first && !this.asked.has(line)) return [];
      const usual = (column: number): ViewCell['state'] =>
        heads.has(place) ? 'head' : place < (layout.headings[0] ?? 0) ? 'plain' : side(column) ? 'side' : 'plain';
      return {
        line,
        cells: cells.map((text, column) => ({
          state: usual(column),
          subjectKey: null,
          word: null,
          why: null,
          ...this.cells.get(`${line}:${column}`),
          text: text.slice(0, 160),
        })),
      };
    });
  }
}
