import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AccessRow, PastAnswer } from '../../shared/access/access.contract.ts';
import { internetKind } from '../../shared/access/answers.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { useTexts } from '../ui/texts.tsx';
import { useAccess, useClassNames, usePastAnswers } from './use-access.ts';

/** Brothers and sisters at this school, and the one TV set that they must share. */
export function Family({ row }: { row: AccessRow }) {
  const { t } = useTexts();
  const { rows } = useAccess();
  const classes = useClassNames();
  const siblings = rows.filter(({ studentId }) => row.siblings.includes(studentId));
  if (siblings.length === 0) return null;
  return (
    <Stack gap={2}>
      <Text c="var(--quiet)">
        {t('access.siblings')}: {siblings.map((one) => `${one.name} (${classes.name(one.classId)})`).join(', ')}
      </Text>
      {row.tvChildren > 1 && (
        <Text c="var(--due)" className="access-warning">
          <IconAlertTriangle size={16} aria-hidden /> {t('access.tvClash', { count: row.tvChildren })}
        </Text>
      )}
    </Stack>
  );
}

/** One past answer in a line. */
function saidLine({ answers }: PastAnswer, t: Texts): string {
  const yesNo = (value: boolean | null) => (value === null ? null : t(`access.answer.${value ? 'yes' : 'no'}`));
  const kind = internetKind(answers);
  const parts = [
    kind === 'unknown' ? null : `${t('access.question.internet').toLowerCase()}: ${t(`access.internet.${kind}`)}`,
    answers.devices !== null
      ? t('access.devicesFor', { devices: answers.devices, children: answers.deviceChildren ?? '—' })
      : answers.device === null
        ? null
        : `${t('access.question.device').toLowerCase()}: ${yesNo(answers.device)}`,
    answers.tv === null ? null : `${t('access.question.tv').toLowerCase()}: ${yesNo(answers.tv)}`,
    answers.phone === null ? null : `${t('access.question.phone').toLowerCase()}: ${yesNo(answers.phone)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** Every answer of a student with its day: the newest is what counts, the earlier ones stay. */
export function Answered({ row }: { row: AccessRow }) {
  const { t } = useTexts();
  const past = usePastAnswers(row.studentId);
  if (past.length === 0) return null;
  return (
    <Stack gap={4} pt="sm" style={{ borderTop: '1px solid var(--line)' }}>
      <Text fw={500}>{t('access.history.title')}</Text>
      {past.map((one) => (
        <Text key={one.id} fz={13}>
          <Text span className="number" c="var(--quiet)" fz={13}>
            {formatDayShort(one.askedAt.slice(0, 10))} {one.askedAt.slice(11, 16)}{' '}
          </Text>
          {t(`access.history.source.${one.source}`)}
          {one.saidBy && ` (${one.saidBy})`}: {saidLine(one, t)}
        </Text>
      ))}
    </Stack>
  );
}
