import { ownersOf } from '../../../shared/duties/duty.ts';
import { formatDayShort, formatList } from '../../../shared/text/format.ts';
import { findBoard } from '../find-board.ts';
import { type Source, signal } from './sources.ts';

/** Duties of the running period that are late, that nobody carries, or whose owner is away without a stand-in. */
export const duties: Source = async ({ db, rooms, language, t, work }) => {
  const board = await findBoard({ db, people: rooms.people, work }, null);
  if (!board || board.paused) return [];
  const names = new Map(board.staff.map(({ id, name }) => [id, name]));
  const byId = new Map(board.duties.map((duty) => [duty.id, duty]));
  const linkTo = (id: number) => `/duties/matrix?duty=${id}`;
  const rowsOf = (ids: readonly number[], tell: (id: number) => string) =>
    ids.map((id) => ({ name: byId.get(id)?.entry.title[language] ?? '', text: tell(id), link: linkTo(id) }));
  const late = board.duties.filter((duty) => duty.late).map(({ id }) => id);
  const tellLate = (id: number) => {
    const duty = byId.get(id);
    const owners = duty ? ownersOf(duty, board.staff).map(({ staffId }) => names.get(staffId) ?? '') : [];
    const day = duty?.dueOn ? formatDayShort(duty.dueOn) : '';
    return owners.length === 0
      ? t('oversight.row.lateDuty', { day })
      : t('oversight.row.lateDutyOf', { day, names: formatList(owners.slice(0, 3), language) });
  };
  const unowned = board.findings.filter(({ kind }) => kind === 'unowned').flatMap(({ dutyIds }) => dutyIds);
  const away = board.findings.filter(({ kind }) => kind === 'notCovered');
  return [
    signal('lateDuties', 'duties', ['O141-26.1.DIR.2', 'ALM-2.DIR.1'], rowsOf(late, tellLate)),
    signal(
      'unownedDuties',
      'duties',
      ['ALM-1.DIR.5a'],
      rowsOf(unowned, () => t('oversight.row.unowned')),
    ),
    signal(
      'uncovered',
      'duties',
      ['ALM-1.DIR.5a'],
      away.flatMap(({ staffIds, dutyIds }) =>
        staffIds.map((id) => ({
          name: names.get(id) ?? '',
          text: t('oversight.row.uncovered', { count: dutyIds.length }),
          link: `/duties/matrix?person=${id}`,
        })),
      ),
    ),
  ];
};
