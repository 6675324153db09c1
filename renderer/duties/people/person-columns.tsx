import { IconAlertCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Board, BoardPerson } from '../../../shared/duties/board.contract.ts';
import type { PersonLoad, When } from '../../../shared/duties/person-loads.ts';
import { absenceOn } from '../../../shared/people/absences.ts';
import { formatDayShort, formatList, formatMinutes, formatNumber } from '../../../shared/text/format.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { StaffNames } from '../matrix/names.ts';

/** A member of staff with what he or she has open. */
export interface PersonRow {
  person: BoardPerson;
  load: PersonLoad;
}

const sum = (rows: PersonRow[], of: (load: PersonLoad) => number) =>
  formatNumber(rows.reduce((total, { load }) => total + of(load), 0));

export function usePersonColumns({ absences, day }: Board, names: StaffNames): Column<PersonRow>[] {
  const { t, language } = useTexts();
  return useMemo(() => {
    const number = (id: string, header: string, width: number, of: (load: PersonLoad) => number): Column<PersonRow> => ({
      id,
      header,
      width,
      align: 'right',
      text: ({ load }) => (of(load) === 0 ? '' : formatNumber(of(load))),
      sort: ({ load }) => of(load),
      foot: (rows) => sum(rows, of),
    });
    const when = (name: When, width = 96) => number(name, t(`duties.when.${name}`), width, ({ counts }) => counts[name]);
    const tellAway = (staffId: number) => {
      const absence = absenceOn(absences, staffId, day);
      if (!absence) return '';
      const until = t('duties.person.awayUntil', {
        kind: t(`duties.absence.kind.${absence.kind}`),
        day: formatDayShort(absence.endsOn),
      });
      return absence.coverId === null ? until : `${until}; ${t('duties.coveredBy', { name: names.short(absence.coverId) })}`;
    };
    const late = when('late', 104);
    return [
      {
        id: 'name',
        header: t('people.field.name'),
        width: 210,
        grow: true,
        text: ({ person }) => person.name,
        sort: ({ person }) => person.sortKey,
      },
      {
        id: 'roles',
        header: t('people.field.roles'),
        width: 130,
        grow: true,
        text: ({ person }) => formatList(person.roles.map((role) => t(`people.role.${role}`)), language),
      },
      {
        ...late,
        cell: ({ load: { counts } }) =>
          counts.late > 0 && (
            <span className="matrix-late state-sign">
              <IconAlertCircle size={15} aria-hidden /> {counts.late}
            </span>
          ),
      },
      when('today', 84),
      when('week', 92),
      when('ongoing', 98),
      number('open', t('duties.person.open'), 84, ({ open }) => open),
      {
        ...number('minutes', t('duties.person.minutes'), 124, ({ minutes }) => minutes),
        text: ({ load }) => (load.minutes > 0 ? formatMinutes(load.minutes, language) : ''),
        foot: (rows) => formatMinutes(rows.reduce((total, { load }) => total + load.minutes, 0), language),
      },
      {
        id: 'away',
        header: t('duties.person.away'),
        width: 150,
        grow: true,
        text: ({ person }) => tellAway(person.id),
        filter: {
          of: ({ person }) => (tellAway(person.id) ? 'away' : 'here'),
          choices: (['away', 'here'] as const).map((value) => ({ value, label: t(`duties.person.filter.${value}`) })),
        },
      },
    ];
  }, [t, language, absences, day, names]);
} // biome-ignore format: columns
