import type { Content } from 'pdfmake/interfaces.js';
import type { Board, BoardPerson } from '../../../shared/duties/board.contract.ts';
import { type Duty, isFinished, isOver, ownersOf, personState } from '../../../shared/duties/duty.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import { breakable } from '../../print/breakable.ts';
import { officialMargins, officialStyle, signatures, table } from '../../print/kit.ts';
import type { Paper } from '../../print/typesetter.ts';
import { header, type PaperHead, periodLine, widthOf } from './paper-head.ts';

/** The duties that a person carries in the period, dated ones first. */
export function dutiesOf(board: Pick<Board, 'duties' | 'staff'>, person: BoardPerson): Duty[] {
  const own = board.duties.filter(
    (duty) => !isOver(duty.entry) && ownersOf(duty, board.staff).some(({ staffId }) => staffId === person.id),
  );
  const place = ({ dueOn, entry }: Duty) => `${dueOn ?? '9'} ${entry.step ?? 9}`;
  return own.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** What one person does, by when and on what ground, with a line to sign (A01). */
export function personSheet(
  head: PaperHead,
  board: Pick<Board, 'period' | 'duties' | 'staff'>,
  person: BoardPerson,
): Paper {
  const { language } = head;
  const t = texts(language);
  const width = widthOf('A4', false);
  const duties = dutiesOf(board, person);
  const post = person.roles
    .filter((role) => role !== 'other')
    .map((role) => t(`people.role.${role}`))
    .join(', ');
  const content: Content[] = [
    header(head, width),
    { text: t('dutyPapers.sheet.title'), bold: true, fontSize: 15, alignment: 'center' },
    { text: breakable(person.name), bold: true, fontSize: 13, alignment: 'center', margin: [0, 4, 0, 0] },
    { text: post, alignment: 'center' },
    { text: `${periodLine(board.period, language)} · ${t('dutyPapers.sheet.count', { count: duties.length })}`, alignment: 'center', fontSize: 9.5, margin: [0, 2, 0, 10] },
    duties.length > 0 ? { stack: [dutyTable(duties, person, t, language, width)], fontSize: duties.length > 15 ? 8.5 : 9.5 } : { text: t('dutyPapers.sheet.none'), alignment: 'center' },
    { stack: [{ text: t('dutyPapers.sheet.promise'), margin: [0, 12, 0, 0] }, signatures([{ post: t('dutyPapers.sheet.read'), name: person.name }, { post: t('drafts.director'), name: head.director }])], unbreakable: true },
  ]; // biome-ignore format: the parts of the paper stay visible
  return { content, margins: officialMargins, style: officialStyle, footer: `${person.name} · {page}/{pages}` };
}

function dutyTable(duties: readonly Duty[], person: BoardPerson, t: Texts, language: 'ru' | 'kk', width: number): Content {
  const rows = duties.map((duty, place): Content[] => {
    const own = personState(duty.ownState, duty.owners.find(({ staffId }) => staffId === person.id));
    return [
      String(place + 1),
      { text: duty.entry.title[language], ...(isFinished(own) ? { color: '#444444' } : {}) } as Content,
      duty.dueOn ? formatDayShort(duty.dueOn) : t(`dutyPapers.frequency.${duty.entry.frequency}`),
      { text: duty.entry.clauses.map((id) => breakable(id, 11)).join(', '), fontSize: 8 },
      isFinished(own) ? t(`dutyPapers.state.${own}`) : '',
    ];
  });
  const columns = ['number', 'duty', 'due', 'ground', 'mark'] as const;
  const shares = [0.06, 0.46, 0.16, 0.19, 0.13];
  return table(columns.map((name) => t(`dutyPapers.column.${name}`)), rows, shares.map((share) => share * width - 10.6));
} // biome-ignore format: a column a line
