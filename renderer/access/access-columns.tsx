import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AccessRow } from '../../shared/access/access.contract.ts';
import { questions } from '../../shared/access/answers.ts';
import { tidyPhone } from '../../shared/people/phone.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { MessageKey } from '../../shared/text/texts.ts';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { channelOf } from './channel-counts.tsx';
import { useClassNames } from './use-access.ts';

const answers = ['yes', 'no', 'unknown'] as const;
const answerOf = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no');

/** Why the student is on this channel: the rule in words, or the school's own reason. */
export const reasonOf = (row: AccessRow, t: (key: MessageKey) => string) =>
  row.overridden ? `${t('access.reason.override')}: ${row.overrideReason}` : t(row.reason as MessageKey);

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
          width: 118,
          text: (row) => (row[question] === null ? '' : t(`access.answer.${answerOf(row[question])}`)),
          cell: (row) => <AnswerMark value={row[question]} />,
          filter: {
            of: (row) => answerOf(row[question]),
            choices: answers.map((value) => ({ value, label: t(`access.answer.${value}`) })),
          },
        }),
      ),
      {
        id: 'channel',
        header: t('people.field.channel'),
        width: 116,
        text: (row) => t(`access.channel.${channelOf(row)}`),
      },
      { id: 'reason', header: t('access.why'), width: 220, grow: true, text: (row) => reasonOf(row, t) },
      {
        id: 'phoneOf',
        header: t('people.field.guardianPhone'),
        width: 164,
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
  );
}

function AnswerMark({ value }: { value: boolean | null }) {
  const { t } = useTexts();
  if (value === null) return null;
  return value ? (
    <span className="answer answer-yes">
      <IconCheck size={15} aria-hidden /> {t('access.answer.yes')}
    </span>
  ) : (
    <span className="answer answer-no">
      <IconMinus size={15} aria-hidden /> {t('access.answer.no')}
    </span>
  );
}
