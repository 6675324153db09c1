import type { Board, BoardPerson } from '../../shared/duties/board.contract.ts';
import { type Duty, isFinished, isOngoing, ownersOf, personState } from '../../shared/duties/duty.ts';
import { isInForce } from '../../shared/duties/edition.ts';
import { loadOf } from '../../shared/duties/load.ts';
import type { Language } from '../../shared/language.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';
import type { Day } from '../../shared/week.ts';
import type { CellValue, OutputSheet } from '../sheets/write-table.ts';

const dayText = (day: Day | null): string => (day === null ? '' : formatDayShort(day));

/** The matrix as sheets: every duty, what each person has to do, and what is late. */
export function tableOf(board: Board, language: Language): OutputSheet[] {
  const t = texts(language);
  const tell = describe(board, language, t);
  return [
    sheet('matrix', ['clause', 'layer', 'duty', 'role', 'step', 'frequency', 'owner', 'deputy', 'due', 'state', 'note', 'evidence'], board.duties.map((duty) => tell.matrixRow(duty)), t),
    sheet('byPerson', ['person', 'duty', 'clause', 'frequency', 'due', 'state', 'minutes'], tell.personRows(), t),
    sheet('load', ['person', 'open', 'late', 'minutes', 'unknownMinutes'], tell.loadRows(), t),
    sheet('late', ['duty', 'clause', 'owner', 'due', 'state'], board.duties.filter(({ late }) => late).map((duty) => tell.lateRow(duty)), t),
  ];
} // biome-ignore format: the columns of a sheet in one line

type Heading = 'clause' | 'layer' | 'duty' | 'role' | 'step' | 'frequency' | 'owner' | 'deputy' | 'due' | 'state' | 'note' | 'evidence' | 'person' | 'minutes' | 'open' | 'late' | 'unknownMinutes'; // biome-ignore format: one line

const sheet = (name: 'matrix' | 'byPerson' | 'load' | 'late', headings: Heading[], rows: CellValue[][], t: Texts): OutputSheet => ({
  name: t(`duties.export.sheet.${name}`),
  columns: headings.map((heading) => ({ heading: t(`duties.export.column.${heading}`) })),
  rows,
}); // biome-ignore format: one signature a line

/** How the parts of a duty are told in cells. */
function describe(board: Board, language: Language, t: Texts) {
  const people = new Map(board.staff.map((person) => [person.id, person]));
  const nameOf = (id: number | null) => (id === null ? '' : (people.get(id)?.name ?? ''));
  const title = ({ entry }: Duty) => entry.title[language] || entry.title.ru || entry.title.kk;
  const clauses = ({ entry }: Duty) => entry.clauses.join(', ');
  const frequency = ({ entry }: Duty) => t(`duties.frequency.${entry.frequency}`);
  const owner = (duty: Duty) =>
    duty.everyone
      ? t('duties.export.everyone', { role: t(`duties.role.${duty.entry.role}`) })
      : duty.owners.map(({ staffId }) => nameOf(staffId)).join(', ') || duty.noOwnerReason;
  /** What goes on all the time has no state to tell, as long as nobody has closed it. */
  const state = (duty: Duty, now = duty.state) => {
    if (!isInForce(duty.entry)) return t(`duties.standing.${duty.entry.standing.state}`);
    return isOngoing(duty.entry.frequency) && now === 'open' ? t('duties.export.inForce') : t(`duties.state.${now}`);
  };
  return {
    matrixRow: (duty: Duty): CellValue[] => [clauses(duty), t(`duties.layer.${duty.entry.layer}`), title(duty), t(`duties.role.${duty.entry.role}`), duty.entry.step, frequency(duty), owner(duty), nameOf(duty.deputyId), dayText(duty.dueOn), state(duty), duty.note || duty.reason, duty.evidence],
    lateRow: (duty: Duty): CellValue[] => [title(duty), clauses(duty), owner(duty), dayText(duty.dueOn), state(duty)],
    personRows(): CellValue[][] {
      const rowsOf = (person: BoardPerson) => board.duties.filter(({ entry }) => isInForce(entry)).flatMap((duty): CellValue[][] => {
        const own = ownersOf(duty, board.staff).find(({ staffId }) => staffId === person.id);
        const now = own && personState(duty.ownState, own);
        return now && !isFinished(now) ? [[person.name, title(duty), clauses(duty), frequency(duty), dayText(duty.dueOn), state(duty, now), duty.minutes]] : [];
      });
      return board.staff.flatMap(rowsOf);
    },
    loadRows: (): CellValue[][] => loadOf(board).map(({ staffId, open, late, minutes, unknown }) => [nameOf(staffId), open, late, minutes, unknown]),
  };
} // biome-ignore format: the cells of a row in one line
