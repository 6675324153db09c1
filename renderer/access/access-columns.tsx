import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AccessRow } from '../../shared/access/access.contract.ts';
import { internetKind, internetKinds, type Question, questions } from '../../shared/access/answers.ts';
import { channels } from '../../shared/access/channel.ts';
import { tidyPhone } from '../../shared/people/phone.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { Texts } from '../../shared/text/texts.ts';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { channelOf } from './channel-counts.tsx';
import { useClassNames } from './use-access.ts';
import { channelsOf, reasonOf } from './wording.ts';

const answers = ['yes', 'no', 'unknown'] as const;
const answerOf = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no');

/** The answer in as few words as the table has room for: the kind of internet, the number of devices. */
function saidOf(row: AccessRow, question: Question, t: Texts): string {
  const value = row[question];
  if (value === null) return '';
  if (question === 'internet' && row.internetLevel !== null) return t(`access.internet.${row.internetLevel}`);
  if (question === 'device' && row.devices !== null && row.devices > 0) {
    const { devices, deviceChildren } = row;
    return deviceChildren === null ? String(devices) : t('access.devicesFor', { devices, children: deviceChildren });
  }
  return t(`access.answer.${value ? 'yes' : 'no'}`);
}

/** `onOpen` is called from the name: a press on an answer only goes there, so that the digits can be typed. */
export function useAccessColumns(onOpen: (row: AccessRow) => void): Column<AccessRow>[] {
  const { t } = useTexts();
  const classes = useClassNames();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('people.field.name'),
        width: 230,
        grow: true,
        text: (row) => row.name,
        sort: (row) => row.sortKey,
        cell: (row) => (
          <button type="button" className="plain-button access-name" tabIndex={-1} onClick={() => onOpen(row)}>
            {row.name}
          </button>
        ),
      },
      {
        id: 'class',
        header: t('people.field.class'),
        width: 86,
        text: (row) => classes.name(row.classId),
        sort: (row) => `${classes.sort(row.classId)} ${row.sortKey}`,
        filter: { of: (row) => String(row.classId), choices: classes.choices },
      },
      ...questions.map(
        (question): Column<AccessRow> => ({
          id: question,
          header: t(`access.question.${question}`),
          width: question === 'internet' ? 138 : 118,
          text: (row) => saidOf(row, question, t),
          cell: (row) => (
            <AnswerMark
              value={row[question]}
              text={saidOf(row, question, t)}
              clash={question === 'tv' && row.tvChildren > 1 ? t('access.tvClash', { count: row.tvChildren }) : ''}
            />
          ),
          filter:
            question === 'internet'
              ? {
                  of: internetKind,
                  choices: internetKinds.map((value) => ({ value, label: t(`access.internet.${value}`) })),
                }
              : {
                  of: (row) => (question === 'tv' && row.tvChildren > 1 ? [answerOf(row.tv), 'clash'] : answerOf(row[question])),
                  choices: [
                    ...answers.map((value) => ({ value: value as string, label: t(`access.answer.${value}`) })),
                    ...(question === 'tv' ? [{ value: 'clash', label: t('access.tvShared') }] : []),
                  ],
                },
        }),
      ),
      {
        id: 'channel',
        header: t('people.field.channel'),
        width: 170,
        text: (row) => channelsOf(row, t),
        filter: {
          of: channelOf,
          choices: [...channels, 'unknown' as const].map((value) => ({ value, label: t(`access.channel.${value}`) })),
        },
      },
      { id: 'reason', header: t('access.why'), width: 220, grow: true, text: (row) => reasonOf(row, t) },
      {
        id: 'phoneOf',
        header: t('people.field.guardianPhone'),
        width: 184,
        text: (row) => tidyPhone(row.guardianPhone),
      },
      {
        id: 'askedOn',
        header: t('access.askedOn'),
        width: 110,
        text: (row) => (row.askedOn ? formatDayShort(row.askedOn) : ''),
        sort: (row) => row.askedOn ?? '',
      },
    ],
    [t, classes, onOpen],
  ); // biome-ignore format: columns
}

function AnswerMark({ value, text, clash }: { value: boolean | null; text: string; clash: string }) {
  if (value === null) return null;
  return (
    <span className={`answer ${value ? 'answer-yes' : 'answer-no'}`} title={clash || text}>
      {value ? <IconCheck size={15} aria-hidden /> : <IconMinus size={15} aria-hidden />} {text}
      {clash && <IconAlertTriangle size={15} aria-label={clash} color="var(--due)" />}
    </span>
  );
}
