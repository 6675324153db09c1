import { useMemo } from 'react';
import { channels } from '../../shared/access/channel.ts';
import { languages } from '../../shared/language.ts';
import type { Student, StudentRow } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { isPhone, tidyPhone } from '../../shared/people/phone.ts';
import { isPostcode } from '../../shared/people/postcode.ts';
import { formatNumber } from '../../shared/text/format.ts';
import { school } from '../client.ts';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { Doubtful } from './doubt.tsx';
import { useClassChoices } from './use-people.ts';

const save = ({ sortKey: _sortKey, channel: _channel, ...student }: StudentRow, change: Partial<Student>) =>
  school.people.saveStudent({ ...student, ...change });

export function useStudentColumns(doubles: Set<number>): Column<StudentRow>[] {
  const { t } = useTexts();
  const classes = useClassChoices();
  return useMemo(() => {
    const languageOf = (row: StudentRow) => classes.byId.get(row.classId)?.language ?? '';
    const channelName = (row: StudentRow) => t(`access.channel.${row.channel ?? 'unknown'}`);
    const phoneDoubt = (phone: string) => (phone === '' || isPhone(phone) ? null : t('people.doubt.phone'));
    const phone = (id: 'phone' | 'guardianPhone'): Column<StudentRow> => ({
      id,
      header: t(`people.field.${id}`),
      width: 164,
      text: (row) => tidyPhone(row[id]),
      cell: (row) => <Doubtful text={tidyPhone(row[id])} doubt={phoneDoubt(row[id])} />,
      edit: (row, text) => save(row, { [id]: text }),
    });
    return [
      {
        id: 'name',
        header: t('people.field.name'),
        width: 230,
        grow: true,
        text: formatPerson,
        sort: (row) => row.sortKey,
        cell: (row) => (
          <Doubtful text={formatPerson(row)} doubt={doubles.has(row.id) ? t('people.doubt.double') : null} />
        ),
        ...(doubles.size > 0
          ? {
              filter: {
                of: (row: StudentRow) => (doubles.has(row.id) ? 'double' : ''),
                choices: [{ value: 'double', label: t('people.students.onlyDoubles') }],
              },
            }
          : {}),
        foot: (rows) => t('people.students.total', { count: rows.length, number: formatNumber(rows.length) }),
      },
      {
        id: 'class',
        header: t('people.field.class'),
        width: 86,
        text: (row) => classes.name(row.classId),
        sort: (row) => `${classes.sort(row.classId)} ${row.sortKey}`,
        filter: { of: (row) => String(row.classId), choices: classes.choices },
      },
      {
        id: 'language',
        header: t('people.field.language'),
        width: 96,
        text: (row) => (languageOf(row) ? t(`people.language.${languageOf(row) as 'ru'}`) : ''),
        filter: {
          of: languageOf,
          choices: languages.map((value) => ({ value, label: t(`people.language.${value}`) })),
        },
      },
      {
        id: 'channel',
        header: t('people.field.channel'),
        width: 122,
        text: channelName,
        filter: {
          of: (row) => row.channel ?? 'unknown',
          choices: [...channels, 'unknown' as const].map((value) => ({ value, label: t(`access.channel.${value}`) })),
        },
      },
      {
        id: 'address',
        header: t('people.field.address'),
        width: 200,
        grow: true,
        text: (row) => row.address.replaceAll('\n', ', '),
      },
      {
        id: 'postcode',
        header: t('people.field.postcode'),
        width: 92,
        text: (row) => row.postcode,
        cell: (row) => (
          <Doubtful
            text={row.postcode}
            doubt={row.postcode && !isPostcode(row.postcode) ? t('people.doubt.postcode') : null}
          />
        ),
        edit: (row, postcode) => save(row, { postcode }),
      },
      {
        id: 'guardian',
        header: t('people.field.guardian'),
        width: 200,
        text: (row) => row.guardian,
        edit: (row, guardian) => save(row, { guardian }),
      },
      phone('guardianPhone'),
      phone('phone'),
      { id: 'journalId', header: t('people.field.journalId'), width: 110, text: (row) => row.journalId ?? '' },
    ];
  }, [t, classes, doubles]);
}
