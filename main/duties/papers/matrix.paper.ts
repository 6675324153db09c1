import type { Content } from 'pdfmake/interfaces.js';
import type { Board } from '../../../shared/duties/board.contract.ts';
import { type Duty, isOver } from '../../../shared/duties/duty.ts';
import { type DutyRole, dutyRoles, sideOf } from '../../../shared/duties/entry.ts';
import { compareTexts } from '../../../shared/text/collation.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import { breakable } from '../../print/breakable.ts';
import { heading, officialMargins, officialStyle, type SheetSize, table } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';
import { header, type PaperHead, periodLine, widthOf } from './paper-head.ts';

export interface MatrixSheet {
  head: PaperHead;
  board: Pick<Board, 'period' | 'duties' | 'staff'>;
  size: SheetSize;
}

/** Duties by role over landscape pages: step, owners, day, state, ground. Signs and words, no colour (A01). */
export function matrixPaper({ head, board, size }: MatrixSheet): PrintableDocument {
  const { language, day } = head;
  const t = texts(language);
  const title = t('dutyPapers.matrix.title');
  const width = widthOf(size, true);
  const duties = board.duties.filter(({ entry }) => !isOver(entry) && sideOf(entry.role) === 'staff');
  const roles = dutyRoles.filter((role) => duties.some(({ entry }) => entry.role === role));
  const names = new Map(board.staff.map(({ id, name }) => [id, name]));
  const content: Content[] = [
    header(head, width),
    { text: title, bold: true, fontSize: 15, alignment: 'center' },
    { text: `${periodLine(board.period, language)} · ${t('dutyPapers.matrix.legend')}`, fontSize: 9.5, alignment: 'center', margin: [0, 2, 0, 6] },
    ...roles.flatMap((role, place): Content[] => [
      heading(`role-${place}`, t('dutyPapers.matrix.role', { role: t(`dutyPapers.role.${role}`), count: duties.filter(({ entry }) => entry.role === role).length }), 11.5, 8),
      { stack: [roleTable(role, duties, names, t, language, width)], fontSize: size === 'A3' ? 9.5 : 8.5 },
    ]),
    ...(duties.length === 0 ? [{ text: t('dutyPapers.matrix.none') }] : []),
  ];
  return {
    paper: { content, margins: officialMargins, style: officialStyle, size, landscape: true, footer: `${title} · {page}/{pages}` },
    title,
    language,
    day,
  };
} // biome-ignore format: the parts of the paper stay visible

function roleTable(role: DutyRole, duties: readonly Duty[], names: ReadonlyMap<number, string>, t: Texts, language: 'ru' | 'kk', width: number): Content {
  const own = duties.filter(({ entry }) => entry.role === role).sort((a, b) => (a.entry.step ?? 9) - (b.entry.step ?? 9) || compareTexts(a.entry.id, b.entry.id));
  const rows = own.map((duty, place): Content[] => [
    String(place + 1),
    duty.entry.title[language],
    duty.entry.step === null ? '–' : String(duty.entry.step),
    breakable(ownersText(duty, names, t)),
    duty.dueOn ? formatDayShort(duty.dueOn) : t(`dutyPapers.frequency.${duty.entry.frequency}`),
    stateText(duty, t),
    { text: duty.entry.clauses.map((id) => breakable(id, 11)).join(', '), fontSize: 7.5 },
  ]);
  const columns = ['number', 'duty', 'step', 'owner', 'due', 'state', 'ground'] as const;
  const shares = [0.035, 0.36, 0.045, 0.22, 0.1, 0.11, 0.13];
  return table(columns.map((name) => t(`dutyPapers.column.${name}`)), rows, shares.map((share) => share * width - 10.6));
} // biome-ignore format: a column a line

/** Who carries it, or why nobody does; a line to write on where neither is known. */
function ownersText({ everyone, owners, noOwnerReason }: Duty, names: ReadonlyMap<number, string>, t: Texts): string {
  if (everyone) return t('dutyPapers.everyone');
  const known = owners.map(({ staffId }) => names.get(staffId) ?? '').filter(Boolean);
  return known.join(', ') || noOwnerReason || '____________';
}

const signs = { open: '☐', inWork: '◐', done: '☑', notNeeded: '–' } as const;

function stateText({ state, late }: Pick<Duty, 'state' | 'late'>, t: Texts): string {
  return `${late ? '! ' : ''}${signs[state]} ${t(late ? 'dutyPapers.state.late' : `dutyPapers.state.${state}`)}`;
}
